// @generated from schemas/resources/user-data.schema.json by cometd-codegen. Do not edit.

import type { Check } from '../../runtime/check.js';

export declare const check: Check;
