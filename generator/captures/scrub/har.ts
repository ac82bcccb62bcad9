import type { Format } from './format.js'
export const har: Format = { name: 'har', async *scrub() {} }
