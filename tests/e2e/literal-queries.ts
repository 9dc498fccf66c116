// Queries drawn from the site's own text, and whether the search page answers each with just the blocks that hold it.
import type { Page } from 'playwright-core';
import { comparable, keepingMarks, stands, words, type Wanted } from '../../src/search/index.ts';
import { random } from '../bench/random.ts';
import { blocks, reports, type Language } from './published.ts';

export interface LiteralQuery {
  readonly language: Language;
  /** As it is typed. */
  readonly typed: string;
  readonly wanted: Wanted;
}

interface Block {
  readonly place: string;
  readonly text: string;
}

/**
 * `count` queries in each language, the same for the same seed: Chinese strings of 1 to 8 characters, English words, 1
 * to 4, every other time as a phrase in quotation marks.
 */
export function literalQueries(count: number, seed: number): readonly LiteralQuery[] {
  const draw = random(seed);
  const drawn = (language: Language): LiteralQuery[] => {
    const all = textsOf(language);
    const found: LiteralQuery[] = [];
    while (found.length < count) {
      const { text } = all[draw(all.length)]!;
      const query = language === 'zh' ? stretch(text, 1 + draw(8), draw) : someWords(text, found.length, draw);
      if (query !== null) found.push(query);
    }
    return found;
  };
  return [...drawn('zh'), ...drawn('en')];
}

/** What is wrong with the page's answer, in words; null where it is right. */
export async function faultOf(page: Page, { language, typed, wanted }: LiteralQuery): Promise<string | null> {
  const holding = textsOf(language)
    .filter(({ text }) => stands(text, '', wanted))
    .map(({ place }) => place)
    .sort();
  const { total, listed, places } = await ask(page, typed);
  const found = [...places].sort();
  if (total > 500) return holding.length + (listed - found.length) > 0 ? null : `${typed}: beyond 500, held nowhere`;
  if (listed !== total) return `${typed}: ${listed} listed of ${total}`;
  return found.join() === holding.join() ? null : `${typed}: ${found.length} found, ${holding.length} hold it`;
}

const kept = new Map<Language, readonly Block[]>();

function textsOf(language: Language): readonly Block[] {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const all = reports().flatMap(({ id }) =>
    blocks(id).flatMap((block) => {
      const text = block[language];
      return text === null || text === '' ? [] : [{ place: `${id}#${block.id}`, text }];
    }),
  );
  kept.set(language, all);
  return all;
}

/** No space within: it would part the query. */
function stretch(text: string, length: number, draw: (below: number) => number): LiteralQuery | null {
  if (text.length < length) return null;
  const start = draw(text.length - length + 1);
  const typed = text.slice(start, start + length);
  if (/\s/.test(typed) || !/\p{Script=Han}/u.test(typed)) return null;
  const keepsMarks = /[“”‘’「」『』]/.test(typed);
  const needle = { kind: 'string' as const, text: keepsMarks ? keepingMarks(typed) : comparable(typed) };
  return { language: 'zh', typed, wanted: { language: 'zh', all: [[needle]], keepsMarks } };
}

function someWords(text: string, i: number, draw: (below: number) => number): LiteralQuery | null {
  const all = text.split(' ');
  const start = draw(all.length);
  const typed = all.slice(start, start + 1 + draw(4)).join(' ');
  if (/["“”‘]/.test(typed) || words(comparable(typed)).length === 0) return null;
  if (i % 2 === 0)
    return {
      language: 'en',
      typed: `"${typed}"`,
      wanted: { language: 'en', all: [[{ kind: 'phrase', text: comparable(typed) }]] },
    };
  const stems = words(comparable(typed)).map(({ stem }) => [{ kind: 'stem' as const, stem }]);
  return { language: 'en', typed, wanted: { language: 'en', all: stems } };
}

/** Asks as a reader does, and presses for more until all is listed. */
async function ask(page: Page, typed: string): Promise<{ total: number; listed: number; places: readonly string[] }> {
  const list = page.locator('#results');
  await list.evaluate((element) => {
    element.removeAttribute('data-total');
  });
  await page.locator('#search-form input[name=q]').fill(typed);
  await page.waitForSelector('#results[data-total]:not([aria-busy])', { state: 'attached' });
  return list.evaluate(async (element) => {
    const more = document.getElementById('more') as HTMLButtonElement;
    const total = Number(element.getAttribute('data-total'));
    for (let pressed = 0; pressed < 60 && !more.hidden; pressed++) {
      more.click();
      await new Promise((done) => setTimeout(done, 20));
    }
    return {
      total,
      listed: element.children.length,
      places: [...element.children]
        .map((item) => item.querySelector('a')?.href ?? '')
        .filter((link) => link.includes('/reports/'))
        .map(
          (link) => `${/reports\/([^/]+)/.exec(link)?.[1] ?? ''}#${decodeURIComponent(new URL(link).hash.slice(1))}`,
        ),
    };
  });
}
