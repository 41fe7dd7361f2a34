/** Vitest global set-up: one real PostgreSQL 15 cluster, and a migrated template that test databases are copied from. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrateDatabase } from '@sol/db/migrate'
import type { TestProject } from 'vitest/node'

const clusterUrl = process.env['TEST_DATABASE_URL'] ?? ''

export const setup = async (project: TestProject) => {
  const templateDatabase = `sol_template_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: clusterUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${templateDatabase}`)
  const url = new URL(clusterUrl)
  url.pathname = `/${templateDatabase}`
  const pool = new pg.Pool({ connectionString: url.href })
  await migrateDatabase(pool)
  await pool.end()
  project.provide('clusterUrl', clusterUrl)
  project.provide('templateDatabase', templateDatabase)
  return async () => {
    await admin.query(`DROP DATABASE ${templateDatabase} WITH (FORCE)`)
    await admin.end()
  }
}
