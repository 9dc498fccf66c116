// /data/sources.csv: the works that the glossary cites.
import type { DataTable } from './data-table.ts';

export const sourcesTable: DataTable = {
  name: 'sources',
  title: { zh: '术语的出处', en: 'Sources of the glossary' },
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: { required: true, unique: true } },
    {
      name: 'work_zh',
      type: 'string',
      says: { zh: '著作，中文', en: 'Work, Chinese' },
      constraints: { required: true },
    },
    {
      name: 'work_en',
      type: 'string',
      says: { zh: '著作，英文', en: 'Work, English' },
      constraints: { required: true },
    },
    { name: 'date', type: 'string', says: { zh: '著作的年、月或日', en: 'Year, month or day that the work bears' } },
    { name: 'url', type: 'string', says: { zh: '网址', en: 'Address' } },
    {
      name: 'seen',
      type: 'string',
      says: { zh: '查阅之日', en: 'Day it was consulted' },
      constraints: { required: true },
    },
  ],
  rows: ({ sources }) =>
    [...sources.values()].map(({ id, work, date, url, seen }) => ({
      id,
      work_zh: work.zh,
      work_en: work.en,
      date,
      url,
      seen,
    })),
};
