// The words of the search page in its language, as the page hands them to its script.

/** By number: `one` and `other` in English, `other` in Chinese. */
type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The JSON of `<script type="application/json" id="search-words">`. `{…}` are slots. */
export interface SearchWords {
  /** `{total}` results for `{q}`. */
  readonly found: Counted;
  /** No result for `{q}`. */
  readonly none: string;
  /** Nothing in the page's language, `{total}` in the other. */
  readonly elsewhere: string;
  /** While a query runs. */
  readonly running: string;
  /** The index could not be loaded or asked. */
  readonly failed: string;
  /** On the button below the first results: `{count}` further ones. */
  readonly more: Counted;
  /** Heading of each facet, the choice that undoes it, and what its values are called; a year is its own name. */
  readonly facets: Readonly<Record<'kind' | 'district' | 'year', string>>;
  readonly all: string;
  readonly kinds: Readonly<Record<'report' | 'term' | 'chart' | 'indicator', string>>;
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
