import type { Row } from './model.js'

/** Whether a property is there, in words. */
export const requiredWords = {
  yes: 'required',
  'in some variants': 'required in some variants',
  no: 'optional',
} as const satisfies Record<Row['required'], string>

/** The first sentence of a description, where there is room for no more. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
