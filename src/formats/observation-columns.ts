// The columns of /data/observations.csv, in the contract's order: what each holds, and what may stand in it.
import { MEASURES } from '../codelists/index.ts';
import { BOUNDS } from '../numerals/index.ts';
import { boundCodes, changeCodes, kindCodes, measureCodes, respCodes } from './codes.ts';
import type { Column } from './data-table.ts';
import { key, periodPattern } from './table-constraints.ts';
import { wasColumns } from './was-columns.ts';

export const observationColumns: readonly Column[] = [
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
    name: 'sentence_id',
    type: 'string',
    says: { zh: '句在全部句子中的编号', en: 'Id of the sentence among all sentences' },
    constraints: { required: true },
    of: ['sentences', 'sentence_id'],
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
  {
    name: 'quote_en',
    type: 'string',
    says: {
      zh: '说此数的英文分句；英文不言其数者（one、both），为译文全段；空：尚未译出',
      en: 'The English clause that states it, or the segment that says it without a number; empty until translated',
    },
  },
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
    name: 'low',
    type: 'number',
    says: {
      zh: '照印文，该数不小于此；空：未说',
      en: 'As printed, the number is not below this; empty where it is not said',
    },
    constraints: { minimum: 0 },
  },
  {
    name: 'high',
    type: 'number',
    says: {
      zh: '照印文，该数不大于此；空：未说',
      en: 'As printed, the number is not above this; empty where it is not said',
    },
    constraints: { minimum: 0 },
  },
  {
    name: 'unit',
    type: 'string',
    says: {
      zh: '照印的单位，不带万、亿；人次不是人',
      en: 'Unit as printed without 万 or 亿; 人次 (instances) is not 人 (persons)',
    },
    constraints: { required: true },
  },
  {
    name: 'unit_id',
    type: 'string',
    says: { zh: '所计为何，单位表中的编号', en: 'What the unit counts: a row of the list of units' },
    constraints: { required: true },
    of: ['units', 'id'],
  },
  {
    name: 'bound',
    type: 'string',
    says: {
      zh: '界限词：无、近（略少）、约、至少、至多',
      en: 'Bound word: none (exact), nearly (just under), about, at least, at most',
    },
    constraints: { required: true, enum: [...BOUNDS] },
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
  {
    name: 'measure',
    type: 'string',
    says: {
      zh: '哪一种数：时点数、期内数、累计数、比率、增减',
      en: 'Kind of number: stock (at a date), flow (within the period), running total, rate, change',
    },
    constraints: { required: true, enum: [...MEASURES] },
    codes: measureCodes,
  },
  {
    name: 'per',
    type: 'string',
    says: {
      zh: '按每一何者计，单位表中的编号',
      en: 'What each one of the value is counted for: a row of the list of units',
    },
    of: ['units', 'id'],
  },
  {
    name: 'repeats',
    type: 'string',
    says: { zh: '重述本报告此前的哪个数', en: 'The earlier number of its report that it says again' },
    of: ['observations', 'id'],
  },
  {
    name: 'part_of',
    type: 'string',
    says: { zh: '是哪个数的其中一部分', en: 'The number whose part it is' },
    of: ['observations', 'id'],
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
    says: {
      zh: '已由 measure 取代，由它推出（时点数、累计数、比率为真），1.0版起不再刊出',
      en: 'Superseded by measure, from which it follows (true of stock, running total, rate); dropped at release 1.0',
    },
    constraints: { required: true },
  },
  {
    name: 'resp',
    type: 'string',
    says: { zh: '谁这样读：规则或编者', en: 'Who read it so: the rules or the editor' },
    constraints: { required: true, enum: ['rule', 'editor'] },
    codes: respCodes,
  },
  ...wasColumns,
  { name: 'reason_zh', type: 'string', says: { zh: '编者的理由，中文', en: 'The editor’s reason, Chinese' } },
  { name: 'reason_en', type: 'string', says: { zh: '编者的理由，英文', en: 'The editor’s reason, English' } },
];
