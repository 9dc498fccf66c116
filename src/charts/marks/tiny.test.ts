import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { share } from './share.ts';
import { ticks, tickWorth } from './ticks.ts';

describe('tiny charts', () => {
  test('a tick is a stated number, the last one the rest', () => {
    expect(tickWorth(218_000)).toBe(10_000);
    expect(tickWorth(990)).toBe(50);
    const d = String(select('path', ticks(218_000))!.properties.d);
    expect(d.match(/M/g)).toHaveLength(22);
    expect(d.endsWith('v-17.6')).toBe(true);
  });

  test('a share is a bar of the line of its whole', () => {
    expect(select('.f1', share(50, 100))!.properties.d).toBe('M0 2h88v11H0z');
    expect(select('.f1', share(150, 100))!.properties.d).toBe('M0 2h176v11H0z');
  });

  test('the end of a bar tells how exactly it is stated', () => {
    const shapes = (['exact', 'approx', 'at_least', 'at_most'] as const).map(
      (bound) => String(select('.f1', share(50, 100, bound))!.properties.d).match(/M/g)!.length,
    );
    expect(shapes).toEqual([1, 4, 2, 2]);
  });
});
