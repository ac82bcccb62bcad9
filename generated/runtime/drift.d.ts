import type { NotificationOptions } from './options.js';
/** What does not go as the catalogue says, counted; no value of a message is in it. */
export interface DriftReport {
  readonly version: 1;
  /** The share of messages that was looked at. */
  readonly sample: number;
  readonly fingerprints: readonly DriftFingerprint[];
  /** How often something came that no longer had a place among the fingerprints. */
  readonly dropped: number;
}
export interface DriftFingerprint {
  /** `undocumented`: a key that no schema knows, in a message that is valid. */
  readonly kind: 'invalid' | 'unknown' | 'undocumented';
  readonly type: string;
  readonly topic: string;
  /** A JSON Pointer with `*` for an index, and for a name that may be a value. */
  readonly path: string;
  /** The keyword of the issue, or the reason of the unknown. */
  readonly keyword: string;
  readonly count: number;
  /** When it was first and last seen since the last report, as ISO 8601 has it. */
  readonly first: string;
  readonly last: string;
}
export interface DriftOptions {
  /** Gets a report of what came since the last one, if anything did. What it throws goes to the console. */
  readonly send: (report: DriftReport) => unknown;
  /** The share of messages to look at, from 0 to 1, which is what it is unless told. */
  readonly sample?: number | undefined;
  /** Milliseconds from the first that is counted to the report; 60,000 unless told. */
  readonly every?: number | undefined;
  /** `documentedKeys` of the package's path `keys`: with it, keys that no schema knows are counted too. */
  readonly keys?: DocumentedKeys | undefined;
}
/** Options for `notifications`, and a way to send at once, as when a page is left. */
export interface DriftReporter extends Required<Pick<NotificationOptions, 'onUnknown' | 'onInvalid' | 'onEvent'>> {
  flush(): void;
}
/** Message types and named schemas → their keys; a text names another of these, 0 is all that has no keys to know. */
export type DocumentedKeys = {
  readonly [name: string]: KeysOf;
};
/** `*` is a key of any name. */
export type KeysOf = 0 | string | {
  readonly [key: string]: KeysOf;
};
/** Counts what breaks the catalogue or is not in it, for production: `notifications(client, driftReporter({ send }))`. */
export declare function driftReporter({ send, sample, every, keys }: DriftOptions): DriftReporter;
