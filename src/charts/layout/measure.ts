// How wide a text is, without a font at hand: a little wider than any sans on the reader's machine, so labels keep
// clear.

/**
 * Advance in em by kind of character, first match wins; from Noto Sans SC, Arial, Helvetica and Segoe UI, the widest
 * of the four.
 */
const advances: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘…—]/, 1],
  [/\u2002/, 0.5],
  [/[\s.,:;'’|!ijl]/, 0.3],
  [/[ftr()\-/[\]]/, 0.4],
  [/[mwMW%]/, 0.92],
  [/[A-Z+−=<>~&@]/, 0.7],
  [/[csvxyzkJ]/, 0.54],
];
const usual = 0.6;
/** Bold letters are wider; Han characters keep their square. */
const bolder = 1.06;

/** Width in px of one line set in the labels' sans at `size` px. */
export function measure(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, character) => {
    const em = advance(character);
    return sum + (bold && em < 1 ? em * bolder : em);
  }, 0);
  return ems * size;
}

/** Each character is asked for many times. */
const known = new Map<string, number>();

function advance(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const em = advances.find(([kind]) => kind.test(character))?.[1] ?? usual;
  known.set(character, em);
  return em;
}
