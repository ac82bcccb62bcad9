import { join } from 'node:path'
import type { Output } from '../emit/printer/output.js'
import { inBatches } from '../files/in-batches.js'
import { byText } from '../problems/compare-texts.js'
import { asUserError } from '../problems/user-error.js'
import { type Disk, disk as realDisk } from './disk.js'
import { treeOf } from './tree.js'
import { printWritten, writtenName, writtenOf } from './written.js'

/** A file in the output folder that is not as the schemas would have it. */
export type Stale = {
  readonly path: string
  readonly kind: 'changed' | 'missing' | 'extra'
  /** What is there; where that is a link or a folder, it is not read. */
  readonly before?: string
  readonly after?: string
}

/**
 * Compares a folder with outputs, byte by byte but for CRLF, which Git may have made of line ends and which counts as LF;
 * the record of what was written is included. Sorted by path, empty when the folder is up to date. A file that no output knows is extra, whoever put it there: it would be published too.
 */
export async function stale(
  folder: string,
  outputs: readonly Output[],
  disk: Disk = realDisk,
): Promise<readonly Stale[]> {
  try {
    return await compare(disk, folder, outputs)
  } catch (error) {
    throw asUserError(error, `Cannot read "${folder}"`)
  }
}

async function compare(disk: Disk, folder: string, outputs: readonly Output[]): Promise<readonly Stale[]> {
  const tree = await treeOf(disk, folder)
  const record = { path: writtenName, text: printWritten(writtenOf(outputs)) }
  const wanted = new Map([...outputs, record].map(({ path, text }) => [path, text]))
  const findings = await inBatches([...wanted], async ([path, after]): Promise<Stale | undefined> => {
    const kind = tree.get(path)
    if (kind === undefined) return { path, kind: 'missing', after }
    if (kind !== 'file') return { path, kind: 'changed', after }
    const bytes = withoutCarriageReturns(Buffer.from(await disk.read(join(folder, path))))
    return bytes.equals(withoutCarriageReturns(Buffer.from(after, 'utf8')))
      ? undefined
      : { path, kind: 'changed', before: bytes.toString('utf8'), after }
  })
  const extra = [...tree].filter(([path, kind]) => kind !== 'folder' && !wanted.has(path))
  return [
    ...findings.filter((finding) => finding !== undefined),
    ...extra.map(([path]): Stale => ({ path, kind: 'extra' })),
  ].sort(byText(({ path }) => path))
}

/** CRLF as LF; every other byte as it is, also where the bytes are no UTF-8. */
const withoutCarriageReturns = (bytes: Buffer): Buffer =>
  bytes.includes('\r\n') ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : bytes
