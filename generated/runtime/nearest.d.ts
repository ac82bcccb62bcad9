/**
 * The candidate with the fewest edits: at most three tenths of the name's length, and never more than six. Two letters
 * that changed places are one edit; case alone is half an edit.
 */
export declare function nearest(name: string, candidates: Iterable<string>): string | undefined;
