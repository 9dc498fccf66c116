// Shares: lengths read back from the tree, wholes without an end, and the picture for the eye.
import { select, selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { asked, chartOf, type Stated } from '../cases/chart-of.ts';
import { textOf } from '../cases/collisions.ts';
import { drawn, faults, picture } from '../cases/faults.ts';

const stated: readonly Stated[] = [
  { indicator: 'shared', text: '12212', value: 12212, unit: '家' },
  { indicator: 'units', text: '13887', value: 13887, unit: '家' },
  { indicator: 'shared-workers', text: '11.24万', value: 112400, unit: '人' },
  { indicator: 'workers', text: '20.8万余', value: 208000, unit: '人', bound: 'at_least' },
];
const definition = {
  form: 'bars',
  data: [
    asked('shared', { as: 'part', in: 'by-units' }),
    asked('units', { as: 'whole', in: 'by-units' }),
    asked('shared-workers', { as: 'part', in: 'by-workers' }),
    asked('workers', { as: 'whole', in: 'by-workers' }),
  ],
  derived: [{ id: 'share', as: 'share', sum: 'part / whole * 100', unit: '%', label: { zh: '所占', en: 'Share' } }],
  labels: {
    'by-units': { zh: '建制单位', en: 'Units with a congress' },
    'by-workers': { zh: '所覆盖的职工', en: 'Workers covered' },
    part: { zh: '共用区域性、行业性职代会', en: 'Share an area or industry congress' },
    whole: { zh: '全部', en: 'All' },
  },
};
const { value: figure, problems } = chartOf(definition, stated);

const width = (mark: Element, ink: string): number => Number(select(`rect.${ink}`, mark)?.properties.width);

describe('bars of shares', () => {
  test('are as long as the part of the whole, and wholes as long as each other', () => {
    expect(problems).toEqual([]);
    const marks = selectAll('.mark', drawn(figure, { language: 'zh', width: 'wide' }));
    const [units, part, , workers, workersPart] = marks;
    expect(width(units!, 'l2')).toBe(width(workers!, 'l2'));
    expect(width(part!, 'f1') / width(units!, 'l2')).toBeCloseTo(12212 / 13887, 2);
    expect(width(workersPart!, 'f2') / width(workers!, 'l2')).toBeCloseTo(112400 / 208000, 2);
  });

  test('say the share as reckoned, at most where the whole is “more than”, with an arrow back', () => {
    const shares = selectAll('[data-derived]', drawn(figure, { language: 'en', width: 'wide' }));
    expect(shares.map(textOf)).toEqual(['87.9%reckoned', 'at most 54.1%reckoned']);
    expect(shares.map((share) => selectAll('path', share).length)).toEqual([0, 2]);
  });

  test('draw a part that is not counted like its whole dashed', () => {
    const unlike = { 'by-units': { zh: '口径不同', en: 'Counted otherwise' } };
    const tree = drawn(chartOf({ ...definition, differs: unlike }, stated).value, { language: 'zh', width: 'wide' });
    expect(selectAll('rect[stroke-dasharray]', tree)).toHaveLength(1);
  });

  test('stand alone on a card, without their share where none is reckoned', () => {
    const card = drawn(chartOf({ ...definition, derived: undefined }, stated).value, {
      ...{ language: 'zh', width: 'card', key: 'by-workers' },
    });
    expect(selectAll('.mark', card).map(({ properties }) => properties.dataValue)).toEqual([208000, 112400]);
  });

  test('keep labels apart and inside with long names, rough numbers and shares at either end', () => {
    const long = {
      zh: '共用区域性行业性职工代表大会制度的企业事业单位以及社会组织的总数目',
      en: 'Enterprises, public institutions and others that share the workers’ congress of an area or industry',
    };
    const labels = { 'by-units': long, 'by-workers': long, part: long, whole: long };
    const odd: readonly Stated[] = [
      { indicator: 'shared', text: '12', value: 12, unit: '家' },
      { indicator: 'units', text: '13887', value: 13887, unit: '家' },
      { indicator: 'shared-workers', text: '20.8万', value: 208000, unit: '人' },
      { indicator: 'workers', text: '约20万', value: 200000, unit: '人', bound: 'approx' },
    ];
    expect(faults(chartOf({ ...definition, labels }, odd).value)).toEqual([]);
    expect(faults(figure)).toEqual([]);
  });

  test('is the picture kept', async () => {
    await expect(picture(drawn(figure, { language: 'zh', width: 'wide' }))).toMatchFileSnapshot(
      '../cases/bars-wide-zh.svg',
    );
  });
});
