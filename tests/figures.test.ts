// Figures against lists that people made by reading: the five reports whole, unseen texts without any record. Bars
// are the issue's.
import recognisers from '@microsoft/recognizers-text-suite';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';
import { readCharts, readCodelists } from '../src/loaders/index.ts';
import type { Observation } from '../src/observations/index.ts';
import { changeEachDigit } from './figures/one-digit.ts';
import { measured } from './figures/measured.ts';
import { addScores, score, type Score } from './figures/score.ts';
import { foundFigures, reports, settledFigures, type Field } from './figures/settled.ts';
import { restoredScore, unseenScore, unseenTexts } from './figures/unseen.ts';

const codelists = readCodelists('.').value;
const observed = new Map<string, readonly Observation[]>(
  reports.map((report) => [report, makeReport(readSeedFiles('.', report), codelists).value!.recorded.observations]),
);
const blockOf = (id: string): string => id.replace(/\.o\d+$/, '');
const share = (part: number, whole: number): number => part / whole;
const rightShare = (of: Score, field: Field): number => share(of.fieldsRight[field], of.fieldsListed[field]);

describe('the five reports', () => {
  const all = addScores(reports.map((report) => score(settledFigures(report), foundFigures(observed.get(report)!))));

  test('hold every figure that the two readers found, and no other', () => {
    expect(all.differences.filter((line) => /^(?:missed|found)/.test(line))).toEqual([]);
    expect(all.listed).toBeGreaterThan(220);
  });
  test.each(['value', 'upper', 'unit', 'bound'] as const)('have the %s right in 99 of 100', (field) => {
    expect(rightShare(all, field), all.differences.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
  test.each([
    'change',
    'kind',
    'measure',
    'period',
    'district',
    'indicator',
    'also',
    'per',
    'repeats',
    'partOf',
  ] as const)('have the %s right in 97 of 100', (field) => {
    expect(rightShare(all, field), all.differences.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
  test(
    'have eight key figures each, and every indicator is shared by two observations, or by ' +
      'one with another indicator, or is a key figure, or a chart asks for it',
    () => {
      for (const report of reports)
        expect(
          makeReport(readSeedFiles('.', report), codelists).value!.recorded.keyFigures.length,
          report,
        ).toBeGreaterThanOrEqual(8);
      const rows = [...observed.values()].flat();
      const states = (id: string): Observation[] =>
        rows.filter(({ indicator, also }) => indicator === id || also === id);
      const charted = readCharts('.').value.flatMap(({ data }) => data.flatMap(({ indicator }) => indicator));
      const alone = codelists.indicators.filter(
        ({ id, rank, replacedBy }) =>
          rank === null &&
          replacedBy === undefined &&
          !charted.includes(id) &&
          states(id).length < 2 &&
          !states(id).some(({ also }) => also !== null),
      );
      expect(alone.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe('what kind of number 200 numbers of unseen texts are', () => {
  const [tune, held] = (['tune', 'held'] as const).map((part) => measured(part, codelists));
  test('is told right of 90 in 100', () => {
    const found = tune!.found + held!.found;
    expect(found).toBeGreaterThanOrEqual(195);
    expect(share(tune!.measureRight + held!.measureRight, found), tune!.differences.join('\n')).toBeGreaterThanOrEqual(
      0.9,
    );
  });
  test('is told right where rules were made with the texts, and where they were not, by a bar of its own', () => {
    expect(share(tune!.measureRight, tune!.found)).toBeGreaterThanOrEqual(0.97);
    expect(share(held!.measureRight, held!.found)).toBeGreaterThanOrEqual(0.84);
  });
});

describe('one digit of a text', () => {
  test.each(reports)(
    '%s: changes the figure that holds it and no other, or is told of by the record that speaks of it',
    { timeout: 240_000 },
    (report) => {
      const all = changeEachDigit(readSeedFiles('.', report), codelists);
      expect(all.length).toBeGreaterThan(50);
      const wrong = all.filter(
        ({ inside, numbers, told }) =>
          told === 0 && JSON.stringify(numbers) !== JSON.stringify(inside === null ? [] : [inside]),
      );
      expect(wrong).toEqual([]);
      // What else changes stands in the same paragraph: the words around a number, what it is a share of; or said
      // the number again.
      const saidAgain = new Map(observed.get(report)!.map(({ id, repeats }) => [id, repeats]));
      const far = all.filter(
        ({ inside, others, told }) =>
          told === 0 &&
          inside !== null &&
          others.some((id) => saidAgain.get(id as Observation['id']) !== inside && blockOf(id) !== blockOf(inside)),
      );
      expect(far).toEqual([]);
    },
  );
});

describe('another reader of numbers', () => {
  const figures = [...observed].flatMap(([report, all]) => all.map((one) => ({ ...one, report })));
  /** It reads no multiplier that stands alone: 千余, 近百. */
  const alone = /^[近约超上]?[百千万亿]/;

  test('Microsoft’s recognisers read the same values, but for multipliers that stand alone', () => {
    const read = ({ text, unit }: Observation): (number | undefined)[] => {
      const printed = text.endsWith('%') ? text : text + unit;
      return [
        ...recognisers.recognizeNumber(printed, recognisers.Culture.Chinese),
        ...recognisers.recognizePercentage(printed, recognisers.Culture.Chinese),
      ].map(({ resolution }) => parseFloat(String(resolution?.['value'])));
    };
    expect(
      figures.filter((one) => !alone.test(one.text) && !read(one).includes(one.value)).map(({ text }) => text),
    ).toEqual([]);
    expect(figures.filter(({ text }) => alone.test(text)).length).toBeLessThan(5);
  });
});

describe('texts that nobody made a record for', () => {
  test.each([
    ['tune', 0.99, 0.98],
    ['held', 0.95, 0.9],
  ] as const)('%s: precision %d, recall %d, printed clean', (part, precision, recall) => {
    const { listed, found, right } = addScores(unseenTexts(part).map((name) => unseenScore(part, name, codelists)));
    expect(share(right, found)).toBeGreaterThanOrEqual(precision);
    expect(share(right, listed)).toBeGreaterThanOrEqual(recall);
  });
  test.each(['tune', 'held'] as const)('%s: precision 0.95, recall 0.90, spoiled and restored', (part) => {
    const { listed, found, right } = addScores(unseenTexts(part).map((name) => restoredScore(part, name, codelists)));
    expect(share(right, found)).toBeGreaterThanOrEqual(0.95);
    expect(share(right, listed)).toBeGreaterThanOrEqual(0.9);
  });
});
