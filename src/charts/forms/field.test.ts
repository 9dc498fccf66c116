import { selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { names, observations } from '../cases/observations.ts';
import { words } from '../cases/words.ts';
import { chartSchema, draw, resolve, type ChartObservation, type DrawOptions, type Figure } from '../index.ts';
import { measure } from '../layout/measure.ts';

const both = (text: string) => ({ zh: text, en: text });
const texts = Object.fromEntries(
  ['title', 'question', 'why', 'line', 'finding', 'what', 'comparable'].map((name) => [name, both('字')]),
);
const [model] = observations;

/** Numbers of one place a year: the part first, where there is one. */
function stated(rows: readonly (readonly [part: number | null, whole: number])[]): readonly ChartObservation[] {
  return rows.flatMap(([part, whole], i) =>
    [part, whole].flatMap((value, k) => {
      if (value === null) return [];
      const own = {
        value,
        upper: null,
        low: value,
        high: value,
        bound: 'exact' as const,
        text: String(value),
        unit: '家',
      };
      const indicator = k === 0 ? 'congress-units' : 'units-covered';
      const place = {
        district: 'beijing',
        period: `${2015 + i}`,
        measure: 'stock' as const,
        repeats: null,
        also: null,
      };
      return [
        { ...model!, ...own, ...place, id: `r.p${i}.o${k}`, report: 'r', indicator, kind: 'figure', change: null },
      ];
    }),
  );
}

function figureOf(rows: readonly (readonly [part: number | null, whole: number])[]): Figure {
  const asked = rows.flatMap(([part], i) => {
    const query = { district: 'beijing', period: `${2015 + i}`, in: `k${i}` };
    return [
      ...(part === null ? [] : [{ ...query, as: 'part', indicator: 'congress-units' }]),
      { ...query, as: 'whole', indicator: 'units-covered' },
    ];
  });
  const said = { derived: [{ id: 'rest', as: 'rest', sum: 'whole - part', unit: '家', label: both('其余') }] };
  const chart = chartSchema.parse({
    ...{ form: 'field', order: 1, ...texts, data: asked, marks: { cell: both('每格{value}') } },
    ...(rows.some(([part]) => part !== null) ? said : {}),
    labels: Object.fromEntries(rows.map((_, i) => [`k${i}`, both(`第${i}个很长很长很长很长的名称`)])),
    keys: ['part', 'whole']
      .filter((role) => role === 'whole' || rows.some(([part]) => part !== null))
      .concat('beijing'),
  });
  return resolve({ id: 'c', file: 'c.yaml', ...chart }, stated(rows), names).value;
}

const every: readonly DrawOptions[] = (['zh', 'en'] as const).flatMap((language) =>
  (['wide', 'narrow', 'card', 'small'] as const).map((width) => ({ language, width })),
);
const drawn = (figure: Figure, options: DrawOptions): Element => draw(figure, words[options.language], options);

/** How many squares the dashes of a path make. */
function squaresIn({ properties: { d, strokeDashArray } }: Element): number {
  const [side = 0, gap = 0] = String(strokeDashArray).split(/[ ,]+/).map(Number);
  const lanes = [...String(d).matchAll(/[vh](?<length>[\d.]+)/g)].map(({ groups }) => Number(groups!['length']));
  return lanes.reduce((sum, length) => sum + Math.round((length + gap) / (side + gap)), 0);
}
const squaresOf = (tree: Element): readonly number[] => selectAll('path[stroke-dasharray]', tree).map(squaresIn);

describe('a field', () => {
  test.each(every)('has a square for each of 728, 328 of them small: $language $width', (options) => {
    expect(squaresOf(drawn(figureOf([[400, 728]]), options))).toEqual([328, 400]);
  });

  test.each(every)('sets 31 and 1289 at one scale: $language $width', (options) => {
    const tree = drawn(
      figureOf([
        [null, 31],
        [null, 1289],
      ]),
      options,
    );
    expect(squaresOf(tree)).toEqual([31, 1289]);
    const sides = selectAll('path[stroke-dasharray]', tree).map(({ properties }) => properties.strokeWidth);
    expect(new Set(sides).size).toBe(1);
  });

  test('lets a square stand for more where there are too many', () => {
    const tree = drawn(figureOf([[11_000, 22_000]]), { language: 'zh', width: 'wide' });
    expect(squaresOf(tree)).toEqual([550, 550]);
    expect(selectAll('text', tree).map(({ children }) => children[0])).toContainEqual({
      type: 'text',
      value: '每格20家',
    });
  });

  test.each(every.slice(0, 3))('keeps labels and squares inside its frame: $language $width', (options) => {
    const tree = drawn(
      figureOf([
        [400, 728],
        [3, 1_289_000],
      ]),
      options,
    );
    const [, , width, height] = String(tree.properties.viewBox).split(' ').map(Number);
    for (const { properties, children } of selectAll('text', tree)) {
      const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
      const wide = measure(text, Number(properties.fontSize), String(properties.fontWeight) === '700');
      const left = Number(properties.x) - (properties.textAnchor === 'end' ? wide : 0);
      expect([left >= -0.5, left + wide <= width! + 0.5, Number(properties.y) < height!], text).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  test('has one mark a number, and says what is our own reckoning', () => {
    const tree = drawn(figureOf([[400, 728]]), { language: 'zh', width: 'wide', source: (id) => `#${id}` });
    const ids = selectAll('a.mark', tree).map(({ properties }) => properties.dataObservation ?? properties.dataDerived);
    expect(ids.toSorted()).toEqual(['k0-rest', 'r.p0.o0', 'r.p0.o1']);
    expect(JSON.stringify(tree)).toContain('328家（推算）');
  });
});
