// What the search would find of many reports: blocks put together from the real sentences of both languages, numbers
// drawn anew, under other districts and years; pages as they are. The same seed gives the same items.
import { readDistricts, editionsOf, nameContentRoot, publication } from '../../src/loaders/index.ts';
import { languages, say } from '../../src/i18n/index.ts';
import type { Item, Language } from '../../src/search/index.ts';
import { searchItems } from '../../src/views/index.ts';
import { random } from './random.ts';

/** The items of the project that stands in the working folder, as the build hands them over. */
export function realItems(): readonly Item[] {
  nameContentRoot('.');
  const all = publication();
  const voices = languages.map((language) => ({ t: say(language), language }));
  return [...searchItems(all, editionsOf(all.reports.map(({ id }) => id)), voices)];
}

/** Blocks of a report; sentences of a paragraph at most. */
const [BLOCKS, SENTENCES] = [40, 4];
const NEWEST = 2025;

/** Items of `count` reports, newest first, each report's together, then the pages. */
export function* manyItems(count: number, seed = 1): Generator<Item> {
  const draw = random(seed);
  const real = realItems();
  const sentences = { zh: sentencesOf(real, 'zh'), en: sentencesOf(real, 'en') };
  const heads = { zh: headsOf(real, 'zh'), en: headsOf(real, 'en') };
  const districts = readDistricts('.').value;
  for (let i = 0; i < count; i++) {
    const district = districts[i % districts.length]!;
    const year = NEWEST - Math.floor((i * 60) / count);
    const place = { district: district.id, year, report: `${district.id}-${year}-${i}` };
    const where = { zh: `${district.zh} ${year}年`, en: `${district.en} ${year}` };
    const blocks = Array.from({ length: BLOCKS }, (_, at) => {
      const tier = at === 0 ? ('title' as const) : at % 4 === 1 ? ('head' as const) : ('block' as const);
      const text = tier === 'block' ? drawn(sentences, 1 + draw(SENTENCES), draw) : drawn(heads, 1, draw);
      return { tier, text, id: tier === 'title' ? tier : `${tier === 'head' ? 'h' : 'p'}${at}` };
    });
    for (const language of languages)
      yield* blocks.map(({ tier, text, id }): Item => ({
        kind: 'report',
        language,
        url: `${language}/reports/${place.report}/#${id}`,
        text: text[language],
        title: blocks[0]!.text[language],
        beneath: text[language === 'zh' ? 'en' : 'zh'],
        tier,
        ...place,
        where: where[language],
        place: `${where[language]} ${id}`,
      }));
  }
  yield* real.filter(({ kind }) => kind !== 'report');
}

type Pool = Readonly<Record<Language, readonly string[]>>;

function drawn(pool: Pool, count: number, draw: (below: number) => number): Record<Language, string> {
  const of = (language: Language): string =>
    Array.from({ length: count }, () => renumbered(pool[language][draw(pool[language].length)]!, draw)).join(
      language === 'zh' ? '' : ' ',
    );
  return { zh: of('zh'), en: of('en') };
}

/** Each digit another one, so that most numbers stand in few reports. */
function renumbered(text: string, draw: (below: number) => number): string {
  return text.replace(/\d/g, () => String(draw(10)));
}

function sentencesOf(items: readonly Item[], language: Language): readonly string[] {
  return blocksOf(items, language, 'block').flatMap(({ text }) =>
    text.split(language === 'zh' ? /(?<=[。！？])/ : /(?<=[.!?]) (?=\p{Lu})/u),
  );
}

function headsOf(items: readonly Item[], language: Language): readonly string[] {
  return [...blocksOf(items, language, 'head'), ...blocksOf(items, language, 'title')].map(({ text }) => text);
}

function blocksOf(items: readonly Item[], language: Language, tier: 'title' | 'head' | 'block'): readonly Item[] {
  return items.filter(
    (item) =>
      item.kind === 'report' &&
      item.language === language &&
      (item.tier === tier || (tier === 'block' && item.tier === 'telling')),
  );
}
