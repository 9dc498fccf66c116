// Observations and names for the tests. The figures are those of the reports on Beijing's 2015 and 2017 and
// Dongcheng's 2016.
import type { Measure } from '../../codelists/index.ts';
import { limits } from '../../numerals/index.ts';
import type { ChartObservation, Names } from '../types.ts';

/** [report, indicator, district, period, text, value, unit, measure] */
type Row = readonly [string, string, string, string, string, number, string, Measure];
const stated: readonly Row[] = [
  ['city-a', 'members', 'beijing', '2015', '660.8万', 6608000, '人', 'stock'],
  ['city-b', 'members', 'beijing', '2017', '717.5万', 7175000, '人', 'stock'],
  ['city-a', 'service-cards', 'beijing', '2015', '340.7万', 3407000, '张', 'running_total'],
  ['city-b', 'service-cards', 'beijing', '2017', '483.5万', 4835000, '张', 'running_total'],
  ['city-a', 'member-records', 'beijing', '2015', '422.3万', 4223000, '条', 'running_total'],
  ['city-b', 'member-records', 'beijing', '2017', '586万', 5860000, '条', 'running_total'],
  ['city-a', 'congress-units', 'beijing', '2015', '6.33万', 63300, '家', 'flow'],
  ['city-b', 'congress-units', 'beijing', '2017', '8.74万', 87400, '家', 'stock'],
  ['city-a', 'units-covered', 'beijing', '2015', '30.1万', 301000, '个', 'stock'],
  ['city-b', 'units-covered', 'beijing', '2017', '33.7万', 337000, '家', 'stock'],
  ['city-a', 'contract-enterprises', 'beijing', '2015', '6.3万', 63000, '家', 'stock'],
  ['city-b', 'contract-enterprises', 'beijing', '2017', '6.3万', 63000, '家', 'stock'],
  ['city-a', 'collective-contracts', 'beijing', '2015', '1.35万', 13500, '份', 'stock'],
  ['city-b', 'collective-contracts', 'beijing', '2017', '1.3万', 13000, '份', 'stock'],
  ['city-a', 'disputes-accepted', 'beijing', '2015', '2.2万', 22000, '件', 'flow'],
  ['city-a', 'disputes-settled', 'beijing', '2015', '1.1万', 11000, '件', 'flow'],
  ['city-a', 'losses-recovered', 'beijing', '2015', '1.22亿', 122000000, '元', 'flow'],
  ['district', 'disputes-accepted', 'dongcheng', '2016', '1266', 1266, '件', 'flow'],
  ['district', 'disputes-settled', 'dongcheng', '2016', '791', 791, '件', 'flow'],
  ['city-a', 'openness-units', 'beijing', '2015', '6.36万', 63600, '家', 'stock'],
  ['city-b', 'openness-units', 'beijing', '2017', '8.75万', 87500, '家', 'stock'],
  ['city-a', 'trade-federations', 'beijing', '2015', '7', 7, '家', 'stock'],
  ['city-b', 'trade-federations', 'beijing', '2017', '17', 17, '家', 'stock'],
  ['city-a', 'skill-certificates-supported', 'beijing', '2015', '4416', 4416, '名', 'flow'],
  ['city-b', 'skill-certificates-supported', 'beijing', '2017', '5129', 5129, '名', 'flow'],
  ['city-a', 'skill-certificate-grants', 'beijing', '2015', '676万', 6760000, '元', 'flow'],
  ['city-b', 'skill-certificate-grants', 'beijing', '2017', '582万', 5820000, '元', 'flow'],
  ['city-a', 'warmth-funds', 'beijing', '2015', '8769万', 87690000, '元', 'flow'],
  ['city-b', 'warmth-funds', 'beijing', '2017', '1.26亿', 126000000, '元', 'flow'],
  ['city-a', 'relief-enterprises', 'beijing', '2015', '1517', 1517, '家', 'flow'],
  ['city-b', 'relief-enterprises', 'beijing', '2017', '4822', 4822, '家', 'flow'],
  ['city-a', 'relief-households', 'beijing', '2015', '1.3万', 13000, '户', 'flow'],
  ['city-b', 'relief-households', 'beijing', '2017', '13617', 13617, '户', 'flow'],
  ['city-a', 'model-homes', 'beijing', '2015', '99', 99, '个', 'flow'],
  ['city-b', 'model-homes', 'beijing', '2017', '90', 90, '个', 'flow'],
  ['city-a', 'model-small-homes', 'beijing', '2015', '97', 97, '个', 'flow'],
  ['city-b', 'model-small-homes', 'beijing', '2017', '89', 89, '个', 'flow'],
];

export const observations: readonly ChartObservation[] = stated.map(
  ([report, indicator, district, period, text, value, unit, measure], i) => ({
    id: `${report}.p1.o${i + 1}`,
    report,
    indicator,
    district,
    period,
    text,
    value,
    unit,
    measure,
    upper: null,
    ...limits({ text, value, unit, upper: null, bound: 'exact' }),
    bound: 'exact',
    repeats: null,
    change: null,
    unitId: 'items',
    per: null,
    kind: 'figure',
    also: null,
    label: { zh: indicator, en: null },
  }),
);

export const names: Names = {
  indicators: new Map([...new Set(stated.map((row) => row[1]))].map((id) => [id, { zh: `指标${id}`, en: id }])),
  districts: new Map([
    ['beijing', { zh: '北京市', en: 'Beijing' }],
    ['dongcheng', { zh: '东城区', en: 'Dongcheng' }],
  ]),
};
