import type { RawError } from './check.js';
/**
 * The errors of a check with those that another check found in a value inside: their paths begin where that stands. They
 * are added in place: to copy them each time would take a hostile message minutes.
 */
export declare function innerFaults(errors: RawError[] | null, path: string, inner: readonly RawError[] | null | undefined): RawError[];
