/** Whether two types are the same, not merely assignable to each other. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Compiles only if a claim about types holds. */
export function holds<T extends true>(..._claim: T[]): void {}
