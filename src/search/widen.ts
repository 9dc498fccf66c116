// What a query is also taken to ask: other names of the same thing, its partner in the other language, numbers and
// words in another form.
import { stem } from 'porter2';
import { comparable } from './comparable.ts';
import type { Alternatives, Needle, Wanted } from './engine-types.ts';
import { literal } from './literal.ts';
import { nameKey } from './name-key.ts';
import { numberForms, numbersAsked } from './number-forms.ts';
import { spellings } from './spellings.ts';
import { isSmall, tokens, type Kit, type Token } from './tokens.ts';
import type { Language } from './types.ts';
import { words } from './words.ts';

export interface Wider {
  readonly wanted: Wanted;
  /** What is looked for besides, as it is said to the reader. */
  readonly said: readonly string[];
}

/** Of a word that stands nowhere, what it may have been meant to be. */
export type Slips = ReadonlyMap<string, readonly string[]>;

/**
 * `typed` less strictly, in texts of `language`; null where that is no more than its letters say. Wanted are all
 * tokens, each in any of its forms.
 */
export function widen(typed: string, language: Language, kit: Kit, slips: Slips = new Map()): Wider | null {
  const own = comparable(typed);
  const found = tokens(typed, kit).filter(({ text }, _, all) => all.length === 1 || !isSmall(text));
  const forms = found.map((token) => formsOf(token, language, slips));
  // a name and its plural are said once
  const said = forms
    .flat()
    .filter((form) => !own.includes(comparable(form)))
    .filter((form, i, all) => all.findIndex((other) => nameKey(other) === nameKey(form)) === i);
  if (forms.some((one) => one.length === 0)) return null;
  if (said.length === 0) return unquoted(typed, language);
  return {
    said: said.slice(0, MOST_SAID),
    wanted: {
      language,
      all: forms.map((all) => needlesOf(all, language)),
      ...(language === 'zh' && forms.length > 1 && { placeCounts: true }),
    },
  };
}

/** A phrase in quotation marks by its words, or without the marks. */
function unquoted(typed: string, language: Language): Wider | null {
  const own = literal(typed, language);
  const wanted = literal(typed.replace(/["“”„‟«»「」『』]/g, ' '), language);
  return wanted === null || JSON.stringify(own?.all) === JSON.stringify(wanted.all) ? null : { wanted, said: [] };
}

const MOST_SAID = 6;

/** What a token may be called in texts of `language`, itself first if it is of that language; none where it cannot. */
export function formsOf(
  { text, names, number }: Token,
  language: Language,
  slips: Slips = new Map(),
): readonly string[] {
  const isOwn = /\p{Script=Han}/u.test(text) === (language === 'zh') || number !== null;
  const named = names.flatMap((name) => name[language]).filter((name) => !name.includes('…'));
  const numbers = number === null ? withOther(text, language) : numberForms(number, language);
  const spelt = language === 'en' && names.length === 0 ? speltOtherwise(text, slips) : [];
  // Latin letters may stand in Chinese texts too
  const own = isOwn || (language === 'zh' && named.length === 0) ? [text] : [];
  return fewest([...new Set([...own, ...named, ...numbers, ...spelt].map(comparable))], language);
}

/** A run of Chinese with the first number in it written otherwise: 13,617户, 13617户. */
function withOther(text: string, language: Language): readonly string[] {
  const number = language === 'zh' && /\p{Script=Han}/u.test(text) ? numbersAsked(text)[0] : undefined;
  if (number === undefined) return [];
  const [start, end] = number.at;
  return numberForms(number, language).map((form) => text.slice(0, start) + form + text.slice(end));
}

function speltOtherwise(text: string, slips: Slips): readonly string[] {
  if (words(text).length !== 1) return [];
  return [...spellings(text), ...(slips.get(text) ?? [])];
}

/** What holds another form is found by that form. */
function fewest(forms: readonly string[], language: Language): readonly string[] {
  return language === 'en'
    ? forms
    : forms.filter((form) => !forms.some((other) => other !== form && other.length > 1 && form.includes(other)));
}

/** One of the forms must stand. English: a word by its stem, several as they stand, the last also in the plural. */
export function needlesOf(forms: readonly string[], language: Language): Alternatives {
  return forms.flatMap((form): Needle[] => {
    if (language === 'zh') return [{ kind: 'string', text: form }];
    const all = words(form);
    const only = all.length === 1 ? all[0] : undefined;
    if (only !== undefined) return [{ kind: 'stem', stem: stem(only.spelt) }];
    return [form, plural(form)].map((text) => ({ kind: 'phrase', text }));
  });
}

function plural(phrase: string): string {
  if (/[^aeiou]y$/.test(phrase)) return phrase.replace(/y$/, 'ies');
  return phrase + (/(?:s|x|ch|sh)$/.test(phrase) ? 'es' : 's');
}
