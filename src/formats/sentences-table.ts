// /data/sentences.csv: every sentence of every report, which figures are joined to by `sentence_id`.
import type { DataTable } from './data-table.ts';
import { key } from './table-constraints.ts';

export const sentences: DataTable = {
  name: 'sentences',
  title: { zh: '全部句子', en: 'All sentences' },
  key: ['sentence_id'],
  columns: [
    {
      name: 'sentence_id',
      type: 'string',
      says: { zh: '编号，全库唯一：报告、段与句', en: 'Id, unique over all reports: report, block and sentence' },
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
      name: 'block',
      type: 'string',
      says: {
        zh: '段的编号：p 为段，h 为小标题，title 为题；也是文中的锚点',
        en: 'Id of the block: p a paragraph, h a heading, title the title; also its anchor in the report’s page',
      },
      constraints: { required: true },
    },
    { name: 'zh', type: 'string', says: { zh: '中文', en: 'Chinese' }, constraints: { required: true } },
    { name: 'en', type: 'string', says: { zh: '英文；空：尚未译出', en: 'English; empty until translated' } },
  ],
  rows: ({ sentences: all }) =>
    Array.from(all(), ({ id, report, block, zh, en }) => ({ sentence_id: id, report, block, zh, en })),
};
