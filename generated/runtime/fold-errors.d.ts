import type { RawError } from './check.js';
/** Errors without their noise: a union that failed becomes one fault, or the faults of the branch that was meant. */
export declare function foldErrors(errors: readonly RawError[]): readonly RawError[];
