import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inBatches } from '../files/in-batches.js'
import { isBelow } from '../files/is-below.js'
import { positionsIn } from '../json/position.js'
import { type JsonDocument, readJson } from '../json/read.js'
import { byText } from '../problems/compare-texts.js'
import type { ProblemLocator } from '../problems/located-problems.js'
import type { Origin, Position, Problem, Result } from '../problems/problem.js'
import { asUserError, codeOf, UserError } from '../problems/user-error.js'
import { isOfCatalogue, manifestFile, schemaFolders } from './folder.js'

/** A file of the catalogue as it was read, its line ends made `\n`. */
export type Source = {
  /** Relative to the schema folder, with forward slashes. */
  readonly path: string
  /** Other paths in the same folder of the catalogue that symbolic links make. */
  readonly links?: readonly string[]
  readonly text: string
  /** For a file that could not be parsed: as much of it as could be read. */
  readonly document: JsonDocument
  /** Set if the text has an error: the document may lack a part of it then. */
  readonly isBroken?: true
}

/** No person writes a larger schema. */
export const maxBytes = 64 * 1024 * 1024

/**
 * Reads `catalogue.json`, `evidence.json` and `truth.json` beside it, and every `*.schema.json` under `topics/`, `messages/` and `resources/`, sorted by path.
 * Other files are warned of, those that begin with a dot ignored, links out of the folder refused. A file that links give
 * several paths in one folder is read once. Throws a `UserError`
 * when there is no such folder, no `catalogue.json` in it, or a file cannot be opened.
 */
export async function load(folder: string): Promise<Result<readonly Source[]>> {
  const root = await realpath(folder).catch((error: unknown) => {
    throw asUserError(error, `Cannot open the catalogue "${folder}"`)
  })
  const { files, problems } = await list('', [root])
  if (!files.some(({ path }) => path === manifestFile)) {
    throw new UserError(`"${folder}" is not a catalogue: it has no "${manifestFile}".`)
  }
  const results = await inBatches(eachOnce(files, root), readOne)
  return {
    value: results.map(({ value }) => value),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
  }
}

/** A file of a catalogue that is not on this disk, its path relative to the schema folder. */
export type FileBytes = { readonly path: string; readonly bytes: Uint8Array }

/**
 * The same from files that are no folder: those of an archive, or of a commit. Throws a `UserError` where there is no
 * `catalogue.json` among them; `name` is what they are called in the message.
 */
export function loadFiles(files: readonly FileBytes[], name: string): Result<readonly Source[]> {
  const own = files.filter(({ path }) => isOfCatalogue(path)).toSorted(byText(({ path }) => path))
  if (!own.some(({ path }) => path === manifestFile)) {
    throw new UserError(`"${name}" is not a catalogue: it has no "${manifestFile}".`)
  }
  const results = own.map(({ path, bytes }) => sourceOf(path, bytes))
  return {
    value: results.map(({ value }) => value),
    problems: results.flatMap(({ problems }) => problems),
  }
}

/** Where a place of the catalogue stands in its file; undefined for a file that was not read. */
export function locateIn(sources: readonly Source[]): (origin: Origin) => Position | undefined {
  const documents = new Map(sources.map(({ path, document }) => [path, document]))
  return ({ file, pointer }) => documents.get(file)?.positionOf(pointer)
}

/** What printing needs to show the places of problems; `folder` is what the catalogue is called. */
export function locatorOf(sources: readonly Source[], folder: string): Required<ProblemLocator> {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  return { folder, locate: locateIn(sources), textOf: (file) => texts.get(file) }
}

type Listing = { readonly files: readonly File[]; readonly problems: readonly Problem[] }

/** A file to read: its path in the catalogue, the place that this path leads to, and its other paths. */
type File = { readonly path: string; readonly place: string; readonly links?: readonly string[] }

/**
 * The files sorted by path, each once in its folder: by its real path if that is one of them. Who links a resource into
 * `messages/` wants it to be a message type as well.
 */
function eachOnce(files: readonly File[], root: string): readonly File[] {
  const alike = new Map<string, [File, ...File[]]>()
  for (const file of files.toSorted(byText(({ path }) => path))) {
    const identity = `${file.path.split('/')[0]} ${file.place}`
    const earlier = alike.get(identity)
    if (earlier === undefined) alike.set(identity, [file])
    else earlier.push(file)
  }
  return [...alike.values()]
    .map((all): File => {
      const real = all.find(({ path, place }) => join(root, path) === place) ?? all[0]
      const links = all.filter((file) => file !== real).map(({ path }) => path)
      return links.length === 0 ? real : { ...real, links }
    })
    .toSorted(byText(({ path }) => path))
}

/** Lists a folder and those below it; `above` are the real folders from the root down to this one. */
async function list(path: string, above: readonly [root: string, ...string[]]): Promise<Listing> {
  const folder = above.at(-1) ?? above[0]
  const names = await readdir(folder).catch((error: unknown) => {
    throw asUserError(error, `Cannot read the folder "${folder}"`)
  })
  const visible = names.filter((name) => !name.startsWith('.')).sort()
  const listings: Listing[] = []
  for (const name of visible) {
    listings.push(await listEntry(path === '' ? name : `${path}/${name}`, join(folder, name), above))
  }
  return {
    files: listings.flatMap(({ files }) => files),
    problems: listings.flatMap(({ problems }) => problems),
  }
}

async function listEntry(
  path: string,
  entry: string,
  above: readonly [string, ...string[]],
): Promise<Listing> {
  const place = await realpath(entry).catch(codeOfRejection)
  if (typeof place !== 'string')
    return refused(path, `This symbolic link cannot be followed (${place.code}).`)
  if (!isBelow(above[0], place)) return refused(path, 'This symbolic link points outside the schema folder.')
  const stats = await stat(place)
  if (stats.isDirectory()) {
    if (above.includes(place))
      return refused(path, 'This symbolic link points back to a folder that contains it.')
    return isOfCatalogue(`${path}/`) ? list(path, [...above, place]) : ignored(path)
  }
  if (!isOfCatalogue(path)) return ignored(path)
  if (!stats.isFile()) return refused(path, 'This is neither a file nor a folder.')
  if (stats.size > maxBytes) return refused(path, `The file is too large: the limit is ${maxBytes >> 20} MB.`)
  return { files: [{ path, place }], problems: [] }
}

async function codeOfRejection(error: unknown): Promise<{ code: string }> {
  const code = codeOf(error)
  if (code === undefined) throw error
  return { code }
}

const refused = (path: string, message: string): Listing => ({
  files: [],
  problems: [{ severity: 'error', rule: 'file', message, origin: { file: path, pointer: '' } }],
})

const ignored = (path: string): Listing => ({
  files: [],
  problems: [
    {
      severity: 'warning',
      rule: 'unread-file',
      message: `This file is ignored: a catalogue consists of "${manifestFile}" and "*.schema.json" files in ${schemaFolders.join(', ')}.`,
      origin: { file: path, pointer: '' },
    },
  ],
})

async function readOne({ path, place, links }: File): Promise<Result<Source>> {
  const bytes = await readFile(place).catch((error: unknown) => {
    throw asUserError(error, `Cannot read "${place}"`)
  })
  const { value, problems } = sourceOf(path, bytes)
  return { value: links === undefined ? value : { ...value, links }, problems }
}

function sourceOf(path: string, bytes: Uint8Array): Result<Source> {
  const { text, invalidAt } = decode(bytes)
  if (invalidAt)
    return {
      value: emptySource(path, text),
      problems: [jsonProblem(path, '', 'The file is not valid UTF-8.', invalidAt)],
    }
  const { document, errors } = readJson(text)
  return {
    value: document
      ? { path, text, document, ...(errors.length > 0 ? { isBroken: true } : {}) }
      : emptySource(path, text),
    problems: errors.map(({ pointer, message, position }) => jsonProblem(path, pointer, message, position)),
  }
}

const jsonProblem = (file: string, pointer: string, message: string, position: Position): Problem => ({
  severity: 'error',
  rule: 'json',
  message,
  origin: { file, pointer },
  position,
})

/** Stands for a file of which nothing could be read, so that references to it are not reported as well. */
function emptySource(path: string, text: string): Source {
  return {
    path,
    text,
    document: { value: {}, positionOf: () => ({ line: 1, column: 1 }) },
    isBroken: true,
  }
}

/** UTF-8 without its byte order mark and with `\n` line ends; if it is not UTF-8, the place of the first invalid byte. */
function decode(bytes: Uint8Array): { text: string; invalidAt?: Position } {
  const whole = tryDecode(bytes, false)
  if (whole !== undefined) return { text: whole.replace(/\r\n?/g, '\n') }
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2)
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) bad = middle - 1
    else good = middle
  }
  const before = tryDecode(bytes.subarray(0, good), true) ?? ''
  return { text: before, invalidAt: positionsIn(before)(before.length) }
}

/** Undefined if the bytes are not UTF-8; a part may end within a character. */
function tryDecode(bytes: Uint8Array, isPart: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart })
  } catch {
    return undefined
  }
}
