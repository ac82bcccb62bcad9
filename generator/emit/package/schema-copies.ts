import { parseTree } from 'jsonc-parser'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { manifestFile } from '../../schema/folder.js'
import { packagedPath } from '../../schema/public-schemas.js'
import type { Output } from '../printer/output.js'
import { filePath } from '../printer/quote.js'

/**
 * The catalogue itself, as it was read, so that tools can use it from the installed package; only that the manifest no
 * longer names the schema which its editor looked for beside it.
 */
export function schemas({ files }: Catalogue): readonly Output[] {
  return files.map(({ path, text }) => ({
    path: packagedPath(filePath(path)),
    text: path === manifestFile ? withoutSchema(text) : text,
  }))
}

/** Cuts from the property to the one after it, or to where the one before it ends. */
function withoutSchema(text: string): string {
  const properties = parseTree(text)?.children ?? []
  const index = properties.findIndex(({ children }) => children?.[0]?.value === '$schema')
  const [before, own, after] = [properties[index - 1], properties[index], properties[index + 1]]
  if (!own) return text
  const end = own.offset + own.length
  if (after) return text.slice(0, own.offset) + text.slice(after.offset)
  return text.slice(0, before ? before.offset + before.length : own.offset) + text.slice(end)
}
