// @generated from schemas by cometd-codegen. Do not edit.

import type { DocumentedKeys } from './runtime/drift.js';

/** The keys that schemas document: with them `driftReporter` counts those that none does. */
export declare const documentedKeys: DocumentedKeys;
