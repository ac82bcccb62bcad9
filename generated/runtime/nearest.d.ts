/** The candidate that takes the fewest edits to reach, or undefined if none is near. */
export declare function nearest(text: string, candidates: Iterable<string>): string | undefined;
