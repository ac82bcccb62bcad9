import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { type JsonDocument, readJson } from '../../json/read.js'

/** Finds places such as `resources/call.schema.json#/properties/state` in the files under a folder. */
export function schemaPositionsIn({ files }: Catalogue, folder: string): (schema: string) => string {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const documents = new Map<string, JsonDocument | undefined>()
  const documentOf = (path: string): JsonDocument | undefined => {
    if (!documents.has(path)) documents.set(path, readJson(texts.get(path) ?? '').document)
    return documents.get(path)
  }
  return (schema) => {
    const [path = '', pointer = ''] = schema.split('#')
    const position = texts.has(path) ? documentOf(path)?.positionOf(pointer, 'key') : undefined
    const file = folder === '' ? path : `${folder}/${path}`
    return position ? `${file}:${position.line}:${position.column}` : schema
  }
}
