// One English word as Britain and America spell it.

/** What stands in the one and in the other: places that a rule finds, and what is put there. */
type Rule = readonly [british: RegExp, american: string, back: RegExp, again: string];

const rules: readonly Rule[] = [
  // labour, colours, honoured; not hour, four
  [/(?<=[a-z]{3})our(?=s|ed|ing|er|ite|able|$)/, 'or', /(?<=[a-z]{2}[^aeiout])or(?=s|ed|ing|er|ite|able|$)/, 'our'],
  // organise, organisation
  [/(?<=[a-z]{2})is(?=e|ing|ation)/, 'iz', /(?<=[a-z]{2})iz(?=e|ing|ation)/, 'is'],
  [/(?<=[a-z])ys(?=e|ing)/, 'yz', /(?<=[a-z])yz(?=e|ing)/, 'ys'], // analyse
  // centre, theatre
  [/(?<=cent|theat|lit|met|fib|calib)re(?=s|d|$)/, 'er', /(?<=cent|theat|lit|met|fib|calib)er(?=s|ed|$)/, 're'],
  [/(?<=[a-z][aeiou])ll(?=ed|ing|er|or)/, 'l', /(?<=[a-z][aeiou])l(?=ed|ing|er|or)/, 'll'], // counselling
  [/(?<=[a-z][aeiou])l(?=ment|ful|s?$)/, 'll', /(?<=[a-z][aeiou])ll(?=ment|ful|s?$)/, 'l'], // enrolment, fulfil
  [/(?<=[a-z]{2})ogue(?=s|d|$)/, 'og', /(?<=[a-z]{2})og(?=s|$)/, 'ogue'], // catalogue
  [/(?<=[a-z]{2})ence(?=s|$)/, 'ense', /(?<=[a-z]{2})ense(?=s|$)/, 'ence'], // licence, defence
  [/(?<=pract)ise/, 'ice', /(?<=pract)ice/, 'ise'],
  [/(?<=progra)mme(?=s|$)/, 'm', /(?<=progra)m(?=s|$)/, 'mme'],
  [/(?<=jud|abrid|acknowled)ge(?=ment)/, 'g', /(?<=jud|abrid|acknowled)g(?=ment)/, 'ge'],
  [/(?<=p|m|arch|encyclop)ae(?=d|o)/, 'e', /(?<=^p|arch|encyclop)e(?=d|o)/, 'ae'], // paediatric, archaeology
];

/** Whole words that no rule makes. */
const pairs: readonly (readonly [string, string])[] = [
  ['cheque', 'check'],
  ['liveable', 'livable'],
  ['sizeable', 'sizable'],
  ['tonne', 'ton'],
  ['storey', 'story'],
  ['ageing', 'aging'],
  ['sceptical', 'skeptical'],
  ['grey', 'gray'],
  ['plough', 'plow'],
];

/**
 * Other spellings of `word` (small letters), some of which may be no words: they then find nothing.
 * `spellings('labor')` → `['labour']`
 */
export function spellings(word: string): readonly string[] {
  const made = rules.flatMap(([british, american, back, again]) => [
    word.replace(british, american),
    word.replace(back, again),
  ]);
  const known = pairs.flatMap(([a, b]) => (word === a ? [b] : word === b ? [a] : []));
  return [...new Set([...known, ...made])].filter((one) => one !== word);
}
