import type { CommandEntry } from './command.js'

/** Every command, in the order of the help. A new one is one new file and one new entry. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'generate',
    summary: 'make the package from the schemas',
    load: async () => (await import('./generate.js')).command,
  },
  {
    name: 'lint',
    summary: 'try every rule on the catalogue',
    load: async () => (await import('./lint.js')).command,
  },
  {
    name: 'validate',
    summary: 'judge captured messages',
    load: async () => (await import('./validate.js')).command,
  },
  {
    name: 'coverage',
    summary: 'say what captures prove: message types, properties and values seen',
    load: async () => (await import('./coverage.js')).command,
  },
  {
    name: 'scrub',
    summary: 'replace what is personal in captures',
    load: async () => (await import('./scrub.js')).command,
  },
  {
    name: 'merge-reports',
    summary: 'make one report of several',
    load: async () => (await import('./merge-reports.js')).command,
  },
  {
    name: 'record',
    summary: 'subscribe to a server and write a capture',
    load: async () => (await import('./record.js')).command,
  },
  {
    name: 'mock',
    summary: 'run a CometD server that plays examples or a capture',
    load: async () => (await import('./mock.js')).command,
  },
]
