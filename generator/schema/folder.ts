// What the folder of a catalogue looks like, said here alone.

/** What the folder is called where nobody says otherwise, and in every package. */
export const usualFolder = 'schemas'

/** The file that says what the catalogue is called and where a message has its tag. */
export const manifestFile = 'catalogue.json'

/** What the facts of a catalogue rest on, and what genuine payloads show of it; both may be missing. */
export const evidenceFile = 'evidence.json'
export const truthFile = 'truth.json'

/** Where the schemas are: a topic is a list of message types; a message type or a resource is a schema. */
export const schemaFolders = ['topics', 'messages', 'resources'] as const

export type SchemaFolder = (typeof schemaFolders)[number]

const isIn = (folder: SchemaFolder, path: string): boolean => path.startsWith(`${folder}/`)

export const isTopicFile = (path: string): boolean => isIn('topics', path)

export const isMessageFile = (path: string): boolean => isIn('messages', path)

export const isResourceFile = (path: string): boolean => isIn('resources', path)

/** Whether a file of a catalogue holds a schema: those beside the folders do not. */
export const isSchemaFile = ({ path }: { readonly path: string }): boolean => path.includes('/')

/** Whether a file belongs to a catalogue, or a folder, which ends in `/`. */
export function isOfCatalogue(path: string): boolean {
  const [top = '', ...below] = path.split('/')
  if (below.length === 0) return [manifestFile, evidenceFile, truthFile].includes(top)
  return schemaFolders.some((folder) => folder === top) && (path.endsWith('/') || path.endsWith(ending))
}

const ending = '.schema.json'

/** `Call` → `Call.schema.json` */
export const schemaFileOf = (name: string): string => name + ending

/** `Call` in `messages` → `messages/Call.schema.json` */
export const schemaPath = (folder: SchemaFolder, name: string): string => `${folder}/${schemaFileOf(name)}`

/** What a schema calls another one: `messages/Call.schema.json` → `../messages/Call.schema.json` */
export const referenceTo = (path: string): string => `../${path}`

/** `messages/Call.schema.json` → `Call` */
export const nameOfFile = (path: string): string => {
  const name = path.split('/').at(-1) ?? ''
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name
}
