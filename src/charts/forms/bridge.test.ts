// Bridge: levels read back from the tree, what rounding leaves open, and the picture for the eye.
import { selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { asked, chartOf, type Stated } from '../cases/chart-of.ts';
import { drawn, faults, picture } from '../cases/faults.ts';

const stated: readonly Stated[] = [
  { indicator: 'new-members', text: '6万', value: 60000, unit: '人' },
  { indicator: 'growth', text: '6000', value: 6000, unit: '人', change: 'rise', measure: 'change' },
  { indicator: 'members', text: '21.8万', value: 218000, unit: '人' },
];
const definition = {
  form: 'bridge',
  data: [
    asked('new-members', { as: 'came' }),
    asked('growth', { as: 'net', change: 'rise' }),
    asked('members', { as: 'to' }),
  ],
  derived: [
    { id: 'left', as: 'left', sum: 'came - net', unit: '人', label: { zh: '离会的会员', en: 'Members who left' } },
    { id: 'from', as: 'from', sum: 'to - net', unit: '人', label: { zh: '一年前的会员', en: 'Members before' } },
  ],
  labels: {
    came: { zh: '新增会员', en: 'New members' },
    net: { zh: '净增', en: 'Net gain' },
    to: { zh: '会员', en: 'Members' },
  },
  keys: ['came', 'left', 'net'],
  key: 'net',
};
const { value: figure, problems } = chartOf(definition, stated);

/** Where the bars of a drawing begin and end, px, by role in the order of the sum. */
function spans(tree: Element): readonly (readonly [number, number])[] {
  return selectAll('.mark', tree).map((mark) => {
    const [bar] = selectAll('rect', mark);
    const [x, width] = [Number(bar!.properties.x), Number(bar!.properties.width)];
    return [x, x + width];
  });
}

describe('a bridge', () => {
  test('hangs what came on the total before, and stands what left on the total after', () => {
    expect(problems).toEqual([]);
    const [from, came, left, net, to] = spans(drawn(figure, { language: 'zh', width: 'narrow' }));
    const per = to![1] / 218000;
    const near = (px: number, value: number): void => expect(Math.abs(px - value * per)).toBeLessThan(1.6);
    near(from![1], 212000);
    near(came![0], 212000);
    near(came![1], 272000);
    near(left![0], 218000);
    near(left![1], 272000);
    near(net![0], 212000);
    near(net![1], 218000);
  });

  test('draws what is reckoned hatched, and how far rounding leaves it open', () => {
    const marks = selectAll('.mark', drawn(figure, { language: 'en', width: 'wide' }));
    expect(marks.map((mark) => selectAll('rect.f1, rect.f2', mark).length)).toEqual([0, 1, 0, 1, 1]);
    const whisker = (mark: Element): readonly number[] =>
      selectAll('path.li', mark).map(({ properties }) => {
        const [, a, b] = /^M([\d.]+) .*?M([\d.]+) /.exec(String(properties.d))!;
        return Math.round(Number(b) - Number(a));
      });
    expect(whisker(marks[1]!)[0]).toBeGreaterThan(10);
    expect(whisker(marks[1]!)).toEqual(whisker(marks[2]!));
  });

  test('goes down where the report tells of a fall, and begins at nothing without a total', () => {
    const fallen = stated.map((one) => ({
      ...one,
      ...(one.indicator === 'growth' ? { change: 'fall' as const } : {}),
    }));
    const data = [asked('new-members', { as: 'came' }), asked('growth', { as: 'net', change: 'fall' })];
    const down = chartOf({ ...definition, derived: undefined, data: [...data, definition.data[2]] }, fallen).value;
    const [came, net, to] = spans(drawn(down, { language: 'zh', width: 'narrow' }));
    expect(came![0]).toBeCloseTo(net![1], 0);
    expect(net![0]).toBeCloseTo(to![1], 0);
    const flows = chartOf({ ...definition, derived: undefined, data: definition.data.slice(0, 2) }, stated).value;
    expect(spans(drawn(flows, { language: 'zh', width: 'narrow' })).map(([x]) => x)).toEqual([0, 0]);
  });

  test('keeps labels apart and inside with long names, open ends and several series', () => {
    const long = {
      zh: '一年之内新加入各级工会组织的在职职工和灵活就业人员',
      en: 'Workers in employment and in flexible work who joined a trade union within the year',
    };
    const labels = { came: long, net: long, to: long, a: long, b: long };
    const odd = stated.map((one) => ({ ...one, bound: 'at_least' as const, text: `${one.text}余` }));
    const derived = definition.derived.map((row) => ({ ...row, label: long }));
    expect(faults(chartOf({ ...definition, labels, derived }, stated).value)).toEqual([]);
    const twice = ['a', 'b'].flatMap((key) => definition.data.map((query) => ({ ...query, in: key })));
    const open = chartOf({ ...definition, labels, derived: undefined, data: twice, keys: ['a', 'b'], key: 'a' }, odd);
    expect([...open.problems, ...faults(open.value)]).toEqual([]);
    expect(faults(figure)).toEqual([]);
  });

  test('is the picture kept', async () => {
    await expect(picture(drawn(figure, { language: 'en', width: 'wide' }))).toMatchFileSnapshot(
      '../cases/bridge-wide-en.svg',
    );
  });
});
