// @generated from schemas by cometd-codegen. Do not edit.

import type { DocumentedKeys } from './runtime/drift.js';

/** The keys that the schemas describe; `driftReporter` counts all others. */
export declare const documentedKeys: DocumentedKeys;
