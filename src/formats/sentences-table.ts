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
    {
      name: 'en',
      type: 'string',
      says: {
        zh: '英文；译时合成一段的几句，每句各载全段之英文；空：尚未译出',
        en: 'English; of sentences that were joined in translation each has the English of all; empty until translated',
      },
    },
    {
      name: 'segment',
      type: 'string',
      says: {
        zh: '英文所属译段的首句编号；同一译段的几句，此栏相同，英文只应计一次',
        en: 'Id of the first sentence that this English translates; rows with the same one share one English',
      },
    },
  ],
  rows: ({ sentences: all }) => Array.from(all(), ({ id, ...row }) => ({ sentence_id: id, ...row })),
};
