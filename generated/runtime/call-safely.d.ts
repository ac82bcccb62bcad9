/**
 * Calls back. What the callback throws, or its promise is rejected with, goes to `onError` with what it was called
 * with, and no further.
 */
export declare function callSafely<E>(callback: (event: E) => unknown, event: E, onError: (error: unknown, event: E) => unknown): void;
export declare function logError(error: unknown): void;
