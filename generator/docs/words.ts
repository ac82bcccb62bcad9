import type { Row } from './model.js'

/** Whether a property is there, in words. */
export const requiredWords = {
  yes: 'required',
  'in some variants': 'required in some variants',
  no: 'optional',
} as const satisfies Record<Row['required'], string>
