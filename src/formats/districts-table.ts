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
  ],
  rows: ({ districts: all }) => [...all.values()].map(({ id, zh, en }) => ({ id, zh, en })),
};
