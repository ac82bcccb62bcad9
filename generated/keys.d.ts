import type { DocumentedKeys } from './runtime/drift.js';

/** The keys that schemas document: with them `driftReporter` counts those that none does. */
export declare const documentedKeys: DocumentedKeys;
