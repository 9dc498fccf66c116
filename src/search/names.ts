// The list of names that a reader's page loads when the box is touched: what every page, report and place is called in
// both languages, and how it is said. Pages stand first, in the order of the index.

export const NAME_KINDS = ['term', 'indicator', 'chart', 'report', 'district'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What something is called. */
export interface Name {
  readonly kind: NameKind;
  /** From the language's root: `glossary/TERM/`; of a district, its id. */
  readonly path: string;
  /** By which it may be asked for in texts; the first is its name. Empty where it has none in a language. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Further names that lead to it: those to be avoided, those of other regions. */
  readonly known: readonly string[];
  /** Of each of `zh`, syllables without tones, parted by spaces: `ji ti he tong`. */
  readonly pinyin: readonly string[];
}

/** The JSON file: small, so that it comes soon. */
export interface NamesFile {
  /** By syllable, the characters that are mostly so read here. */
  readonly syllables: Readonly<Record<string, string>>;
  /**
   * Kind by its place; path, empty where it is made of the English name; names parted by `|`; pinyin only where it is
   * not that of the characters.
   */
  readonly rows: readonly (readonly [
    kind: number,
    path: string,
    zh: string,
    en: string,
    known: string,
    said?: string,
  ])[];
}

export function writeNames(all: readonly Name[]): NamesFile {
  const syllables = commonSyllables(all);
  const bySyllable = Object.groupBy(Object.entries(syllables), ([, syllable]) => syllable);
  return {
    syllables: Object.fromEntries(
      Object.entries(bySyllable).map(([syllable, pairs]) => [syllable, (pairs ?? []).map(([one]) => one).join('')]),
    ),
    rows: all.map(({ kind, path, zh, en, known, pinyin }) => {
      const isUsual = pinyin.every((said, i) => said === spelt(zh[i] ?? '', syllables));
      const written = path === pathOf(kind, en[0]) ? '' : path;
      const row = [NAME_KINDS.indexOf(kind), written, zh.join('|'), en.join('|'), known.join('|')] as const;
      return isUsual ? row : [...row, pinyin.join('|')];
    }),
  };
}

/** The reverse of `writeNames`. */
export function readNames({ syllables, rows }: NamesFile): readonly Name[] {
  const said = Object.fromEntries(
    Object.entries(syllables).flatMap(([syllable, characters]) => [...characters].map((one) => [one, syllable])),
  );
  const parts = (joined: string): readonly string[] => (joined === '' ? [] : joined.split('|'));
  return rows.map(([number, path, zh, en, known, pinyin]) => {
    const kind = NAME_KINDS[number] ?? 'term';
    return {
      kind,
      path: path === '' ? pathOf(kind, en.split('|')[0]) : path,
      zh: parts(zh),
      en: parts(en),
      known: parts(known),
      pinyin: pinyin === undefined ? parts(zh).map((name) => spelt(name, said)) : parts(pinyin),
    };
  });
}

/** Most entries are called by their English name in small letters. */
function pathOf(kind: NameKind, english = ''): string {
  const id = english
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return kind === 'term' ? `glossary/${id}/` : id;
}

/** Of a character several readings may stand in names: the commonest. */
function commonSyllables(all: readonly Name[]): Readonly<Record<string, string>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { zh, pinyin } of all)
    for (const [i, name] of zh.entries())
      for (const [character, syllable] of aligned(name, pinyin[i] ?? '')) {
        const of = counts.get(character) ?? new Map<string, number>();
        counts.set(character, of.set(syllable, (of.get(syllable) ?? 0) + 1));
      }
  return Object.fromEntries(
    [...counts].map(([character, of]) => [character, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
}

/** Characters with their syllables; a name with letters or figures, whose parts do not count the same, teaches none. */
function aligned(name: string, pinyin: string): readonly (readonly [string, string])[] {
  const characters = [...name].filter((one) => /\p{Script=Han}/u.test(one));
  const syllables = pinyin.split(' ');
  return syllables.length === characters.length ? characters.map((one, i) => [one, syllables[i] ?? '']) : [];
}

function spelt(name: string, syllables: Readonly<Record<string, string>>): string {
  const said = [...name].map((one) => (/\p{Script=Han}/u.test(one) ? ` ${syllables[one] ?? ''} ` : one));
  return said
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
