import type { ErrorParams, RawError } from './check.js';
/** The errors of a check with one more; every generated check calls it at each place that can fail. */
export declare function fault(errors: RawError[] | null, instancePath: string, schemaPath: string, keyword: string, params: ErrorParams): RawError[];
