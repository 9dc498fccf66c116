// Folding a text for comparing: width and case. One UTF-16 unit gives one unit, so a place in the fold is a place in
// the text.

/** Units whose fold may differ: capitals, and everything beyond ASCII that is neither Han nor half a surrogate pair. */
const MAY_DIFFER = /[A-Z\u0080-\u33ff\ua000-\ud7ff\ue000-\uffff]/g;

/**
 * `text` in lower case with Unicode's compatibility forms (NFKC) undone, unit by unit: full-width digits and letters
 * become half-width, Kangxi radicals the Han they stand for. A unit whose form has another length (㎡, ½, İ) stays.
 * The length never changes.
 * `fold('ＡＢ１２万')` → `'ab12万'`
 */
export function fold(text: string): string {
  return text.replace(MAY_DIFFER, foldUnit);
}

function foldUnit(unit: string): string {
  const folded = unit.normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded : unit;
}
