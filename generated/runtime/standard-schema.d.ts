import type { Issue } from './issue.js';
/** What a validator gives: the value, typed, or what is wrong with it. `result.issues` tells which. */
export type Validated<T> = {
  readonly value: T;
  readonly issues?: undefined;
} | {
  readonly issues: readonly Issue[];
};
/** A Standard Schema, version 1 (https://standardschema.dev): what form and server libraries take. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Validated<T>;
    /** Never set: it carries the type. */
    readonly types?: {
      readonly input: T;
      readonly output: T;
    } | undefined;
  };
}
