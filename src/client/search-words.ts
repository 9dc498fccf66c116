// The words of the search page in its language: the page hands them to its script.

/** By number: `one` and `other` in English, `other` in Chinese. */
type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The JSON of `<script type="application/json" id="search-words">`. `{…}` are slots. */
export interface SearchWords {
  /** `{total}` results for `{q}`. */
  readonly found: Counted;
  /** More than 500. */
  readonly many: string;
  /** No result for `{q}`. */
  readonly none: string;
  /** Nothing in the page's language, `{total}` in the other. */
  readonly elsewhere: Counted;
  /** Nothing literal, `{total}` by widening. */
  readonly only: Counted;
  /** While a query runs. */
  readonly running: string;
  /** The index could not be loaded or asked. */
  readonly failed: string;
  /** On the button below the first results: `{count}` further ones. */
  readonly more: Counted;
  /** What was looked for besides, `{forms}`; that most of the words had to do; and what undoes or does it. */
  readonly also: string;
  readonly most: string;
  readonly exactly: string;
  readonly widely: string;
  /** Names that may have been meant. */
  readonly near: string;
  /** Between names in a list. */
  readonly pause: string;
  /** Heading of each facet, the choice that undoes it, and what its values are called; a year is its own name. */
  readonly facets: Readonly<Record<'kind' | 'district' | 'year' | 'lang', string>>;
  readonly all: string;
  /** What is of no district or year. */
  readonly without: string;
  readonly kinds: Readonly<Record<'report' | 'term' | 'chart' | 'indicator', string>>;
  /** Of one result. */
  readonly kind: Readonly<Record<'report' | 'term' | 'chart' | 'indicator', string>>;
  readonly languages: Readonly<Record<'zh' | 'en', string>>;
  readonly districts: Readonly<Record<string, string>>;
}

/** Slots filled: `fill('{q}没有找到', { q: '…' })`. */
export function fill(words: string, slots: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

/** The form for a number, in the page's language, with the number written its way in `slot`. */
export function counted(forms: Counted, slot: string, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { [slot]: new Intl.NumberFormat(language).format(count) });
}
