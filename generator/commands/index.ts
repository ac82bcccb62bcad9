import type { CommandEntry } from './command.js'

/** Every command, in the order of the help. The steps to add one are in README.md beside this file. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'make a catalogue to start with, empty or from captures',
    load: async () => (await import('./init.js')).command,
  },
  {
    name: 'generate',
    summary: 'generate the package from the schemas',
    load: async () => (await import('./generate.js')).command,
  },
  {
    name: 'lint',
    summary: 'check the schemas against the rules',
    load: async () => (await import('./lint.js')).command,
  },
  {
    name: 'docs',
    summary: 'show the catalogue as a page, on which payloads can be tried',
    load: async () => (await import('./docs.js')).command,
  },
  {
    name: 'explain',
    summary: 'explain a topic, a message type, a resource or a property',
    load: async () => (await import('./explain.js')).command,
  },
  {
    name: 'export',
    summary: 'export the catalogue for other tools, as AsyncAPI',
    load: async () => (await import('./export.js')).command,
  },
  {
    name: 'diff',
    summary: 'report what a change of the schemas breaks',
    load: async () => (await import('./diff.js')).command,
  },
  {
    name: 'validate',
    summary: 'check captured messages against the schemas',
    load: async () => (await import('./validate.js')).command,
  },
  {
    name: 'coverage',
    summary: 'report which message types, properties and values the captures cover',
    load: async () => (await import('./coverage.js')).command,
  },
  {
    name: 'truth',
    summary: 'report how much of the schemas is confirmed by real payloads',
    load: async () => (await import('./truth.js')).command,
  },
  {
    name: 'scrub',
    summary: 'replace personal data in captures',
    load: async () => (await import('./scrub.js')).command,
  },
  {
    name: 'merge-reports',
    summary: 'merge the JSON reports of several runs into one',
    load: async () => (await import('./merge-reports.js')).command,
  },
  {
    name: 'record',
    summary: 'record messages from a CometD server',
    load: async () => (await import('./record.js')).command,
  },
  {
    name: 'mock',
    summary: 'start a CometD server that sends the examples or a capture',
    load: async () => (await import('./mock.js')).command,
  },
  {
    name: 'completion',
    summary: 'print completions for a shell',
    load: async () => (await import('./completion.js')).commandFor(commands),
  },
]
