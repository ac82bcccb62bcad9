import type { Format } from './format.js'
import { har } from './har-scrubber.js'
import { json } from './json-scrubber.js'
import { ndjson } from './ndjson-scrubber.js'

/** Every format, by the name of its reader. */
export const formats: readonly Format[] = [har, json, ndjson]
