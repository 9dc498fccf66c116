import { expect, test } from 'vitest';
import { observations } from './cases/observations.ts';
import { figure } from './cases/figures.ts';
import { said } from './datum.ts';
import { dataOf } from './figure.ts';

test('人次 of benefits and visits are no attendances in English', () => {
  const counted = (unitId: 'attendances' | 'benefits'): readonly string[] => {
    const stated = observations.map((one) => (one.indicator === 'members' ? { ...one, unit: '人次', unitId } : one));
    const data = dataOf(figure('two-years', stated)).filter((one) => one.observation?.indicator === 'members');
    return data.flatMap((one) => [said(one, 'zh'), said(one, 'en')]);
  };
  expect(counted('attendances').slice(0, 2)).toEqual(['660.8万人次', '6.608 million attendances']);
  expect(counted('benefits').slice(0, 2)).toEqual(['660.8万人次', '6.608 million']);
});
