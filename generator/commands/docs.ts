import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { printable } from '../problems/printable.js'
import { asUserError } from '../problems/user-error.js'
import { requireCatalogue } from './catalogue.js'
import { type Command, type Context, exit, textOf } from './command.js'

/** The catalogue as a page of HTML. */
export const command: Command = {
  options: {
    out: {
      type: 'string',
      value: '<file>',
      help: 'file to write (default: catalogue.html; -: standard output)',
    },
  },
  run: async ({ values }, context) => {
    const out = textOf(values, 'out') ?? 'catalogue.html'
    const catalogue = await requireCatalogue(values, context)
    const { ownFile, readOwnFiles } = await import('../files/own-files.js')
    const { emit } = await import('../emit/index.js')
    const { docsOf } = await import('../docs/docs.js')
    const { docsPage } = await import('../docs/page/page.js')
    const outputs = await emit(catalogue, readOwnFiles())
    const page = await docsPage(catalogue, docsOf(catalogue), outputs, ownFile)
    if (out === '-') await context.stdout(page)
    else await write(out, page, context)
    return exit.ok
  },
}

async function write(out: string, text: string, { cwd, stderr }: Context): Promise<void> {
  const file = resolve(cwd, out)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw asUserError(error, `Cannot write "${out}"`)
  }
  await stderr(`${printable(out)}: ${Math.ceil(text.length / 1024)} KB\n`)
}
