import { readers } from '../captures/readers/index.js'
import { didYouMean } from '../nearest.js'
import { UserError } from '../user-error.js'
import { type Options, textOf, type Values } from './command.js'

/** What every command that reads captures takes. */
export const captureOptions: Options = {
  input: {
    type: 'string',
    value: `<${readers.map(({ name }) => name).join('|')}>`,
    help: 'the format of the inputs (default: told by their content)',
  },
}

/** The reader that `--input` names. Throws a `UserError` for one that is not there. */
export function inputFormat(values: Values): string | undefined {
  const given = textOf(values, 'input')
  const names = readers.map(({ name }) => name)
  if (given === undefined || names.some((name) => name === given)) return given
  throw new UserError(
    `Unknown format "${given}" of inputs.${didYouMean(given, names) || ` There are ${names.join(', ')}.`}`,
  )
}

/** Standard input as the readers take it. */
export async function* buffers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const block of bytes) yield Buffer.from(block.buffer, block.byteOffset, block.byteLength)
}
