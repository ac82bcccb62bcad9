import type { RawError } from './check.js';
/** One thing that is wrong with a value. No part of it shows the value itself, so that it may be logged. */
export interface Issue {
  /** What must hold: `must be string`, `is missing`. */
  readonly message: string;
  /** Keys from the root; a number is an index of an array. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer. */
  readonly pointer: string;
  readonly keyword: string;
  /** What would do, in words: `string`, `one of "A", "B"`, `at least 3 characters`. */
  readonly expected?: string;
  /** The place in the catalogue that asks for it. */
  readonly schema: string;
}
/** The issue of a value that throws when it is looked at, or is nested deeper than the stack. */
export declare const UNREADABLE: readonly Issue[];
/** The issues of a value, at most 20, from the errors of its check: a union that failed is told as one fault. */
export declare function issuesOf(errors: readonly RawError[], value: unknown): readonly Issue[];
/** A key as a step of a JSON Pointer. */
export declare function escapeKey(key: string): string;
