import type { Check } from '../../runtime/check.js';

export declare const check: Check;
