import type { RawError } from './check.js';
/** What must hold, as a sentence without its subject: `must be string`, `must have at least 3 items`, `is missing`. */
export declare function phraseOf({ keyword, params }: RawError): string;
