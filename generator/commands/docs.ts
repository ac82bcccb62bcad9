import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import type { Docs, Notes } from '../docs/model.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { buffers } from './capture-options.js'
import { cataloguePlace, requireCatalogue } from './catalogue-option.js'
import { type Command, type Context, exit, flagOf, textOf, textsOf, type Values } from './command.js'

/** The catalogue as a page of HTML. */
export const command: Command = {
  options: {
    out: {
      type: 'string',
      value: '<file or folder>',
      help: 'file to write (default: catalogue.html; -: standard output), or the folder of several pages',
    },
    split: {
      type: 'boolean',
      help: 'write several pages, to the folder that "--out" names; for catalogues with more than 300 message types and resources',
    },
    captures: {
      type: 'string',
      multiple: true,
      value: '<path>',
      help: 'show for each topic and row whether these captures contain it, and which values they do not contain; can be repeated',
    },
    against: {
      type: 'string',
      value: '<reference>',
      help: 'mark each row that changed since another catalogue',
    },
  },
  run: async ({ values }, context) => {
    if (flagOf(values, 'split')) folderOf(values)
    const out = textOf(values, 'out') ?? 'catalogue.html'
    const catalogue = await requireCatalogue(values, context)
    const { ownFile, readOwnFiles } = await import('../files/own-files.js')
    const { docsOf } = await import('../docs/docs.js')
    const { docsPage, docsSite } = await import('../docs/page/docs-page.js')
    const docs = docsOf(catalogue)
    const notes = await notesFor(catalogue, docs, values, context)
    const { emit } = await import('../emit/index.js')
    const outputs = await emit(catalogue, readOwnFiles())
    if (flagOf(values, 'split')) {
      const files = await docsSite(catalogue, docs, outputs, ownFile, notes)
      for (const { path, text } of files) await writePage(join(folderOf(values), path), text, context)
      const pages = files.filter(({ path }) => path.endsWith('.html')).length
      await context.stderr(`Wrote ${printable(folderOf(values))} (${plural(pages, 'page')})\n`)
      return exit.ok
    }
    const page = await docsPage(catalogue, docs, outputs, ownFile, notes)
    if (out === '-') await context.stdout(page)
    else {
      await writePage(out, page, context)
      await context.stderr(`Wrote ${printable(out)} (${Math.ceil(page.length / 1024)} KB)\n`)
    }
    return exit.ok
  },
}

async function notesFor(catalogue: Catalogue, docs: Docs, values: Values, context: Context): Promise<Notes> {
  const captures = textsOf(values, 'captures')
  const reference = textOf(values, 'against')
  if (captures.length === 0 && reference === undefined) return new Map()
  const { changeNotes, seenNotes, together } = await import('./docs-notes.js')
  const seen =
    captures.length === 0 ? new Map() : seenNotes(await coverageOf(captures, catalogue, context), docs)
  if (reference === undefined) return seen
  const { compare } = await import('../compare/compare.js')
  const { loadReference } = await import('../compare/reference/load-reference.js')
  const { sideOf } = await import('./diff.js')
  const { folder } = cataloguePlace(values, context)
  const old = await sideOf(await loadReference(reference, folder, context.cwd), 'old', context)
  return together(changeNotes(compare(old.catalogue, catalogue), docs), seen)
}

/** What captures prove. Throws a `UserError` where one cannot be read. */
async function coverageOf(paths: readonly string[], catalogue: Catalogue, context: Context) {
  const { inputsFrom } = await import('../captures/read/inputs.js')
  const { judgeUnit } = await import('../captures/judge/work.js')
  const { collectorFor } = await import('../captures/coverage/collect.js')
  const { reportOf } = await import('../captures/coverage/coverage-report.js')
  const { addTo, emptyTally } = await import('../captures/findings/finding.js')
  const { inputs, problems } = await inputsFrom(paths, context.cwd)
  const [problem] = problems
  if (problem) throw problem
  const { judge, collection } = collectorFor(catalogue)
  const tally = emptyTally()
  const listener = { report: () => undefined, advance: () => !context.signal.aborted }
  for (const input of inputs) {
    const result = await judgeUnit({ input }, judge, buffers(context), listener)
    addTo(tally, result.tally)
    if (result.failure !== undefined) throw new UserError(result.failure)
  }
  if (tally.messages === 0)
    throw new UserError('The captures contain no messages: everything would be shown as never seen.')
  return reportOf(catalogue, tally, collection)
}

/** A folder has to be named: several pages in the one at hand would be found by nobody. */
function folderOf(values: Values): string {
  const out = textOf(values, 'out')
  if (out === undefined || out === '-')
    throw new UserError('"--split" needs a folder: --split --out <folder>.')
  return out
}

async function writePage(out: string, text: string, { cwd }: Context): Promise<void> {
  const file = resolve(cwd, out)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw asUserError(error, `Cannot write "${out}"`)
  }
}
