// @generated from schemas by cometd-codegen. Do not edit.

import type { Parse } from './runtime/parse.js';

/**
 * Tells what a message is: `known` with its type, `unknown` to the catalogue, or `invalid` with its issues. It never throws.
 */
export declare const parse: Parse;
