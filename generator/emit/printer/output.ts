/** A file of the package, as a value: where it goes, relative with forward slashes, and all that it holds. */
export type Output = { readonly path: string; readonly text: string }
