// What the editor says of single numbers, and the ids that figures keep.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { districtsSchema, indicatorsSchema, unitsSchema } from '../codelists/index.ts';
import { edit, type EditionRecord, type FigureReading } from '../edition/index.ts';
import { emptyLedger, readLedger, writeLedger, type Ledger } from '../identity/index.ts';
import { sentence } from '../problems/index.ts';
import { readSeed } from '../text/index.ts';
import { observe } from './index.ts';
import { caseFiles, readCase } from '../../tests/figures/marked.ts';

const content = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8'));
const codelists = {
  districts: districtsSchema.parse(content('districts.yaml')),
  indicators: indicatorsSchema.parse(content('indicators.yaml')),
  units: unitsSchema.parse(content('units.yaml')),
};
const seen = (line: string, figures: readonly FigureReading[], ledger: Ledger = emptyLedger) =>
  observe(readCase(`year=2019 district=beijing\n${line}`).edition, codelists, { ...caseFiles, figures, ledger });
const told = (line: string, ...figures: FigureReading[]): string[] =>
  seen(line, figures).problems.map((fault) => sentence(fault, 'en'));

describe('the editor’s reading of a figure', () => {
  it('goes before the rules’, which stand beside it', () => {
    const reason = { zh: '历年之和', en: 'several years’ sum' };
    const [one] = seen('发放资金50万元。', [
      { line: 2, text: '50万', measure: 'running_total', indicator: 'aid-funds', reason },
    ]).value.observations;
    expect(one).toMatchObject({
      measure: 'running_total',
      indicator: 'aid-funds',
      label: { zh: '帮扶资金' },
      resp: 'editor',
      reason,
    });
    expect(one?.was).toEqual({ measure: 'flow', indicator: null, label: { zh: '发放资金', en: null } });
  });
  it('leaves the others to the rules', () => {
    const { observations } = seen('会员21.8万人，慰问职工5人。', [
      { line: 2, text: '5', measure: 'running_total' },
    ]).value;
    expect(observations.map(({ text, resp, was }) => [text, resp, was])).toEqual([
      ['21.8万', 'rule', null],
      ['5', 'editor', { measure: 'flow' }],
    ]);
  });
  it('makes a figure of a number that the rules passed over, or could not read', () => {
    const { value, problems } = seen('走访数百家企业，编成16区。', [
      { line: 2, text: '数百', value: 300, unit: '家', bound: 'at_least' },
      { line: 2, text: '16', unit: '个' },
    ]);
    expect(
      value.observations.map(({ text, value: amount, unit, bound, was }) => [text, amount, unit, bound, was]),
    ).toEqual([
      ['数百', 300, '家', 'at_least', null],
      ['16', 16, '个', 'exact', null],
    ]);
    expect(problems).toEqual([]);
  });
  it('strikes what is no figure, and says so', () => {
    const { observations, struck } = seen('打造10家样板。', [{ line: 2, text: '10', figure: false }]).value;
    expect(observations).toEqual([]);
    expect(struck).toEqual([{ block: 'p1', at: [2, 4], line: 2, text: '10', reason: null }]);
  });
  it('finds the second of two alike', () => {
    const { observations } = seen('东片5家，西片5家。', [{ line: 2, text: '5', nth: 2, district: 'xicheng' }]).value;
    expect(observations.map(({ district }) => district)).toEqual(['beijing', 'xicheng']);
  });
  it('is refused where it fits nowhere, names no known code, or says too little', () => {
    expect(told('会员5人。', { line: 2, text: '6' })).toEqual([
      'seeds/case.edition.yaml  “6”, under figures:, begins in no block on line 2. Write text ' +
        'as it stands in the restored text and line as in the seed; where it stands several ' +
        'times on that line, add nth. [figure-fits-nowhere]',
    ]);
    expect(told('会员5人。', { line: 2, text: '5', indicator: 'member' })).toEqual([
      'seeds/case.edition.yaml  indicator “member”, under figures:, is in no codelist. Did you ' +
        'mean members? Correct it. [figure-code-unknown-near]',
    ]);
    expect(told('会员5人。', { line: 2, text: '5', district: 'atlantis' })).toEqual([
      'seeds/case.edition.yaml  district “atlantis”, under figures:, is in no codelist. Use an ' +
        'id of indicators.yaml, districts.yaml or units.yaml in content/. [figure-code-unknown]',
    ]);
    expect(told('走访数百家。', { line: 2, text: '数百' })).toEqual([
      'seeds/case.edition.yaml  “数百” of line 2, under figures:, has no value or no unit that ' +
        'can be read. State its value and its unit there. [figure-without-value]',
    ]);
  });
});

describe('what the editor says of measure, unit and relations', () => {
  const line = '建成驿站31家，在商务楼宇5家。挂牌的站点有31家。';
  const again = (other: object) => [{ line: 2, text: '31', nth: 2, repeats: other }] as FigureReading[];
  it('is read: an earlier figure is named by its line and text, and what was is kept', () => {
    const { observations } = seen(line, [
      { line: 2, text: '5', partOf: { line: 2, text: '31' }, measure: 'stock', per: 'district', unitId: 'workplaces' },
      ...again({ line: 2, text: '31' }),
    ]).value;
    expect(observations.map(({ repeats, partOf, per, unitId }) => [repeats, partOf, per, unitId])).toEqual([
      [null, null, null, 'places'],
      [null, 'p1.o1', 'district', 'workplaces'],
      ['p1.o1', null, null, 'places'],
    ]);
    expect(observations[2]?.was).toEqual({ repeats: null });
    expect(observations[1]?.was).toMatchObject({ partOf: null, per: null });
  });
  it('is refused where it names no figure before its own, the nearest like it proposed', () => {
    expect(told(line, ...again({ line: 3, text: '31' }))).toEqual([
      'seeds/case.edition.yaml  repeats names “31” of line 3, which is no figure it can speak of. Did you mean ' +
        '“31” of line 2? Correct it. [figure-names-no-row-near]',
    ]);
    expect(told(line, ...again({ line: 9, text: '7' }))).toEqual([
      'seeds/case.edition.yaml  repeats names “7” of line 9, which is no figure it can speak of. Write line as the ' +
        'number’s own entry would, and text as it stands in the restored text; repeats names a figure before its ' +
        'own. [figure-names-no-row]',
    ]);
  });
  it('is refused where a unit is in no list', () => {
    expect(told('会员5人。', { line: 2, text: '5', unitId: 'person' })).toEqual([
      'seeds/case.edition.yaml  unitId “person”, under figures:, is in no codelist. Did you mean persons? Correct ' +
        'it. [figure-code-unknown-near]',
    ]);
    expect(told('会员5人。', { line: 2, text: '5', unit: '坨' })).toEqual([
      'seeds/case.edition.yaml  The unit “坨” of “5” on line 2 stands in no row of the list of units. Add it to ' +
        'printed: of a row in content/units.yaml, or write its unitId:. [figure-unit-unknown]',
    ]);
  });
  it('takes an indicator’s unit where the number is printed so', () => {
    const { observations } = seen('服务职工5人次，服务会员6人。', [
      { line: 2, text: '5', indicator: 'mutual-aid-beneficiaries' },
      { line: 2, text: '6', indicator: 'mutual-aid-beneficiaries' },
    ]).value;
    expect(observations.map(({ unitId }) => unitId)).toEqual(['benefits', 'persons']);
  });
});

describe('ids of figures', () => {
  const freeze = (line: string): Ledger =>
    readLedger(writeLedger(seen(line, []).value.positions, true), 'ids.tsv').value;
  it('number the figures of a block in its order', () => {
    expect(seen('甲5家，乙6家。', []).value.positions).toEqual([
      { id: 'p1.o1', position: '2:2' },
      { id: 'p1.o2', position: '2:6' },
    ]);
  });
  it('stay with their place once frozen; a new figure takes the next number', () => {
    const ledger = freeze('甲5家，乙数百家。');
    const { observations } = seen(
      '甲5家，乙数百家。',
      [{ line: 2, text: '数百', value: 300, unit: '家' }],
      ledger,
    ).value;
    expect(observations.map(({ id, text }) => [id, text])).toEqual([
      ['p1.o1', '5'],
      ['p1.o2', '数百'],
    ]);
    const before = seen(
      '甲5家，乙数百家。',
      [
        { line: 2, text: '5', figure: false },
        { line: 2, text: '数百', value: 300, unit: '家' },
      ],
      ledger,
    ).value;
    expect(before.observations.map(({ id }) => id)).toEqual(['p1.o2']);
  });
  it('leave an anchor and a row behind when a figure goes, and are not given again', () => {
    const ledger = freeze('甲5家，乙6家。');
    const { dropped, positions } = seen('甲5家，乙6家。', [{ line: 2, text: '6', figure: false }], ledger).value;
    expect(dropped).toEqual([{ id: 'p1.o2', position: '2:6', block: 'p1' }]);
    expect(positions.map(({ id }) => id)).toEqual(['p1.o1', 'p1.o2']);
  });
  it('answer on their own block where it stands, else on the first', () => {
    const ledger = readLedger('# frozen\np2.o1\t9:1\np7.o3\t9:4\n', 'ids.tsv').value;
    const { dropped } = observe(readCase('year=2019 district=beijing\n服务职工。\n慰问职工。').edition, codelists, {
      ...caseFiles,
      ledger,
    }).value;
    expect(dropped).toEqual([
      { id: 'p2.o1', position: '9:1', block: 'p2' },
      { id: 'p7.o3', position: '9:4', block: 'p1' },
    ]);
  });
});

describe('ids of figures in blocks that the editor supplied', () => {
  const files = { seedFile: 'seeds/case.txt', recordFile: 'seeds/case.edition.yaml' };
  const reason = { zh: '缺', en: 'missing' };
  const seed = readSeed(
    new TextEncoder().encode('2019年工作\n全市新建工会12家，服务职工。\n走访企业30家，慰问困难职工。\n'),
    files.seedFile,
  ).value!;
  const made = (supplied: EditionRecord['supplied'], ledger: Ledger = emptyLedger) => {
    const record: EditionRecord = { year: 2019, district: 'beijing', supplied };
    const edition = edit(seed, 'case', {
      record,
      recordFile: files.recordFile,
      ledger,
      districts: codelists.districts,
    }).value!;
    const { value } = observe(edition, codelists, { ...files, ledger });
    return {
      figures: value.observations.map(({ id, text }) => `${id} ${text}`),
      ledger: writeLedger([...edition.positions, ...value.positions], true),
    };
  };
  const head = { before: 2, text: '8家企业', as: 'head', level: 2, reason } as const;
  const paragraph = { before: 3, text: '5家企业参加。', as: 'p', reason } as const;
  const another = { before: 3, text: '6家企业参加。', as: 'p', reason } as const;

  it('are as many as the figures, though several stand first in their block', () => {
    const { figures } = made([head, paragraph, another]);
    expect(figures.map((figure) => figure.split(' ')[1])).toEqual(['8', '12', '5', '6', '30']);
    expect(new Set(figures.map((figure) => figure.split(' ')[0])).size).toBe(5);
  });
  it('stay when the ledger is frozen', () => {
    const first = made([head, paragraph, another]);
    const again = made([head, paragraph, another], readLedger(first.ledger, 'ids.tsv').value);
    expect(again).toEqual(first);
  });
  it('stand in the ledger behind the block’s own place', () => {
    const rows = made([head, paragraph, another])
      .ledger.split('\n')
      .filter((row) => row.includes('.o'));
    expect(rows.map((row) => row.split('\t')[1])).toEqual(['2:0.1', '2:7', '3:0.2', '3:0.3', '3:5']);
  });
});
