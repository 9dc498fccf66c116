// Marks, precision and places, drawn alike in every form.
import { select, selectAll } from 'hast-util-select';
import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { figure } from '../cases/figures.ts';
import { words } from '../cases/words.ts';
import { settle } from '../layout/settle.ts';
import type { Quantity } from '../types.ts';
import { gather } from './gather.ts';
import { limits } from './limits.ts';
import { mark } from './mark.ts';

const [point, other] = figure('disputes').series[0]!.points;
const box = { x: 0, y: 0, width: 10, height: 10 };
const hand = (source?: (id: string) => string | undefined) => ({
  words: words.zh,
  options: { language: 'zh', width: 'wide', source } as const,
});

describe('a mark', () => {
  test('is a link with its sentence on a page, and a plain group in a picture', () => {
    expect(
      mark(
        point!,
        hand((id) => `#${id}`),
        box,
        [],
      ),
    ).toMatchObject({
      tagName: 'a',
      properties: { href: `#${point!.number.id}`, dataValue: 11_000, dataText: '1.1万' },
    });
    const { tagName, properties } = mark(point!, hand(), box, []);
    expect([tagName, Object.keys(properties)]).toEqual(['g', ['className', 'dataObservation', 'dataValue']]);
  });

  test('that leads nowhere is still named', () => {
    const { tagName, properties } = mark(
      point!,
      hand(() => undefined),
      box,
      [],
    );
    expect([tagName, properties.role, properties.ariaLabel]).toEqual([
      'g',
      'img',
      '指标disputes-settled | 全市 | 2015年 | 1.1万件 | 10500–11500',
    ]);
  });

  test('that is named by its part says what is counted too', () => {
    const part = {
      ...point!,
      name: { zh: '目标', en: 'Aim' },
      counted: { zh: '一线委员占比', en: 'Front-line share' },
    };
    const { properties } = mark(
      part,
      hand(() => undefined),
      box,
      [],
    );
    expect(properties.ariaLabel).toMatch(/^一线委员占比 \| 目标 \| 全市 \|/);
  });

  test('of our own reckoning says so, and its sum', () => {
    const derived = {
      ...{ code: 'rest', role: null, counted: null, observation: null, sources: [point!, other!] },
      number: { ...point!.number, id: 'rest' },
      ...{
        name: { zh: '其余', en: 'rest' },
        printed: { zh: '1.1万件', en: '11,000' },
        sum: { zh: '甲－乙', en: 'a − b' },
      },
    };
    const { properties } = mark(
      derived,
      hand(() => '#rest'),
      box,
      [],
    );
    expect([properties.dataDerived, properties.dataObservation, properties.ariaLabel]).toEqual([
      'rest',
      undefined,
      '其余 | 1.1万件 | 10500–11500 | derived | 甲－乙',
    ]);
  });

  test('can be pointed at on 24 px each way', () => {
    const ring = select(
      '.ring',
      mark(
        point!,
        hand(() => '#'),
        box,
        [],
      ),
    )!;
    expect([ring.properties.width, ring.properties.height, ring.properties.x]).toEqual([24, 24, -7]);
  });

  test('gathers what stands apart, once a number, over what means none', () => {
    const piece = (datum: typeof point, x: number) => ({ datum, box: { ...box, x }, shapes: [s('rect')] });
    const drawn = gather(
      [piece(point, 0), piece(undefined, 0), piece(other, 50), piece(point, 90)],
      hand(() => '#'),
    );
    expect(drawn.map(({ tagName }) => tagName)).toEqual(['rect', 'a', 'a']);
    expect(selectAll('rect:not(.ring)', drawn[1])).toHaveLength(2);
    expect(select('.ring', drawn[1])!.properties.width).toBe(100);
  });
});

describe('precision', () => {
  const end = { scale: (value: number) => value, along: 'right', across: 20, breadth: 8 } as const;
  const number = (low: number | null, high: number | null): Quantity => ({
    ...{ id: 'o', value: 100, upper: null, unit: '', bound: 'exact', text: '100' },
    ...{ low, high },
  });
  const path = (low: number | null, high: number | null, along: 'right' | 'up' = 'right'): unknown =>
    limits(number(low, high), { ...end, along }).at(-1)?.properties.d;

  test('a whisker spans what rounding leaves open', () => {
    expect(path(95, 105)).toBe('M95 16v8M105 16v8M95 20H105');
    expect(path(95, 105, 'up')).toBe('M16 95h8M16 105h8M20 95V105');
  });

  test('an open end is an arrow: outward above, inward below', () => {
    expect([path(100, null), path(null, 100)]).toEqual(['M100 20h9m-4 -4l4 4l-4 4', 'M100 20h-9m4 -4l-4 4l4 4']);
    expect([path(100, null, 'up'), path(null, 100, 'up')]).toEqual([
      'M20 100v-9m-4 4l4 -4l4 4',
      'M20 100v9m-4 -4l4 4l4 -4',
    ]);
  });

  test('a number that is itself, or whose whisker no eye would see, has none', () => {
    expect([path(100, 100), path(99.5, 100.5), path(null, null)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('labels that would meet', () => {
  const at = (x: number, y: number) => ({ x, y, width: 20, height: 10 });
  const room = { width: 100, height: 100 };

  test('stay where they are when they are clear, and move as little as can be', () => {
    expect(settle([at(0, 0), at(50, 0)], room)).toEqual([at(0, 0), at(50, 0)]);
    expect(settle([at(0, 50), at(10, 50)], room)).toEqual([at(0, 50), at(10, 40)]);
  });

  test('come back into the frame, and keep clear of what is there', () => {
    expect(settle([at(95, -5)], room)).toEqual([at(80, 0)]);
    expect(settle([at(0, 0)], room, [{ x: 0, y: 0, width: 100, height: 30 }])).toEqual([at(0, 30)]);
  });

  test('without a place are left out', () => {
    expect(settle([at(0, 0)], { width: 10, height: 100 })).toEqual([null]);
    expect(settle([at(0, 0), at(0, 0)], { width: 100, height: 15 })).toEqual([at(0, 0), null]);
  });
});
