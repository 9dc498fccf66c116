// Bars of a hundred: lengths read back from the tree, open ends, and the picture for the eye.
import { matches, select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { asked, chartOf, type Stated } from '../cases/chart-of.ts';
import { textOf } from '../cases/collisions.ts';
import { drawn, faults, picture } from '../cases/faults.ts';

const rates: readonly Stated[] = [
  { indicator: 'on-record', text: '99%', value: 99, unit: '%' },
  { indicator: 'phones', text: '接近90%', value: 90, unit: '%', bound: 'nearly' },
  { indicator: 'enrolled', text: '53%', value: 53, unit: '%' },
];
const labels = {
  'on-record': { zh: '采集了信息', en: 'On record' },
  phones: { zh: '有手机号码，持京卡', en: 'Mobile number on record; Jingka held' },
  enrolled: { zh: '参加了互助保障', en: 'Enrolled in mutual aid' },
};
const definition = {
  form: 'bars100',
  data: rates.map(({ indicator }) => asked(indicator, { as: 'part' })),
  labels,
  key: 'enrolled',
};
const { value: figure, problems } = chartOf(definition, rates);

describe('bars of a hundred', () => {
  test('are as long as their share of the outline', () => {
    expect(problems).toEqual([]);
    const marks = selectAll('.mark', drawn(figure, { language: 'zh', width: 'narrow' }));
    const shares = marks.map((mark) => {
      const [track, ...rest] = selectAll('rect.l2, rect.f1, rect.f2', mark).map(({ properties }) => properties);
      const end = Math.max(...rest.map(({ x, width }) => Number(x) + Number(width)));
      return [Number(mark.properties.dataValue), Math.round((end / (Number(track!.width) + 1.5)) * 100)];
    });
    expect(shares).toEqual([
      [99, 99],
      [90, 90],
      [53, 53],
    ]);
  });

  test('end in dashes and an arrow inward where the report says “close to”', () => {
    const marks = selectAll('.mark', drawn(figure, { language: 'en', width: 'wide' }));
    expect(marks.map((mark) => selectAll('[stroke-dasharray]', mark, 'svg').length)).toEqual([0, 1, 0]);
    expect(textOf(marks[1]!)).toContain('nearly 90%');
  });

  test('bring one forward, alone on a card', () => {
    const forward = selectAll('.mark', drawn(figure, { language: 'zh', width: 'wide', key: 'phones' })).filter(
      (mark) => select('rect.f1', mark) !== undefined,
    );
    expect(forward.map(({ properties }) => properties.dataValue)).toEqual([90]);
    const card = drawn(figure, { language: 'zh', width: 'card', key: 'phones' });
    expect(selectAll('.mark', card)).toHaveLength(1);
    expect(selectAll('text', card).every((text) => matches('.td', text))).toBe(true);
  });

  test('keep labels apart and inside with long names, open ends', () => {
    const long = {
      zh: '一线职工中参加了在职职工医疗互助保障计划并且持有会员互助服务卡的',
      en: 'Front-line workers enrolled in the Medical Mutual-Aid Plan for Workers in Employment who hold a card',
    };
    const odd: readonly Stated[] = [
      { indicator: 'on-record', text: '超过99%', value: 99, unit: '%', bound: 'at_least' },
      { indicator: 'phones', text: '不到1%', value: 1, unit: '%', bound: 'at_most' },
      { indicator: 'enrolled', text: '约35%', value: 35, unit: '%', bound: 'approx' },
    ];
    const names = Object.fromEntries(rates.map(({ indicator }) => [indicator, long]));
    expect(faults(chartOf({ ...definition, labels: names }, odd).value)).toEqual([]);
    expect(faults(figure)).toEqual([]);
  });

  test('is the picture kept', async () => {
    await expect(picture(drawn(figure, { language: 'en', width: 'narrow' }))).toMatchFileSnapshot(
      '../cases/bars100-narrow-en.svg',
    );
  });
});
