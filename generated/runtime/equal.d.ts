/** Whether two JSON values are the same: keys in any order, own keys only. */
export declare function equal(a: unknown, b: unknown): boolean;
