/** The first sentence of a text; undefined where the text has no end of a sentence. */
export const firstSentence = (text: string): string | undefined => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0]
