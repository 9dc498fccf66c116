// The forms by which a term is found in running text, and how text and form are brought to one shape before they are
// compared.
import type { Language } from '../language/index.ts';
import type { Term } from './concept-schema.ts';

/**
 * All forms of `term`: its text, those its entry adds, and in English the regular plural of a noun.
 *
 * `termForms({ text: 'collective contract', … }, 'en')` → `['collective contract', 'collective contracts']`
 */
export function termForms({ text, forms, partOfSpeech }: Term, language: Language): string[] {
  const plurals = language === 'en' && partOfSpeech !== 'verb' ? [plural(text)] : [];
  return [...new Set([text, ...plurals, ...forms].map((form) => folded(form, language)))];
}

/**
 * `text` as it is compared; every offset stays. English: lower case, a hyphen or a hard space as a space, one
 * apostrophe. Chinese is compared as it stands.
 */
export function folded(text: string, language: Language): string {
  if (language === 'zh') return text;
  const plain = text.replace(/[\u00a0\u2010-\u2013-]/g, ' ').replaceAll('’', "'");
  return LATIN.test(plain) ? plain.toLowerCase() : plain.replace(/\p{Lu}/gu, lowerInPlace);
}

/** Of these every small letter is as long as its capital; general punctuation has neither. */
const LATIN = /^[\u0000-\u00ff\u2000-\u206f]*$/;

/** A capital whose small letter is longer (İ) stays, so that offsets stay. */
function lowerInPlace(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}

/** Regular plurals, first that fits. Irregular ones (craftsmen) stand in an entry's `forms`. */
const pluralRules: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/([^s])s$/i, '$1s'], // attendances: a plural already
  [/([^aeiou])y$/i, '$1ies'], // subsidy
  [/(s|x|z|ch|sh)$/i, '$1es'], // congress
  [/$/, 's'],
];

function plural(noun: string): string {
  const rule = pluralRules.find(([ending]) => ending.test(noun));
  return rule === undefined ? noun : noun.replace(rule[0], rule[1]);
}
