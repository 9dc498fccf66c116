// /data/districts.csv: the codelist of areas.
import type { DataTable } from './data-table.ts';
import { key } from './table-constraints.ts';

export const districts: DataTable = {
  name: 'districts',
  title: { zh: '地区表', en: 'Areas' },
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: key },
    { name: 'zh', type: 'string', says: { zh: '名称，中文', en: 'Name, Chinese' }, constraints: { required: true } },
    { name: 'en', type: 'string', says: { zh: '名称，英文', en: 'Name, English' }, constraints: { required: true } },
    {
      name: 'code',
      type: 'string',
      says: {
        zh: '行政区划代码（GB/T 2260）；空：没有',
        en: 'Code of the division (GB/T 2260); empty where it has none',
      },
      constraints: { pattern: '\\d{6}' },
    },
  ],
  rows: ({ districts: all }) => [...all.values()].map(({ id, zh, en, code }) => ({ id, zh, en, code: code ?? null })),
};
