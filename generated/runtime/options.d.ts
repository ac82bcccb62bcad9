import type { Invalid, Unknown } from './parse.js';
import type { AnyEvent } from './pattern-types.js';
export interface NotificationOptions {
  /** Gets what the catalogue does not speak of; without it the console warns once. */
  readonly onUnknown?: ((event: Unknown) => unknown) | undefined;
  /** Gets what breaks its schema; without it the console warns once. */
  readonly onInvalid?: ((event: Invalid) => unknown) | undefined;
  /** Gets what a callback threw, and what it was called with; without it the console has it. */
  readonly onError?: ((error: unknown, event?: AnyEvent | Unknown | Invalid) => unknown) | undefined;
  /** `false` routes messages and does not check them. */
  readonly validate?: boolean | undefined;
}
/** Options of which none is missing. */
export interface Reporter {
  readonly onUnknown: (event: Unknown) => unknown;
  readonly onInvalid: (event: Invalid) => unknown;
  readonly onError: (error: unknown, event?: AnyEvent | Unknown | Invalid) => unknown;
  readonly validate: boolean;
}
/** What reports if nobody else does: the console, once for the unknown, once for the invalid, and for each error. */
export declare function consoleReporter(): Reporter;
/** A reporter with the options laid over it. */
export declare function withOptions(reporter: Reporter, options?: NotificationOptions): Reporter;
/** Warns on the console the first time it is called; `option` names what gets the rest. */
export declare function createWarning(option: string): (text: string) => void;
