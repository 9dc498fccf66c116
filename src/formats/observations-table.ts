// /data/observations.csv: one row an observation, its columns as the contract lists them.
import { boundCodes, changeCodes, kindCodes, respCodes } from './codes.ts';
import type { DataTable } from './data-table.ts';
import { key, periodPattern } from './table-constraints.ts';

export const observations: DataTable = {
  name: 'observations',
  title: { zh: '全部数字', en: 'All figures' },
  key: ['id'],
  columns: [
    {
      name: 'id',
      type: 'string',
      says: { zh: '编号，也是文中该数的锚点', en: 'Id; also the anchor of the number in its report’s page' },
      constraints: key,
    },
    {
      name: 'report',
      type: 'string',
      says: { zh: '报告', en: 'Report' },
      constraints: { required: true },
      of: ['reports', 'id'],
    },
    {
      name: 'paragraph',
      type: 'string',
      says: { zh: '段的编号', en: 'Id of the block' },
      constraints: { required: true },
    },
    {
      name: 'sentence',
      type: 'string',
      says: { zh: '句的编号', en: 'Id of the sentence' },
      constraints: { required: true },
    },
    {
      name: 'line',
      type: 'integer',
      says: { zh: '该数在原文的第几行，从1计', en: 'Line of the received text on which the number stands, from 1' },
      constraints: { required: true, minimum: 1 },
    },
    {
      name: 'quote',
      type: 'string',
      says: { zh: '所在分句', en: 'The clause it stands in, Chinese' },
      constraints: { required: true },
    },
    { name: 'quote_en', type: 'string', says: { zh: '分句的英文', en: 'The clause in English' } },
    {
      name: 'text',
      type: 'string',
      says: {
        zh: '原文写法，含“近”“余”等字，单位不在内（%除外）',
        en: 'The number as printed, with words like 近 and 余, without its unit except %',
      },
      constraints: { required: true },
    },
    {
      name: 'value',
      type: 'number',
      says: {
        zh: '数值，基本单位，不为负：21.8万为218000，33%为33',
        en: 'Value in the base unit, never negative: 21.8万 is 218000, 33% is 33',
      },
      constraints: { required: true, minimum: 0 },
    },
    { name: 'upper', type: 'number', says: { zh: '范围的上端', en: 'Upper end of a range' } },
    {
      name: 'unit',
      type: 'string',
      says: {
        zh: '照印的单位，不带万、亿；人次不是人',
        en: 'Unit as printed without 万 or 亿; 人次 (attendances) is not 人 (persons)',
      },
      constraints: { required: true },
    },
    {
      name: 'bound',
      type: 'string',
      says: { zh: '确数、约、至少、至多', en: 'Exact, about, at least, at most' },
      constraints: { required: true, enum: ['exact', 'approx', 'at_least', 'at_most'] },
      codes: boundCodes,
    },
    {
      name: 'change',
      type: 'string',
      says: { zh: '该数是增幅或降幅', en: 'The number is the size of a rise or a fall' },
      constraints: { enum: ['rise', 'fall'] },
      codes: changeCodes,
    },
    {
      name: 'kind',
      type: 'string',
      says: { zh: '已有之数或目标', en: 'A figure, or a target still to be reached' },
      constraints: { required: true, enum: ['figure', 'target'] },
      codes: kindCodes,
    },
    { name: 'indicator', type: 'string', says: { zh: '指标', en: 'Indicator' }, of: ['indicators', 'id'] },
    {
      name: 'also',
      type: 'string',
      says: { zh: '同一个数兼说的第二个指标', en: 'A second indicator that the same number states' },
      of: ['indicators', 'id'],
    },
    {
      name: 'label_zh',
      type: 'string',
      says: { zh: '所计，中文', en: 'What is counted, Chinese' },
      constraints: { required: true },
    },
    { name: 'label_en', type: 'string', says: { zh: '所计，英文', en: 'What is counted, English' } },
    {
      name: 'period',
      type: 'string',
      says: {
        zh: '时期：2016、2018-H1（上半年）、2013/2017；空：原文未写明',
        en: 'Period: 2016, 2018-H1 (first half), 2013/2017; empty where the text names none',
      },
      constraints: { pattern: periodPattern },
    },
    {
      name: 'district',
      type: 'string',
      says: { zh: '地区；beijing 为全市', en: 'Area; beijing is the whole city' },
      constraints: { required: true },
      of: ['districts', 'id'],
    },
    {
      name: 'cumulative',
      type: 'boolean',
      says: { zh: '截至某日的累计数', en: 'A total at a date, not what happened within the period' },
      constraints: { required: true },
    },
    {
      name: 'resp',
      type: 'string',
      says: { zh: '谁这样读：规则或编者', en: 'Who read it so: the rules or the editor' },
      constraints: { required: true, enum: ['rule', 'editor'] },
      codes: respCodes,
    },
    {
      name: 'was',
      type: 'string',
      says: { zh: '编者改动之前规则的读数（JSON）', en: 'What the rules read before the editor changed it (JSON)' },
    },
    { name: 'reason_zh', type: 'string', says: { zh: '编者的理由，中文', en: 'The editor’s reason, Chinese' } },
    { name: 'reason_en', type: 'string', says: { zh: '编者的理由，英文', en: 'The editor’s reason, English' } },
  ],
  rows: ({ observations: all }) =>
    all.map(({ label, was, reason, ...row }) => ({
      ...row,
      label_zh: label.zh,
      label_en: label.en,
      was: was === null ? null : JSON.stringify(was),
      reason_zh: reason?.zh ?? null,
      reason_en: reason?.en ?? null,
    })),
};
