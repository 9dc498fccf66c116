// /data/indicators.csv: the codelist of indicators.
import { NATURES } from '../codelists/index.ts';
import type { DataTable } from './data-table.ts';
import { key } from './table-constraints.ts';

export const indicators: DataTable = {
  name: 'indicators',
  title: { zh: '指标表', en: 'Indicators' },
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: key },
    { name: 'zh', type: 'string', says: { zh: '名称，中文', en: 'Name, Chinese' }, constraints: { required: true } },
    { name: 'en', type: 'string', says: { zh: '名称，英文', en: 'Name, English' }, constraints: { required: true } },
    { name: 'unit', type: 'string', says: { zh: '通常的单位', en: 'Usual unit' }, constraints: { required: true } },
    {
      name: 'unit_id',
      type: 'string',
      says: { zh: '单位在单位表中的编号', en: 'Its row of the list of units' },
      constraints: { required: true },
      of: ['units', 'id'],
    },
    {
      name: 'measure',
      type: 'string',
      says: { zh: '本性：时点数、期内数、累计数、比率', en: 'By its nature: stock, flow, running total or rate' },
      constraints: { required: true, enum: [...NATURES] },
    },
    {
      name: 'replaced_by',
      type: 'string',
      says: { zh: '并入哪个指标', en: 'The indicator it was merged into' },
      of: ['indicators', 'id'],
    },
    {
      name: 'definition_zh',
      type: 'string',
      says: { zh: '定义，中文', en: 'Definition, Chinese' },
      constraints: { required: true },
    },
    {
      name: 'definition_en',
      type: 'string',
      says: { zh: '定义，英文', en: 'Definition, English' },
      constraints: { required: true },
    },
    {
      name: 'comparable_zh',
      type: 'string',
      says: { zh: '能与什么相比，中文', en: 'What it may be compared with, Chinese' },
      constraints: { required: true },
    },
    {
      name: 'comparable_en',
      type: 'string',
      says: { zh: '能与什么相比，英文', en: 'What it may be compared with, English' },
      constraints: { required: true },
    },
  ],
  rows: ({ indicators: all }) =>
    [...all.values()].map(({ id, zh, en, unit, unitId, measure, replacedBy, definition, comparable }) => ({
      id,
      zh,
      en,
      unit,
      unit_id: unitId,
      measure,
      replaced_by: replacedBy ?? null,
      definition_zh: definition.zh,
      definition_en: definition.en,
      comparable_zh: comparable.zh,
      comparable_en: comparable.en,
    })),
};
