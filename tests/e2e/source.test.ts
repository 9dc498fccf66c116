// The source view: what was printed is all there, what was changed says why, and every line leads to its paragraph
// and back.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { first, languages, readJson, reports, type Language } from './published.ts';
import { test } from './tab.ts';

interface Source {
  readonly line: number;
  readonly at: readonly [number, number];
}
interface Edition {
  readonly report: string;
  readonly blocks: readonly {
    readonly id: string;
    readonly type: string;
    readonly zh: string;
    readonly supplied?: true;
    readonly sources: readonly Source[];
  }[];
  readonly emendations: readonly {
    readonly block: string;
    readonly at: readonly [number, number];
    readonly line: number;
    readonly sic: string;
    readonly reason: Readonly<Record<Language, string>>;
    readonly resp: 'rule' | 'editor';
  }[];
  readonly formeWork: readonly (Source & { readonly text: string; readonly class: string })[];
}

const words = { zh, en };
const editions = reports().map(({ id }) => readJson<Edition>(`reports/${id}/edition.json`));
/** Its lines, page furniture and changes are the most: the one on which most can go wrong. */
const fullest = first(
  editions.toSorted((a, b) => b.formeWork.length - a.formeWork.length),
  'report',
);

describe.each(languages)('the source in %s', (language) => {
  test('shows every character that was printed at its line, in the order of the print', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    for (const edition of editions) {
      await go(`/${language}/reports/${edition.report}/source/`);
      expect(await printedLines(page)).toEqual(Object.fromEntries(rebuilt(edition)));
    }
  });

  test('gives the reason of every change at its line, and says whether an editor or a rule made it', async ({
    open,
  }) => {
    const { page, go } = await open({ keep: true });
    for (const { report, emendations } of editions) {
      await go(`/${language}/reports/${report}/source/`);
      const reasons = await page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('.lines tr[id]')].map((row) => [
            row.id.slice(1),
            row.querySelector('.why')?.textContent ?? '',
          ]),
        ),
      );
      const missing = emendations.filter(
        ({ line, reason, resp }) =>
          !reasons[line]?.includes(reason[language]) || !reasons[line].includes(words[language].source[resp]),
      );
      expect(missing).toEqual([]);
    }
  });

  test('names the page’s furniture at its line, and explains each class once', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    await go(`/${language}/reports/${fullest.report}/source/`);
    for (const name of new Set(fullest.formeWork.map((one) => one.class))) {
      const [said, says] = [words[language].source.fw, words[language].source.fwSays].map(
        (each) => each[name as keyof typeof each],
      );
      expect(
        await page
          .locator('.legends')
          .getByText(says ?? name, { exact: true })
          .count(),
        name,
      ).toBe(1);
      const line = fullest.formeWork.find((one) => one.class === name)!.line;
      expect(await page.locator(`#L${line} .why`).textContent(), `line ${line}`).toContain(said);
    }
  });

  test('leads from a line to its paragraph, and from the paragraph back to its first line', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    const block =
      fullest.blocks.find(({ type, sources }) => type === 'p' && new Set(sources.map(({ line }) => line)).size > 1) ??
      first(fullest.blocks, 'block');
    const [from, last] = [block.sources[0]!.line, block.sources.at(-1)!.line];
    await go(`/${language}/reports/${fullest.report}/source/`);
    await page.locator(`#L${last} .to a[href$="#${block.id}"]`).click();
    await page.waitForURL((url) => url.hash === `#${block.id}` && !url.pathname.endsWith('/source/'));
    await page.locator(`[id="${block.id}"] > .ln`).click();
    await page.waitForURL((url) => url.hash === `#L${from}` && url.pathname.endsWith('/source/'));
    expect(await page.evaluate(() => document.querySelector(':target')?.localName)).toBe('tr');
  });

  test('says at every supplied block that the editor supplied it, and why, in the article and in the source', async ({
    open,
  }) => {
    const { page, go } = await open({ keep: true });
    for (const { report, blocks } of editions) {
      const supplied = blocks.filter((block) => block.supplied);
      if (supplied.length === 0) continue;
      await go(`/${language}/reports/${report}/`);
      const notes = await page
        .locator('.text [role="note"][id$="-supplied"]')
        .filter({ hasText: words[language].article.supplied })
        .allTextContents();
      expect(notes.length).toBe(supplied.length);
      expect(
        notes.filter((note) => note.includes(words[language].article.suppliedSays)),
        'no reason of its own',
      ).toEqual([]);
      await go(`/${language}/reports/${report}/source/`);
      expect(await page.locator('.lines tr:not([id]) ins').allTextContents()).toEqual(
        supplied.map((block) => block.zh),
      );
    }
  });

  test.for([false, true])(
    'sets what the editor supplied in red, in the text, its contents and beside the other language; dark: %s',
    async (dark, { open }) => {
      const { page, go } = await open({ keep: true, dark });
      const supplied = editions.flatMap(({ report, blocks }) =>
        blocks.filter((block) => block.supplied).map((block) => ({ report, ...block })),
      );
      expect(supplied.length, 'supplied blocks to look at').toBeGreaterThan(0);
      for (const { report, id } of supplied) {
        await go(`/${language}/reports/${report}/source/`);
        const red = await page
          .locator('.lines tr:not([id]) ins')
          .first()
          .evaluate((element) => getComputedStyle(element).color);
        await go(`/${language}/reports/${report}/#${id}`); // come to, it is the contents' current line too
        const colours = await coloursOf(page, [`[id="${id}"]`, `.toc a[href="#${id}"]`]);
        expect(colours, `${report} ${id}`).toEqual([red, red]);
        expect(await coloursOf(page, ['.text h2:not(.supplied)'])).not.toContain(red);
        expect(await page.locator(`[id="${id}"]`).getAttribute('aria-describedby')).toBe(`${id}-supplied`);
        expect(await page.locator(`[id="${id}-supplied"]`).textContent()).toContain(words[language].article.supplied);
        await go(`/${language}/reports/${report}/parallel/`);
        expect(await coloursOf(page, [`[id="${id}"] > :is(h2, p)`]), `${report} ${id}, parallel`).toEqual([red]);
        expect(await page.locator(`[id="${id}-supplied"]`).textContent()).toContain(words[language].article.supplied);
      }
    },
  );

  test('sets the reason under its line on a phone', async ({ open }) => {
    const { page, go } = await open({ width: 390 });
    await go(`/${language}/reports/${fullest.report}/source/`);
    const row = page.locator('.lines tr:has(.why--changed .reason)').first();
    const [text, reason] = [await row.locator('.raw').boundingBox(), await row.locator('.why').boundingBox()];
    expect(reason!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
  });
});

/**
 * Characters in the order of the print, by line, without white space: what was struck with what stayed, and nothing
 * put in.
 */
async function printedLines(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.lines tr[id]')].map((row) => {
        const raw = row.querySelector('.raw')!.cloneNode(true) as Element;
        for (const put of raw.querySelectorAll('ins')) put.remove();
        return [row.id.slice(1), (raw.textContent ?? '').replace(/\s/g, '')];
      }),
    ),
  );
}

/** The same from edition.json alone: blocks with their emendations undone, and page furniture. */
function rebuilt({ blocks, emendations, formeWork }: Edition): ReadonlyMap<string, string> {
  const pieces = [...formeWork.map(({ line, at, text }) => ({ line, start: at[0], text }))];
  for (const { id, zh: text, sources } of blocks) {
    let [printed, from, read] = ['', 0, 0];
    for (const { at, sic } of emendations.filter(({ block }) => block === id).sort((a, b) => a.at[0] - b.at[0])) {
      printed += text.slice(from, at[0]) + sic;
      from = at[1];
    }
    printed = (printed + text.slice(from)).replace(/\s/g, '');
    for (const {
      line,
      at: [start, end],
    } of sources) {
      pieces.push({ line, start, text: printed.slice(read, read + end - start) });
      read += end - start;
    }
  }
  const byLine = Map.groupBy(
    pieces.sort((a, b) => a.line - b.line || a.start - b.start),
    ({ line }) => String(line),
  );
  return new Map([...byLine].map(([line, all]) => [line, all.map(({ text }) => text).join('')]));
}

/** The colour of the first element of each selector. */
async function coloursOf(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    selectors.map((selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color),
    ),
  );
}
