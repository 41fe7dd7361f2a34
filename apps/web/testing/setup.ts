import '@testing-library/jest-dom'

/** What React or a component complains about is a failure, not noise. */
for (const level of ['error', 'warn'] as const) {
  jest.spyOn(console, level).mockImplementation((...complaint: unknown[]) => {
    throw new Error(`console.${level}: ${complaint.map(String).join(' ')}`)
  })
}

/** Tests never reach a network by accident. */
globalThis.fetch = () => Promise.reject(new Error('A test reached for the network'))

/** jsdom knows <dialog> but not how it opens and closes. */
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement) {
    this.open = false
  },
})

/** Nothing has a size in jsdom, so nothing changes it. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
