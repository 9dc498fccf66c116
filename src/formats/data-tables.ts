// The tables of /data/ that are CSV: each column with what it holds, and the rows. The Data Package is described from here.
import { PERIOD } from '../codelists/index.ts';
import type { Column, DataTable } from './data-table.ts';
import { glossaryTable } from './glossary-csv.ts';
import { phraseologyTable } from './phraseology-csv.ts';
import { sourcesTable } from './sources-table.ts';

/** Table Schema's patterns match the whole, and bear no anchors of their own. */
const periodPattern = PERIOD.source.replace(/^\^|\$$/g, '').replaceAll('\\/', '/');
const key = { required: true, unique: true } as const;

const observations: DataTable = {
  name: 'observations', title: { zh: '全部数字', en: 'All figures' }, key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号，也是文中该数的锚点', en: 'Id; also the anchor of the number in its report’s page' }, constraints: key },
    { name: 'report', type: 'string', says: { zh: '报告', en: 'Report' }, constraints: { required: true }, of: ['reports', 'id'] },
    { name: 'paragraph', type: 'string', says: { zh: '段的编号', en: 'Id of the block' }, constraints: { required: true } },
    { name: 'sentence', type: 'string', says: { zh: '句的编号', en: 'Id of the sentence' }, constraints: { required: true } },
    { name: 'line', type: 'integer', says: { zh: '该数在原文的第几行，从1计', en: 'Line of the received text on which the number stands, from 1' }, constraints: { required: true, minimum: 1 } },
    { name: 'quote', type: 'string', says: { zh: '所在分句', en: 'The clause it stands in, Chinese' }, constraints: { required: true } },
    { name: 'quote_en', type: 'string', says: { zh: '分句的英文', en: 'The clause in English' } },
    { name: 'text', type: 'string', says: { zh: '原文写法，含“近”“余”等字，单位不在内（%除外）', en: 'The number as printed, with words like 近 and 余, without its unit except %' }, constraints: { required: true } },
    { name: 'value', type: 'number', says: { zh: '数值，基本单位，不为负：21.8万为218000，33%为33', en: 'Value in the base unit, never negative: 21.8万 is 218000, 33% is 33' }, constraints: { required: true, minimum: 0 } },
    { name: 'upper', type: 'number', says: { zh: '范围的上端', en: 'Upper end of a range' } },
    { name: 'unit', type: 'string', says: { zh: '照印的单位，不带万、亿；人次不是人', en: 'Unit as printed without 万 or 亿; 人次 (attendances) is not 人 (persons)' }, constraints: { required: true } },
    { name: 'bound', type: 'string', says: { zh: '确数、约、至少、至多', en: 'Exact, about, at least, at most' }, constraints: { required: true, enum: ['exact', 'approx', 'at_least', 'at_most'] } },
    { name: 'change', type: 'string', says: { zh: '该数是增幅或降幅', en: 'The number is the size of a rise or a fall' }, constraints: { enum: ['rise', 'fall'] } },
    { name: 'kind', type: 'string', says: { zh: '已有之数或目标', en: 'A figure, or a target still to be reached' }, constraints: { required: true, enum: ['figure', 'target'] } },
    { name: 'indicator', type: 'string', says: { zh: '指标', en: 'Indicator' }, of: ['indicators', 'id'] },
    { name: 'also', type: 'string', says: { zh: '同一个数兼说的第二个指标', en: 'A second indicator that the same number states' }, of: ['indicators', 'id'] },
    { name: 'label_zh', type: 'string', says: { zh: '所计，中文', en: 'What is counted, Chinese' }, constraints: { required: true } },
    { name: 'label_en', type: 'string', says: { zh: '所计，英文', en: 'What is counted, English' } },
    { name: 'period', type: 'string', says: { zh: '时期：2016、2018-H1（上半年）、2013/2017；空：原文未写明', en: 'Period: 2016, 2018-H1 (first half), 2013/2017; empty where the text names none' }, constraints: { pattern: periodPattern } },
    { name: 'district', type: 'string', says: { zh: '地区；beijing 为全市', en: 'Area; beijing is the whole city' }, constraints: { required: true }, of: ['districts', 'id'] },
    { name: 'cumulative', type: 'boolean', says: { zh: '截至某日的累计数', en: 'A total at a date, not what happened within the period' }, constraints: { required: true } },
    { name: 'resp', type: 'string', says: { zh: '谁这样读：规则或编者', en: 'Who read it so: the rules or the editor' }, constraints: { required: true, enum: ['rule', 'editor'] } },
    { name: 'was', type: 'string', says: { zh: '编者改动之前规则的读数（JSON）', en: 'What the rules read before the editor changed it (JSON)' } },
    { name: 'reason_zh', type: 'string', says: { zh: '编者的理由，中文', en: 'The editor’s reason, Chinese' } },
    { name: 'reason_en', type: 'string', says: { zh: '编者的理由，英文', en: 'The editor’s reason, English' } },
  ],
  rows: ({ observations: all }) => all.map(({ label, was, reason, ...row }) => ({
    ...row,
    label_zh: label.zh,
    label_en: label.en,
    was: was === null ? null : JSON.stringify(was),
    reason_zh: reason?.zh ?? null,
    reason_en: reason?.en ?? null,
  })),
};

/** What is counted in a report. */
const COUNTS = [
  { name: 'lines', says: { zh: '原文行数', en: 'Lines of the received text' } },
  { name: 'characters', says: { zh: '复原本字数', en: 'Characters of the restored text' } },
  { name: 'blocks', says: { zh: '段数', en: 'Blocks' } },
  { name: 'sentences', says: { zh: '句数', en: 'Sentences' } },
  { name: 'observations', says: { zh: '数字', en: 'Figures' } },
  { name: 'emendations', says: { zh: '更正', en: 'Emendations' } },
] as const;

const reports: DataTable = {
  name: 'reports', title: { zh: '报告目录', en: 'List of reports' }, key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: key },
    { name: 'title_zh', type: 'string', says: { zh: '题', en: 'Title, Chinese' }, constraints: { required: true } },
    { name: 'title_en', type: 'string', says: { zh: '题，英文', en: 'Title, English' } },
    { name: 'year', type: 'integer', says: { zh: '所报告工作的年份', en: 'The year whose work is told' }, constraints: { required: true } },
    { name: 'period', type: 'string', says: { zh: '所报告的时期', en: 'The period whose work is told' }, constraints: { required: true, pattern: periodPattern } },
    { name: 'district', type: 'string', says: { zh: '地区', en: 'Area' }, constraints: { required: true }, of: ['districts', 'id'] },
    { name: 'published', type: 'string', says: { zh: '刊出的年、月或日', en: 'Year, month or day of printing' } },
    { name: 'source', type: 'string', says: { zh: '出处', en: 'Source' } },
    ...COUNTS.map(({ name, says }): Column => ({ name, type: 'integer', says, constraints: { required: true, minimum: 0 } })),
  ],
  rows: ({ reports: all }) => all.map(({ id, title, year, period, district, published, source, counts }) => ({
    id,
    title_zh: title.zh,
    title_en: title.en,
    year,
    period,
    district,
    published,
    source,
    ...counts,
  })),
};

const indicators: DataTable = {
  name: 'indicators', title: { zh: '指标表', en: 'Indicators' }, key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: key },
    { name: 'zh', type: 'string', says: { zh: '名称，中文', en: 'Name, Chinese' }, constraints: { required: true } },
    { name: 'en', type: 'string', says: { zh: '名称，英文', en: 'Name, English' }, constraints: { required: true } },
    { name: 'unit', type: 'string', says: { zh: '通常的单位', en: 'Usual unit' }, constraints: { required: true } },
    { name: 'stock', type: 'boolean', says: { zh: '本性是截至某日的总数', en: 'By its nature a total at a date' }, constraints: { required: true } },
    { name: 'definition_zh', type: 'string', says: { zh: '定义，中文', en: 'Definition, Chinese' }, constraints: { required: true } },
    { name: 'definition_en', type: 'string', says: { zh: '定义，英文', en: 'Definition, English' }, constraints: { required: true } },
    { name: 'comparable_zh', type: 'string', says: { zh: '能与什么相比，中文', en: 'What it may be compared with, Chinese' }, constraints: { required: true } },
    { name: 'comparable_en', type: 'string', says: { zh: '能与什么相比，英文', en: 'What it may be compared with, English' }, constraints: { required: true } },
  ],
  rows: ({ indicators: all }) => [...all.values()].map(({ id, zh, en, unit, stock, definition, comparable }) => ({
    id,
    zh,
    en,
    unit,
    stock,
    definition_zh: definition.zh,
    definition_en: definition.en,
    comparable_zh: comparable.zh,
    comparable_en: comparable.en,
  })),
};

const districts: DataTable = {
  name: 'districts', title: { zh: '地区表', en: 'Areas' }, key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: key },
    { name: 'zh', type: 'string', says: { zh: '名称，中文', en: 'Name, Chinese' }, constraints: { required: true } },
    { name: 'en', type: 'string', says: { zh: '名称，英文', en: 'Name, English' }, constraints: { required: true } },
  ],
  rows: ({ districts: all }) => [...all.values()].map(({ id, zh, en }) => ({ id, zh, en })),
};

/** In the order in which pages and the package list them. */
export const dataTables: readonly DataTable[] = [
  observations, reports, indicators, districts, glossaryTable, sourcesTable, phraseologyTable,
];
