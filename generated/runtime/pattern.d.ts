/** Whether Bayeux gives a topic or pattern a meaning: `/a/b`, `/a/*`, `/a/**`. */
export declare function isLegalPattern(pattern: string): boolean;
/** Whether a legal pattern covers a topic: `/a/*` exactly one more segment, `/a/**` one or more, never `/a` itself. */
export declare function covers(pattern: string, topic: string): boolean;
/** `/a/**` → `/a/` and `**`; a plain topic has no wildcard. */
export declare function splitWildcard(pattern: string): readonly [stem: string, wildcard: string];
