import type { Check } from './check.js';
import type { StandardSchema, Validated } from './standard-schema.js';
/** Whether a value fits; never throws: what cannot be read does not. */
export declare function isValid(check: Check, value: unknown): boolean;
/** The value, typed as `T`, which must be the type that the check is for; or its issues. Never throws. */
export declare function validate<T>(check: Check, value: unknown): Validated<T>;
/** A Standard Schema around a check. */
export declare function standardSchema<T>(vendor: string, check: Check): StandardSchema<T>;
