// @generated from schemas by cometd-codegen. Do not edit.

import type { Parse } from './runtime/parse.js';

/**
 * Tells what a message is: `known` with its type, `unknown` to the catalogue, or `invalid` with its
 * issues. It never throws.
 *
 * @example
 * const result = parse(message)
 * if (result.kind === 'known') console.log(result.type, result.data)
 * if (result.kind === 'invalid') console.warn(result.issues)
 */
export declare const parse: Parse;
