/** The length of a text in code points, as JSON Schema counts; a lone surrogate is one. */
export declare function unicodeLength(text: string): number;
