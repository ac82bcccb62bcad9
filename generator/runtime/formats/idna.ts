/** Internationalized host names (RFC 5891 to 5893), by what the engine knows of Unicode. */

/** Whether a label may stand in a name: its characters, their neighbours, its ends. */
export function isInternationalLabel(label: string): boolean {
  const letters = [...label]
  return (
    label === label.normalize('NFC') &&
    !/^\p{M}|^-|-$|^..--/u.test(label) &&
    letters.every((letter, index) => isAllowed(letter, index, letters, label))
  )
}

/** RFC 5892, section 3: what it lists by name, then what its properties say. */
function isAllowed(letter: string, index: number, letters: readonly string[], label: string): boolean {
  const [before = '', after = ''] = [letters[index - 1], letters[index + 1]]
  switch (letter) {
    case '\u00b7':
      return before === 'l' && after === 'l'
    case '\u0375':
      return /\p{Script=Greek}/u.test(after)
    case '\u05f3':
    case '\u05f4':
      return /\p{Script=Hebrew}/u.test(before)
    case '\u30fb':
      return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label)
    case '\u200d':
      return VIRAMA.test(before)
    case '\u200c':
      return VIRAMA.test(before) || joins(letters, index)
  }
  if (/[\u0660-\u0669]/.test(letter)) return !/[\u06f0-\u06f9]/.test(label)
  if (/[\u06f0-\u06f9]/.test(letter)) return !/[\u0660-\u0669]/.test(label)
  if (/[\u00df\u03c2\u06fd\u06fe\u0f0b\u3007a-z\d-]/.test(letter)) return true
  if (/[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/.test(letter)) return false
  return !DISALLOWED.test(letter) && /[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]/u.test(letter)
}

/** Unstable, ignorable, in a block that is ignored, or an old Hangul letter. */
const DISALLOWED =
  /[\u20d0-\u20ff\p{Changes_When_NFKC_Casefolded}\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Noncharacter_Code_Point}\u{1d100}-\u{1d24f}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u

/** Canonical combining class 9. */
const VIRAMA =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed\u{10a3f}\u{11046}\u{11070}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{1193d}\u{1193e}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}\u{11f41}\u{11f42}]/u

/** RFC 5892, appendix A.1: letters on both sides that would join, marks between passed over. */
function joins(letters: readonly string[], index: number): boolean {
  const isMark = (letter: string): boolean => /[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)
  const before = letters.slice(0, index).findLast((letter) => !isMark(letter)) ?? ''
  const after = letters.slice(index + 1).find((letter) => !isMark(letter)) ?? ''
  return JOINING.test(before) && !RIGHT_JOINING.test(before) && JOINING.test(after)
}

/** Letters of the scripts that join, less those that join with none. */
const JOINING =
  /(?![\u0621\u0674])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Adlam}]/u

/** Those that join with the letter before alone. */
const RIGHT_JOINING =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0710\u0715-\u0719\u071e\u0728\u072a\u072c\u072f\u074d\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779\u0840\u0846\u0847\u0849\u0854\u0856-\u0858\u0870-\u0882\u08aa-\u08ac\u08ae\u08b1\u08b2\u08b9]/

/** RFC 5893, section 2: where a name has a label that is written from the right, what each of its labels may hold. */
export function isBidiName(labels: readonly string[]): boolean {
  const classes = labels.map((label) => [...label].map(directionOf))
  const isBidi = classes.some((of) => of.includes('R') || of.includes('AN'))
  return !isBidi || classes.every(isBidiLabel)
}

type Direction = 'L' | 'R' | 'EN' | 'AN' | 'NSM' | 'ON'

function isBidiLabel(classes: readonly Direction[]): boolean {
  const [first] = classes
  const last = classes.findLast((direction) => direction !== 'NSM')
  const has = (direction: Direction): boolean => classes.includes(direction)
  if (first === 'L') return !has('R') && !has('AN') && (last === 'L' || last === 'EN')
  return first === 'R' && !has('L') && last !== 'ON' && !(has('EN') && has('AN'))
}

function directionOf(letter: string): Direction {
  if (/[\p{Mn}\p{Me}]/u.test(letter)) return 'NSM'
  if (/[\d\u06f0-\u06f9]/.test(letter)) return 'EN'
  if (
    /[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd\u08e2\u{10d30}-\u{10d39}\u{10e60}-\u{10e7e}]/u.test(letter)
  )
    return 'AN'
  if (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter))
    return 'R'
  return /[\p{L}\p{Mc}\p{N}\u0f0b]/u.test(letter) ? 'L' : 'ON'
}
