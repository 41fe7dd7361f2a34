/**
 * Vitest global set-up: one real PostgreSQL 15 for the run, and a migrated template that test databases are copied
 * from. TEST_DATABASE_URL names another server to use.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrateDatabase } from '@sol/db/migrate'
import type { TestProject } from 'vitest/node'
import { throwAwayCluster, type ThrowAwayCluster } from './throw-away-cluster.ts'

const openCluster = async (): Promise<ThrowAwayCluster> => {
  const given = process.env['TEST_DATABASE_URL']
  return given ? { url: given, remove: () => Promise.resolve() } : throwAwayCluster()
}

const query = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Names are random: what a killed run left on a given server is in nobody's way. */
const makeTemplate = async (clusterUrl: string): Promise<string> => {
  const name = `sol_template_${randomUUID().replaceAll('-', '')}`
  await query(clusterUrl, `CREATE DATABASE ${name}`)
  const url = new URL(clusterUrl)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href })
  await migrateDatabase(pool)
  await pool.end()
  return name
}

export const setup = async (project: TestProject) => {
  const cluster = await openCluster()
  const templateDatabase = await makeTemplate(cluster.url)
  project.provide('clusterUrl', cluster.url)
  project.provide('templateDatabase', templateDatabase)
  return async () => {
    await query(cluster.url, `DROP DATABASE ${templateDatabase} WITH (FORCE)`)
    await cluster.remove()
  }
}
