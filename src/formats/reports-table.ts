// /data/reports.csv: one row a report.
import { scopeCodes } from './codes.ts';
import type { Column, DataTable } from './data-table.ts';
import { key, periodPattern } from './table-constraints.ts';

/** What is counted in a report. */
const COUNTS = [
  { name: 'lines', says: { zh: '原文行数', en: 'Lines of the received text' } },
  { name: 'characters', says: { zh: '复原本字数', en: 'Characters of the restored text' } },
  { name: 'blocks', says: { zh: '段数', en: 'Blocks' } },
  { name: 'sentences', says: { zh: '句数', en: 'Sentences' } },
  { name: 'observations', says: { zh: '数字', en: 'Figures' } },
  { name: 'emendations', says: { zh: '更正', en: 'Emendations' } },
] as const;

export const reports: DataTable = {
  name: 'reports',
  title: { zh: '报告目录', en: 'List of reports' },
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: key },
    { name: 'title_zh', type: 'string', says: { zh: '题', en: 'Title, Chinese' }, constraints: { required: true } },
    { name: 'title_en', type: 'string', says: { zh: '题，英文', en: 'Title, English' } },
    {
      name: 'year',
      type: 'integer',
      says: { zh: '所报告工作的年份', en: 'The year whose work is told' },
      constraints: { required: true },
    },
    {
      name: 'period',
      type: 'string',
      says: { zh: '所报告的时期', en: 'The period whose work is told' },
      constraints: { required: true, pattern: periodPattern },
    },
    {
      name: 'scope',
      type: 'string',
      says: { zh: '所载数字多属何时', en: 'Of what time most of its figures are' },
      constraints: { required: true, enum: ['period', 'until'] },
      codes: scopeCodes,
    },
    {
      name: 'district',
      type: 'string',
      says: { zh: '地区', en: 'Area' },
      constraints: { required: true },
      of: ['districts', 'id'],
    },
    { name: 'published', type: 'string', says: { zh: '刊出的年、月或日', en: 'Year, month or day of printing' } },
    { name: 'source', type: 'string', says: { zh: '出处', en: 'Source' } },
    ...COUNTS.map(({ name, says }): Column => ({
      name,
      type: 'integer',
      says,
      constraints: { required: true, minimum: 0 },
    })),
  ],
  rows: ({ reports: all }) =>
    all.map(({ id, title, year, period, scope, district, published, source, counts }) => ({
      id,
      title_zh: title.zh,
      title_en: title.en,
      year,
      period,
      scope,
      district,
      published,
      source,
      ...counts,
    })),
};
