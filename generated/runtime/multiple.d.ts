/**
 * Whether a number is a multiple of another, as they are written: 19.99 is one of 0.01, though no division of binary
 * fractions says so.
 */
export declare function isMultiple(value: number, divisor: number): boolean;
