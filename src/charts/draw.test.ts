import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { select, selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { draw, measure, type ChartObservation, type DrawOptions, type Figure } from './index.ts';
import { figure } from './cases/figures.ts';
import { observations } from './cases/observations.ts';
import { words } from './cases/words.ts';

function drawn(id: 'two-years' | 'disputes', options: DrawOptions, of: Figure = figure(id)): Element {
  return draw(of, words[options.language], options);
}
const texts = (tree: Element): readonly string[] => selectAll('text', tree).map((text) => textOf(text));
const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

const stated = (observation: ChartObservation) => ({ observation, number: observation });

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
function boxes(tree: Element): readonly Box[] {
  return selectAll('text', tree).map((text) => {
    const { x, y, fontSize, fontWeight, textAnchor } = text.properties;
    const [size, width] = [Number(fontSize), measure(textOf(text), Number(fontSize), Number(fontWeight) === 700)];
    const left = Number(x) - (textAnchor === 'end' ? width : textAnchor === 'middle' ? width / 2 : 0);
    return {
      text: textOf(text),
      left,
      right: left + width,
      top: Number(y) - size * 0.8,
      bottom: Number(y) + size * 0.2,
    };
  });
}

/** Labels that overlap, or leave the drawing. */
function collisions(tree: Element): readonly string[] {
  const [, , width = 0, height = 0] = String(tree.properties.viewBox).split(' ').map(Number);
  const all = boxes(tree);
  const apart = (a: Box, b: Box): boolean =>
    a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  return [
    ...all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => !apart(a, b))
        .map((b) => `${a.text} × ${b.text}`),
    ),
    ...all
      .filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height)
      .map(({ text }) => `${text} outside`),
  ];
}

const every: readonly DrawOptions[] = (['zh', 'en'] as const).flatMap((language) =>
  (['wide', 'narrow', 'card'] as const).map((width) => ({ language, width })),
);

const withMembers = (change: Partial<ChartObservation>): Figure =>
  figure(
    'two-years',
    observations.map((one) => (one.indicator === 'members' && one.period === '2017' ? { ...one, ...change } : one)),
  );

describe('pairs', () => {
  test('give every series a panel with its numbers and what became of them', () => {
    const tree = drawn('two-years', { language: 'zh', width: 'narrow' });
    expect(texts(tree).slice(0, 6)).toEqual(['工会会员', '+8.6%', '2015年', '660.8万人', '2017年', '717.5万人']);
    expect(texts(tree)).toContain('集体合同');
    expect(selectAll('g.mark', tree)).toHaveLength(32);
  });

  test('start at zero, each on a scale of its own: of the longest bar the other has its share', () => {
    const bars = selectAll('g.mark rect', drawn('two-years', { language: 'en', width: 'wide' }));
    const share = (first: number): number =>
      Number(bars[first]!.properties.width) / Number(bars[first + 1]!.properties.width);
    expect(share(0)).toBeCloseTo(660.8 / 717.5, 2);
    expect(share(2)).toBeCloseTo(1517 / 4822, 2);
  });

  test('draw what is not strictly comparable in dashed outline, and say no change of it', () => {
    const tree = drawn('two-years', { language: 'zh', width: 'wide' });
    const differing = figure('two-years').series.filter(({ differs }) => differs !== null);
    expect(selectAll('rect[stroke-dasharray]', tree)).toHaveLength(differing.length * 2);
    expect(texts(tree).filter((text) => text.endsWith('%'))).toEqual(['+8.6%', '+217.9%', '+1–9%', '−9.1%', '−8.2%']);
  });

  test('draw a whisker for what was rounded, an arrow for what has no end, nothing for a number that is itself', () => {
    const parts = (change: Partial<ChartObservation>): number =>
      selectAll(
        '[data-observation="city-b.p1.o2"] path',
        drawn('two-years', { language: 'zh', width: 'wide' }, withMembers(change)),
      ).length;
    expect([
      parts({ low: 7_000_000, high: 7_300_000 }),
      parts({ low: 7_175_000, high: null, bound: 'at_least' }),
      parts({ low: null, high: 7_175_000, bound: 'nearly' }),
      parts({ low: 7_175_000, high: 7_175_000 }),
    ]).toEqual([2, 2, 2, 0]);
    const d = (change: Partial<ChartObservation>): string =>
      String(
        select(
          '[data-observation="city-b.p1.o2"] path',
          drawn('two-years', { language: 'zh', width: 'wide' }, withMembers(change)),
        )!.properties.d,
      );
    expect(d({ low: 7_175_000, high: null, bound: 'at_least' })).toContain('h9m-4 -4');
    expect(d({ low: null, high: 7_175_000, bound: 'nearly' })).toContain('h-9m4 -4');
  });

  test('bring their key forward, and another when asked; a card shows it alone', () => {
    expect(selectAll('text.td', drawn('two-years', { language: 'zh', width: 'wide' })).map(textOf)).toEqual([
      '工会会员',
      '660.8万人',
      '717.5万人',
    ]);
    const card = drawn('two-years', { language: 'zh', width: 'card', key: 'collective-contracts' });
    expect(texts(card)).toEqual(['集体合同', '2015年', '1.35万份', '2017年', '1.3万份']);
  });

  test('have labels beside their links on a page, each once and in order, and none within', () => {
    const options = { language: 'en', width: 'narrow' } as const;
    const tree = drawn('two-years', { ...options, source: (id) => `#${id}` });
    expect(selectAll('a text', tree)).toEqual([]);
    const labels = texts(select('g[aria-hidden]', tree)!);
    expect(labels).toEqual(selectAll('g.mark', drawn('two-years', options)).flatMap(texts));
    expect(labels.length).toBeGreaterThan(32);
  });

  test('lead to their sentences on a page, each mark named by what, where, when, how much', () => {
    const tree = drawn('two-years', { language: 'zh', width: 'wide', source: (id) => `/zh/#${id}` });
    expect(tree.properties.role).toBe('group');
    expect(selectAll('a.mark', tree)).toHaveLength(32);
    expect(select('a[href="/zh/#city-b.p1.o2"]', tree)!.properties).toMatchObject({
      dataObservation: 'city-b.p1.o2',
      dataValue: 7_175_000,
      dataText: '717.5万',
      ariaLabel: '工会会员 | 北京市 | 2017年 | 717.5万人 | 7174500–7175500',
    });
  });

  test('are a thumbnail without a word', () => {
    const tree = drawn('two-years', { language: 'zh', width: 'small' });
    expect([texts(tree), selectAll('.mark', tree), selectAll('rect', tree).length]).toEqual([[], [], 32]);
  });
});

describe('a unit chart', () => {
  const cellsOf = (tree: Element, kind: string): number =>
    selectAll(`path.${kind}`, tree)
      .map(({ properties }) => String(properties.d).match(/h[\d.]+v[\d.]+h-[\d.]+z/g)?.length ?? 0)
      .reduce((sum, count) => sum + count, 0);

  test('has a cell for every hundred: 110 and 8 filled, 110 and 5 hollow', () => {
    const tree = drawn('disputes', { language: 'zh', width: 'wide' });
    expect([cellsOf(tree, 'f1'), cellsOf(tree, 'l2')]).toEqual([118, 115]);
    expect(texts(tree)).toContain('每格100件');
  });

  test('draws groups at one scale', () => {
    const sides = selectAll('path.f1', drawn('disputes', { language: 'en', width: 'narrow' })).map(
      ({ properties }) => /h([\d.]+)/.exec(String(properties.d))?.[1],
    );
    expect(new Set(sides).size).toBe(1);
  });

  test('keeps labels apart and cells inside whatever the numbers', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 4 }), fc.constantFrom(...every), (made, options) => {
        const of = figure('disputes');
        const series = made.map(([whole, percent], i) => ({
          ...of.series[1]!,
          key: `k${i}`,
          points: [Math.floor((whole * percent) / 100), whole].map((value, k) => {
            const point = of.series[1]!.points[k]!;
            return { ...point, observation: { ...point.observation, value, text: `${value / 10000}万` } };
          }),
        }));
        const tree = drawn('disputes', options, { ...of, series, key: 'k0' });
        expect(collisions(tree)).toEqual([]);
        const width = Number(String(tree.properties.viewBox).split(' ')[2]);
        const rights = selectAll('path', tree).flatMap(({ properties }) =>
          [...String(properties.d).matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)].map(([, x, w]) => Number(x) + Number(w)),
        );
        expect(Math.max(0, ...rights)).toBeLessThanOrEqual(width + 1);
      }),
      { numRuns: 200 },
    );
  });

  test('inks one group when it is asked for', () => {
    expect(cellsOf(drawn('disputes', { language: 'zh', width: 'wide', key: 'dongcheng' }), 'f1')).toBe(8);
  });
});

describe('every drawing', () => {
  test.each(['two-years', 'disputes'] as const)(
    '%s keeps labels apart and inside, at all widths, in both languages, for every key',
    (id) => {
      for (const options of every) {
        for (const { key } of figure(id).series)
          expect(collisions(drawn(id, { ...options, key })), `${options.language} ${options.width} ${key}`).toEqual([]);
      }
    },
  );

  test('keeps labels apart whatever the numbers and names', () => {
    const name = {
      zh: fc.stringMatching(/^[会员工单位集体合同建立职代会服务]{2,12}$/),
      en: fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,4}$/),
    };
    const label = fc.record(name);
    const value = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(label, value, value), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...every),
        (made, options) => {
          const of = figure('two-years');
          const series = made.map(([named, from, to], i) => ({
            key: `k${i}`,
            name: named,
            differs: null,
            points: (
              [
                ['2015', from],
                ['2017', to],
              ] as const
            ).map(([period, number]) => ({
              indicator: `k${i}`,
              district: 'beijing',
              period,
              role: null,
              counted: null,
              name: named,
              place: named,
              ...stated({
                ...observations[0]!,
                id: `${i}`,
                text: `${number / 10000}万`,
                value: number,
                low: number,
                high: number,
                period,
              }),
            })),
            derived: [],
          }));
          expect(collisions(drawn('two-years', options, { ...of, series, key: 'k0' }))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('names itself by its finding; a picture describes every number, and a page leaves that to its marks', () => {
    const tree = drawn('two-years', { language: 'en', width: 'narrow' });
    expect(tree.properties.ariaLabel).toBe(
      'Of 16 Beijing figures as printed, 2017’s tops 2015’s in 11; three are lower, two unclear',
    );
    expect(textOf(select('desc', tree)!)).toContain('Collective contracts: 2015 13,500, 2017 13,000');
    const onPage = drawn('two-years', { language: 'en', width: 'narrow', source: (id) => `#${id}` });
    expect([onPage.properties.role, select('desc', onPage)]).toEqual(['group', undefined]);
  });

  test('has no style, and gives every mark a light value beside its class', () => {
    for (const options of every) {
      for (const id of ['two-years', 'disputes'] as const) {
        const tree = drawn(id, options);
        expect(selectAll('[style], style, script', tree)).toEqual([]);
        expect(
          selectAll('path, circle, text', tree).filter(({ properties }) => !properties.fill && !properties.stroke),
        ).toEqual([]);
      }
    }
  });

  test('escapes what a label holds', () => {
    const of = figure('two-years');
    const series = of.series.map((one) => ({ ...one, name: { zh: '<b>&"', en: '<b>&"' } }));
    const svg = toHtml(drawn('two-years', { language: 'zh', width: 'wide' }, { ...of, series }), { space: 'svg' });
    expect(svg).toContain('&#x3C;b>&#x26;"');
    expect(svg).not.toContain('<b>');
  });

  test.each([
    ['two-years', 'wide', 'zh'],
    ['two-years', 'narrow', 'en'],
    ['disputes', 'wide', 'en'],
    ['disputes', 'narrow', 'zh'],
  ] as const)('%s-%s-%s is the picture kept', async (id, width, language) => {
    // one mark a line, so that a difference shows
    const tree = drawn(id, { language, width });
    const file = { ...tree, properties: { xmlns: 'http://www.w3.org/2000/svg', ...tree.properties } };
    await expect(
      `${toHtml(file, { space: 'svg', closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`,
    ).toMatchFileSnapshot(`cases/${id}-${width}-${language}.svg`);
  });
});
