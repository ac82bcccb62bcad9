import type { Format } from './format.js'
import { har } from './har.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'

/** Every format, by the name of its reader. */
export const formats: readonly Format[] = [har, json, ndjson]
