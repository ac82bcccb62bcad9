import { log as reader } from '../read/log-reader.js'
import type { Format } from './format.js'
import { scrubLines } from './ndjson-scrubber.js'

/** Of a log the messages stay, a message or a batch a line; the text around them may hold anything and goes. */
export const log: Format = { name: 'log', scrub: (bytes, work) => scrubLines(reader.read(bytes), work) }
