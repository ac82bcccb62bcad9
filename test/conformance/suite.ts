import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '../../generator/json/value.js'
import type { Draft } from '../../generator/schema/keywords.js'

/** A schema of the suite with values and what it says of each. */
export type Group = {
  readonly draft: Draft
  /** The name of its file, without `.json`. */
  readonly file: string
  readonly description: string
  readonly schema: Json
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[]
}

/** What the suite serves to references, by address. */
export type Remotes = ReadonlyMap<string, Json>

export type Suite = { readonly groups: readonly Group[]; readonly remotes: Remotes }

const folders: ReadonlyMap<Draft, string> = new Map([
  ['2020-12', 'draft2020-12'],
  ['draft-07', 'draft7'],
])

/** Where the suite is unless an argument says otherwise: beside the project, or where the environment says. */
export const usualFolder = process.env.JSON_SCHEMA_TEST_SUITE ?? '../shared/json-schema-test-suite'

export const hasSuite = (folder: string): boolean => existsSync(join(folder, 'tests'))

/** The required tests of the drafts, and the optional ones of formats, which this tool asserts by default. */
export function readSuite(folder: string): Suite {
  const groups = [...folders].flatMap(([draft, name]) => groupsIn(join(folder, 'tests', name), draft))
  return { groups, remotes: remotesIn(join(folder, 'remotes')) }
}

/** The optional tests of the formats of 2020-12, which assert. */
export const readFormats = (folder: string): readonly Group[] =>
  groupsIn(join(folder, 'tests/draft2020-12/optional/format'), '2020-12')

const groupsIn = (folder: string, draft: Draft): readonly Group[] =>
  jsonFiles(folder).flatMap((file) => {
    const groups: readonly Omit<Group, 'draft' | 'file'>[] = JSON.parse(read(join(folder, file)))
    return groups.map((group) => ({ ...group, draft, file: file.replace(/\.json$/, '') }))
  })

function remotesIn(folder: string): Remotes {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => path.endsWith('.json')).map((path) => path.replaceAll('\\', '/'))
  return new Map(
    files.map((path) => [`http://localhost:1234/${path}`, JSON.parse(read(join(folder, path)))] as const),
  )
}

const jsonFiles = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []

const read = (path: string): string => readFileSync(path, 'utf8')
