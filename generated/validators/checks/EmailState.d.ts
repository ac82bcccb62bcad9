import type { Check } from '../../runtime/validator.js';

export declare const check: Check;
