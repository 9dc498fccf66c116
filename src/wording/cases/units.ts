// Some rows of a list of units, for tests.
import type { Units } from '../unit-after.ts';

export const units: Units = new Map([
  ['persons', { zh: '人', en: { one: 'person', other: 'people' }, kind: 'persons' }],
  ['attendances', { zh: '参加人次', en: { one: 'attendance', other: 'attendances' }, kind: 'instances' }],
  ['workplaces', { zh: '单位', en: { one: 'workplace', other: 'workplaces' }, kind: 'workplaces' }],
  ['yuan', { zh: '元', en: { one: 'yuan', other: 'yuan' }, kind: 'money' }],
  ['percent', { zh: '%', en: { one: '%', other: '%' }, kind: 'share' }],
  [
    'percentage-points',
    { zh: '个百分点', en: { one: 'percentage point', other: 'percentage points' }, kind: 'points' },
  ],
  ['times', { zh: '倍', en: { one: 'time', other: 'times' }, kind: 'ratio' }],
  ['district', { zh: '区', en: { one: 'district', other: 'districts' }, kind: 'area' }],
  ['day', { zh: '日', en: { one: 'day', other: 'days' }, kind: 'time' }],
]);
