import type { Output } from '../../generator/emit/printer/output.js'

/** The text of the output at a path; empty when there is none. */
export const textOf = (outputs: readonly Output[], path: string): string =>
  outputs.find((output) => output.path === path)?.text ?? ''
