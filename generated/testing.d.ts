// @generated from schemas by cometd-codegen. Do not edit.

import type { Sample } from './runtime/sample.js';

export type { DeepPartial, SampleOptions } from './runtime/sample.js';

/**
 * A whole, valid message for a test: an example of the catalogue with overrides laid over it.
 *
 * @example
 * const message = sample('CallStateChangeMessage')
 */
export declare const sample: Sample;
