// What the folder of a catalogue looks like, said here alone.

/** The file that says what the catalogue is called and where a message has its tag. */
export const manifestFile = 'catalogue.json'

/** What the facts of a catalogue rest on, and what genuine payloads show of it; both may be missing. */
export const evidenceFile = 'evidence.json'
export const truthFile = 'truth.json'

/** Where the schemas are: a topic is a list of message types; a message type or a resource is a schema. */
export const schemaFolders: readonly string[] = ['topics', 'messages', 'resources']

export const isTopicFile = (path: string): boolean => path.startsWith('topics/')

export const isMessageFile = (path: string): boolean => path.startsWith('messages/')

/** Whether a file of a catalogue holds a schema: those beside the folders do not. */
export const isSchemaFile = ({ path }: { readonly path: string }): boolean => path.includes('/')

/** Whether a file belongs to a catalogue, or a folder, which ends in `/`. */
export function isOfCatalogue(path: string): boolean {
  const [top = '', ...below] = path.split('/')
  if (below.length === 0) return [manifestFile, evidenceFile, truthFile].includes(top)
  return schemaFolders.includes(top) && (path.endsWith('/') || path.endsWith(ending))
}

const ending = '.schema.json'

/** `Call` → `Call.schema.json` */
export const schemaFileOf = (name: string): string => name + ending

/** `messages/Call.schema.json` → `Call` */
export const nameOfFile = (path: string): string => {
  const name = path.split('/').at(-1) ?? ''
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name
}
