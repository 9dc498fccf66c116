// Every row of the data leads to its number in a page, and every number in a page to its row; in both languages, over
// the whole site.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { findEnglishNumbers, readNumber } from '../../src/numerals/index.ts';
import { readCsv } from '../formats/read-csv.ts';
import { dist, languages, readJson, type Language } from './published.ts';

type Element = DefaultTreeAdapterMap['element'];
interface Row {
  readonly id: string;
  readonly report: string;
  readonly paragraph: string;
  readonly sentence: string;
  readonly text: string;
  readonly value: number;
  readonly quote: string;
  readonly label: { readonly zh: string; readonly en: string | null };
}

const csv = readCsv(readFileSync(join(dist, 'data/observations.csv'), 'utf8'));
const json = readJson<Row[]>('data/observations.json');
const pages = new Map(languages.map((language) => [language, marksOf(language)]));

test('the CSV and the JSON hold the same rows', () => {
  expect(csv.length).toBeGreaterThan(200);
  const cell = (value: unknown): string =>
    value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  expect(csv).toEqual(
    json.map(({ label, ...row }) => {
      const { was, reason, ...rest } = row as unknown as {
        was: Record<string, unknown> | null;
        reason: { zh: string; en: string } | null;
      } & Record<string, unknown>;
      const fields = {
        ...flat({ ...rest, label }),
        ...Object.fromEntries(Object.entries(flat(was ?? {})).map(([name, value]) => [`was_${name}`, value])),
        reason_zh: reason?.zh ?? null,
        reason_en: reason?.en ?? null,
      } as Record<string, unknown>;
      return Object.fromEntries(Object.keys(csv[0]!).map((name) => [name, cell(fields[name] ?? null)]));
    }),
  );
});

/** Keys in snake case, a label in its two languages. */
function flat(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      key === 'label'
        ? Object.entries(value as object).map(([language, text]) => [`label_${language}`, text])
        : [[key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`), value]],
    ),
  );
}

describe.each(languages)('in %s', (language) => {
  const marks = pages.get(language)!;

  test('every row leads to one element of its article, in its paragraph, whose text is the number', () => {
    const unsaid: string[] = [];
    for (const { id, report, paragraph, sentence, text, value } of csv as unknown as Record<keyof Row, string>[]) {
      const found = marks.get(id) ?? [];
      if (language === 'en' && found.length === 0) {
        expect(idsIn(join(dist, language, 'reports', report, 'index.html')).has(id), id).toBe(true);
        unsaid.push(id);
        continue;
      }
      expect(
        found.map(({ page, within }) => [page, within.includes(paragraph), within.includes(sentence)]),
        id,
      ).toEqual([[`${language}/reports/${report}/index.html`, true, true]]);
      const [{ text: shown, value: marked }] = found as [Mark];
      expect(Number(marked), id).toBe(Number(value));
      if (language === 'zh') expect([shown, readNumber(shown, 'zh')], id).toEqual([text, Number(value)]);
      else
        expect(
          /^(?:one|single)$/i.test(shown) ? [1] : findEnglishNumbers(`${shown} `).map((one) => one.value),
          id,
        ).toContain(Number(value));
    }
    // 'one' and the like: said without a number that could bear the mark
    expect(unsaid.length).toBeLessThanOrEqual(csv.length / 50);
  });

  test('the parallel view marks the same numbers: its own by their ids, their partners by naming them', () => {
    for (const report of new Set(json.map((row) => row.report))) {
      const page = readFileSync(join(dist, language, 'reports', report, 'parallel/index.html'), 'utf8');
      const [own, partners] = [
        /<data class="observation" id="([^"]+)"/g,
        /<data class="observation" data-of="([^"]+)"/g,
      ].map((mark) => [...page.matchAll(mark)].map(([, id]) => id!)) as [string[], string[]];
      const rows = json.filter((row) => row.report === report).map(({ id }) => id);
      expect(new Set([...own, ...partners])).toEqual(new Set(rows));
      expect(new Set(own).size).toBe(own.length);
      expect(Math.min(own.length, partners.length)).toBeGreaterThan(0.9 * rows.length);
    }
  });

  test('every number that a page marks has its row, and links to it', () => {
    const rows = new Set(csv.map(({ id }) => id));
    const unlisted = [...marks].filter(([id]) => !rows.has(id)).map(([id]) => id);
    expect(unlisted).toEqual([]);
    const table = idsIn(join(dist, language, 'data/index.html'));
    for (const [id, [mark]] of marks) {
      expect(mark!.href, id).toBe(`../../data/#${id}`);
      expect(table.has(id), id).toBe(true);
    }
  });
});

test('the quote holds the number and stands in the block', () => {
  const editions = new Map(
    [...new Set(json.map(({ report }) => report))].map((report) => [
      report,
      readJson<{ blocks: { id: string; zh: string }[] }>(`reports/${report}/edition.json`).blocks,
    ]),
  );
  for (const { id, report, paragraph, text, quote } of json) {
    expect(quote, id).toContain(text);
    expect(editions.get(report)!.find((block) => block.id === paragraph)!.zh, id).toContain(quote);
  }
});

interface Mark {
  readonly page: string;
  readonly text: string;
  readonly value: string;
  readonly href: string;
  readonly within: readonly string[];
}

/** Every `<data class="observation">` of the language's pages, by id. */
function marksOf(language: Language): ReadonlyMap<string, readonly Mark[]> {
  const all: [string, Mark][] = [];
  for (const file of readdirSync(join(dist, language), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !name.endsWith('parallel/index.html'),
  )) {
    walk(parse(readFileSync(join(dist, language, file), 'utf8')) as unknown as Element, [], (element, within) => {
      if (element.tagName !== 'data') return;
      const link = element.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'a');
      all.push([
        attribute(element, 'id'),
        {
          page: `${language}/${file}`,
          text: textOf(element),
          value: attribute(element, 'value'),
          href: link ? attribute(link, 'href') : '',
          within,
        },
      ]);
    });
  }
  return new Map([...Map.groupBy(all, ([id]) => id)].map(([id, marks]) => [id, marks.map(([, mark]) => mark)]));
}

function idsIn(file: string): ReadonlySet<string> {
  const ids = new Set<string>();
  walk(parse(readFileSync(file, 'utf8')) as unknown as Element, [], (element) => {
    ids.add(attribute(element, 'id'));
  });
  return ids;
}

function walk(
  element: Element,
  within: readonly string[],
  visit: (element: Element, within: readonly string[]) => void,
): void {
  if ('tagName' in element) visit(element, within);
  const id = 'attrs' in element ? attribute(element, 'id') : '';
  for (const child of 'childNodes' in element ? element.childNodes : [])
    walk(child as Element, id === '' ? within : [...within, id], visit);
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

function textOf(node: Element): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
