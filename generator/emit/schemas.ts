import type { Catalogue } from '../catalogue/catalogue.js'
import { filePath } from '../quote.js'
import type { Output } from './output.js'

/** The catalogue itself, as it was read, so that tools can use it from the installed package. */
export function schemas({ files }: Catalogue): readonly Output[] {
  return files.map(({ path, text }) => ({ path: `schemas/${filePath(path)}`, text }))
}
