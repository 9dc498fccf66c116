// The fields under which indicators stand, in the order in which pages list them.
import type { Localized } from '../language/index.ts';

export const INDICATOR_FIELDS = {
  organisation: { zh: '组织与会员', en: 'Organisation and membership' },
  consultation: { zh: '集体协商', en: 'Collective consultation' },
  participation: { zh: '民主管理', en: 'Workers’ participation' },
  rights: { zh: '维权与法律服务', en: 'Rights and legal services' },
  assistance: { zh: '帮扶与互助', en: 'Assistance and mutual aid' },
  services: { zh: '职工之家与服务', en: 'Homes, stations and services' },
  skills: { zh: '技能与竞赛', en: 'Skills and competitions' },
  institution: { zh: '工会自身', en: 'The unions themselves' },
} as const satisfies Record<string, Localized>;

export type IndicatorField = keyof typeof INDICATOR_FIELDS;
export const indicatorFields = Object.keys(INDICATOR_FIELDS) as [IndicatorField, ...IndicatorField[]];
