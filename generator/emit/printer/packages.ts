// They are required, as they are CommonJS: to import one, Node first reads all of its text for the names that it exports, which
// takes a tenth of a second for TypeScript.

import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** What prints declarations, and the TypeScript that it brings. */
export const tsMorph = (): typeof import('ts-morph') => require('ts-morph')

export const jsonSchemaToTypescript = (): typeof import('json-schema-to-typescript') =>
  require('json-schema-to-typescript')
