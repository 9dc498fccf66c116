// Whether a text is what is wanted: the contract's test of a literal hit, which the index must answer alike.
import { comparable, keepingMarks } from './comparable.ts';
import type { Needle, Wanted } from './engine-types.ts';
import { words, type Word } from './words.ts';

/**
 * `place` is the report's district and year, which count as text only where `wanted` says so.
 * `stands('签订工资集体合同', '', { language: 'zh', all: [[{ kind: 'string', text: '集体' }]] })` → true
 */
export function stands(text: string, place: string, { language, all, keepsMarks, placeCounts }: Wanted): boolean {
  const form = keepsMarks ? keepingMarks : comparable;
  const [searched, where] = [form(text), placeCounts ? form(place) : ''];
  let there: readonly Word[] | undefined;
  const holds = (needle: Needle): boolean => {
    if (needle.kind !== 'stem' && language === 'zh')
      return searched.includes(needle.text) || where.includes(needle.text);
    if (needle.kind !== 'stem') return holdsPhrase(searched, needle.text);
    there ??= words(searched);
    return there.some(({ stem }) => stem === needle.stem);
  };
  return all.length > 0 && all.every((needles) => needles.some(holds));
}

function holdsPhrase(searched: string, phrase: string): boolean {
  for (let at = searched.indexOf(phrase); at !== -1; at = searched.indexOf(phrase, at + 1))
    if (!runsOn(searched, at) && !runsOn(searched, at + phrase.length)) return true;
  return false;
}

/** Whether a word goes on across this place. */
function runsOn(searched: string, at: number): boolean {
  return isLetter(searched[at - 1]) && isLetter(searched[at]);
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}
