// Every published chart, held to its promises: what it draws is what the reports state, in both languages, at every
// width; and a wrong definition is told in one line.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';
import { faults } from '../src/charts/cases/faults.ts';
import { chartSchema, draw, findingText, inks, resolve, rows, type Figure } from '../src/charts/index.ts';
import { readYaml, writeCsv, writeSvg, yamlPlace } from '../src/formats/index.ts';
import { say } from '../src/i18n/index.ts';
import { languages, type Language } from '../src/language/index.ts';
import { readCharts, readCodelists, readRelease } from '../src/loaders/index.ts';
import { standalone } from '../src/pictures/index.ts';
import { sentence } from '../src/problems/index.ts';
import { addresses, assemble } from '../src/publication/index.ts';
import { chartSheet, chartWords } from '../src/views/index.ts';
import { reports } from './figures/settled.ts';
import { readCsv } from './formats/read-csv.ts';

const codelists = readCodelists('.').value;
const charts = readCharts('.');
const { value: publication, problems } = assemble({
  ...codelists,
  editions: reports.map((report) => makeReport(readSeedFiles('.', report), codelists).value!.recorded),
  ...{ concepts: [], sources: [], phrases: [], corrections: [] },
  charts: charts.value,
  release: readRelease('.').value,
});
const sentences = new Map([...publication.sentences()].map(({ id, zh }) => [id, zh]));
const figures = [...publication.figures];

test('nothing is wrong with any of them', () => {
  expect([...charts.problems, ...problems.filter(({ code }) => code.startsWith('chart-'))]).toEqual([]);
  expect(figures.length).toBeGreaterThan(0);
});

/** The drawing as a page has it. */
function onPage(figure: Figure, language: Language, width: 'wide' | 'narrow'): string {
  const source = (id: string): string => {
    const row = publication.observation.get(id);
    return row ? addresses.report(language, row.report, row.sentence) : `#${id}`;
  };
  const words = chartWords({ language, t: say(language) }, publication.units);
  return writeSvg(draw(figure, words, { language, width, source }));
}

interface Mark {
  readonly id: string;
  readonly kind: 'observation' | 'derived';
  readonly value: number;
  readonly text: string;
  readonly href: string;
}

const attributes = /data-(observation|derived)="([^"]+)" data-value="([^"]+)" href="([^"]*)" data-text="([^"]*)"/;

function marksIn(svg: string): readonly Mark[] {
  return [...svg.matchAll(/<a class="mark"[^>]*>/g)].map(([tag]) => {
    const [, kind, id, value, href, text] = attributes.exec(tag)!;
    return { id: id!, kind: kind as Mark['kind'], value: Number(value), href: href!, text: text! };
  });
}

const drawings = figures.flatMap(([id, figure]) =>
  languages.flatMap((language) =>
    (['wide', 'narrow'] as const).map((width) => ({
      id,
      figure,
      language,
      width,
      svg: onPage(figure, language, width),
    })),
  ),
);

describe.each(drawings)('$id, $language, $width', ({ figure, svg }) => {
  const marks = marksIn(svg);
  const told = readCsv(writeCsv(rows(figure, publication)));

  test('draws each number once, as the CSV and the observation have it', () => {
    const stated = told.filter(({ kind }) => kind !== 'derived');
    const values = new Map(marks.map(({ id, value }) => [id, value]));
    expect(values.size).toBe(marks.length);
    for (const { observation, value, text } of stated) {
      expect([observation, values.get(observation!)]).toEqual([observation, Number(value)]);
      expect([value, text]).toEqual([
        String(publication.observation.get(observation!)!.value),
        publication.observation.get(observation!)!.text,
      ]);
    }
    const derived = new Map(told.map((row) => [row.derived, Number(row.value)]));
    for (const { id, value } of marks.filter(({ kind }) => kind === 'derived'))
      expect([id, derived.get(id)]).toEqual([id, value]);
  });

  test('leads from each mark to a sentence that holds its number', () => {
    for (const { id, text, href } of marks.filter(({ kind }) => kind === 'observation')) {
      const [, report, anchor] = /reports\/([^/]+)\/#(.+)$/.exec(href)!;
      expect([id, sentences.get(`${report}.${anchor}`)?.includes(text)]).toEqual([id, true]);
    }
  });

  test('is light, and holds no id and no style', () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(20_000);
    expect(svg).not.toMatch(/<[^>]* (?:id|style)=/);
  });

  test('names every mark by a sentence', () => {
    for (const [label] of svg.matchAll(/<a class="mark"[^>]*aria-label="[^"]*"/g)) expect(label).toMatch(/\d/);
    expect(svg.match(/<a class="mark"/g)!.length).toBe(
      svg.match(/<a class="mark"[^>]*aria-label="[^"]{12,}"/g)!.length,
    );
  });

  test('says in no two marks the same', () => {
    const said = [...svg.matchAll(/<a class="mark"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
  });
});

describe.each(figures)('%s', (_, figure) => {
  test('is sound at every width for every key: nothing collides, leaves the frame or is too small to read', () => {
    expect(faults(figure)).toEqual([]);
  });

  test('is light as a file', () => {
    for (const language of languages) {
      const file = standalone(chartSheet(figure, publication, { language, t: say(language) }));
      expect(Buffer.byteLength(file), language).toBeLessThanOrEqual(20_000);
    }
  });

  test('has findings that are read at a glance, and says each key in both languages', () => {
    expect(findingText(figure.finding.zh).length).toBeLessThanOrEqual(28);
    expect(findingText(figure.finding.en).length).toBeLessThanOrEqual(90);
    expect(figure.keys.length).toBeGreaterThanOrEqual(2);
    for (const { key, name } of figure.keys) {
      const said = figure.findings.get(key)!;
      for (const language of languages) expect([name[language], findingText(said[language])]).not.toContain('');
    }
  });
});

describe('the inks', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const ink = (name: string): readonly string[] =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!.slice(1, 3);
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string): number => {
    const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };

  test.each([
    ['data-1', 'paper'],
    ['data-2', 'paper'],
    ['line', 'paper'],
    ['data-1', 'data-2'],
  ])('%s stands out from %s, light and dark', (a, b) => {
    for (const theme of [0, 1]) expect(contrast(ink(a)[theme]!, ink(b)[theme]!)).toBeGreaterThanOrEqual(3);
  });

  test('of a file are those of the light page', () => {
    expect([inks.forward.fill, inks.context.fill, inks.paper.fill]).toEqual(
      ['data-1', 'data-2', 'paper'].map((name) => ink(name)[0]),
    );
  });
});

describe('a wrong definition is told in one line with its place and its mend', () => {
  const file = 'content/infographics/wrong.yaml';
  const sound = `form: units
title: { zh: 调解, en: Mediation }
question: { zh: 多少, en: How many }
why: { zh: 格子, en: Squares }
order: 1
line: { zh: 一起看, en: See both }
data:
  - { indicator: disputes-settled, district: any, period: any, as: part }
  - { indicator: disputes-accepted, district: any, period: any, as: whole }
marks:
  part: { zh: '成{value}', en: '{value} settled' }
  whole: { zh: '受理{value}', en: '{value} accepted' }
  rest: { zh: '其余{value}', en: 'other {value}' }
  cell: { zh: '每格{value}', en: 'a square = {value}' }
finding: { zh: '{count}处调解', en: 'Mediation in {count} places' }
each: { zh: '{key}', en: '{key}' }
what: { zh: 件数, en: Cases }
comparable: { zh: 可比, en: They compare }
`;
  const names = { indicators: publication.indicators, districts: publication.districts };

  /** Every line that a person would be shown. */
  function told(text: string): readonly string[] {
    const { value, problems: unread } = readYaml(text, file, chartSchema);
    const found =
      value === null ? unread : resolve({ id: 'wrong', file, ...value }, publication.observations, names).problems;
    return found.map((one) =>
      sentence({ ...one, at: one.at.path ? yamlPlace(text, file, one.at.path) : one.at }, 'en').slice(file.length),
    );
  }

  test('a sound one is told nothing', () => {
    expect(told(sound)).toEqual([]);
  });

  test.each([
    [
      'an unknown indicator',
      'disputes-settled,',
      'dispute-settled,',
      /^:8:18 {2}There is no code “dispute-settled”\. It may be disputes-settled\./,
    ],
    [
      'an empty query',
      'disputes-settled, district: any',
      'disputes-settled, district: haidian',
      /^:8:5 {2}No observation states disputes-settled for haidian|^:8:5 {2}This query finds nothing: disputes-settled/,
    ],
    [
      'a number that nobody states',
      'accepted, district: any, period: any',
      "accepted, district: beijing, period: '2011'",
      /^:9:5 {2}No observation states disputes-accepted for beijing in 2011/,
    ],
    ['an unknown role', 'as: part', 'as: prat', /^:8:\d+ {2}“prat” is not .*part/],
    [
      'a role too many',
      'indicator: disputes-settled,',
      'indicator: [disputes-settled, disputes-accepted],',
      /“beijing-2015” has 2 of part and takes 1/,
    ],
    ['a typed digit', "zh: '{count}处", "zh: '2处", /^:15:16 {2}A number is typed here: 2\./],
    ['a typed Han numeral', "zh: '{count}处", "zh: '两处里一半", /A number is typed here: 一半\./],
    [
      'a typed number word',
      'Mediation in {count} places',
      'Half of seven places',
      /A number is typed here: Half, seven\./,
    ],
    [
      'a claim that the data contradicts',
      "'{count}处调解'",
      "'每{one-in:disputes-settled:disputes-accepted:dongcheng}件'",
      /says what the numbers do not: 791 : 1266/,
    ],
    [
      'a period named where the query is open',
      "'{count}处调解'",
      "'{value:disputes-settled:beijing:2015}'",
      /names the period 2015, but this chart’s query is open/,
    ],
    ['a slot of no kind', "'{count}处调解'", "'{total}'", /There is no slot of the kind \{total\}\./],
    ['a missing language', '{ zh: 件数, en: Cases }', '{ zh: 件数 }', /^:17:7 {2}.*what\.en/],
    ['a key that is not there', 'finding:', 'key: haidian\nfinding:', /^:15:6 {2}“haidian” is not in the chart\./],
    ['an unknown form', 'form: units', 'form: unit', /^:1:7 .*units/],
    [
      'a differs that speaks of nothing',
      'comparable:',
      'differs: { dispute-settled: { zh: 否, en: no } }\ncomparable:',
      /^:18:29 {2}There is no code “dispute-settled”/,
    ],
  ])('%s', (_, from, to, line) => {
    expect(sound).toContain(from);
    const lines = told(sound.replace(from, to));
    expect(
      lines.filter((one) => line.test(one)),
      lines.join('\n'),
    ).toHaveLength(1);
  });
});

test('a new report flows into an open query, and keeps the addresses that stand', () => {
  const yaml = readFileSync('content/infographics/disputes.yaml', 'utf8');
  const open = {
    ...(parse(yaml) as object),
    data: [
      { indicator: 'disputes-settled', district: 'any', period: 'any', as: 'part' },
      { indicator: 'disputes-accepted', district: 'any', period: 'any', as: 'whole' },
    ],
    key: undefined,
    finding: { zh: '{count}处', en: '{count} places' },
    each: { zh: '{key}', en: '{key}' },
  };
  const names = { indicators: publication.indicators, districts: publication.districts };
  const keys = (rowsNow: typeof publication.observations): readonly string[] =>
    resolve({ id: 'open', file: 'open.yaml', ...chartSchema.parse(open) }, rowsNow, names).value.series.map(
      ({ key }) => key,
    );
  const made = publication.observations
    .filter(({ indicator, district }) => indicator?.startsWith('disputes-') && district === 'dongcheng')
    .map((row) => ({
      ...row,
      id: `haidian-2020.${row.id}`,
      report: 'haidian-2020',
      district: 'haidian',
      period: '2020',
    }));
  const before = keys(publication.observations);
  expect(before).toContain('dongcheng-2016');
  expect(keys([...publication.observations, ...made])).toEqual([...before, 'haidian-2020']);
  // what only half stands waits
  expect(keys([...publication.observations, ...made.slice(0, 1)])).toEqual(before);
});
