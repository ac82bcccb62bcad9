/** Whether a declaration, a type among them, can bear this name. */
export const isIdentifier = (name: string): boolean => isWord(name) && !RESERVED.has(name)

/**
 * Letters, marks, digits, `_` and `$`, in composed form, so that one name has one spelling (a part of Unicode's `ID_Start` and
 * `ID_Continue`, which JavaScript takes). Letters that show nothing are out.
 */
const isWord = (name: string): boolean =>
  /^[\p{L}_$][\p{L}\p{M}\p{Nd}_$]*$/u.test(name) &&
  !/\p{Default_Ignorable_Code_Point}/u.test(name) &&
  name.normalize('NFC') === name

/** Whether a property can bear this name without quotes. ASCII alone: what looks like another letter, or like none, is quoted. */
export const isPlainName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

/** Words that no declaration can bear, in TypeScript's types and in strict JavaScript. */
const RESERVED = new Set(
  (
    'any arguments as async await bigint boolean break case catch class const continue debugger declare default delete do ' +
    'else enum eval export extends false finally for from function get if implements import in infer instanceof ' +
    'interface is keyof let module namespace never new null number object of package private protected public readonly ' +
    'require return satisfies set static string super switch symbol this throw true try type typeof undefined unique ' +
    'unknown using var void while with yield'
  ).split(' '),
)
