// The subject fields under which concepts are filed (TBX: subjectField): a closed list in the order in which pages show it.
import type { Localized } from '../language/index.ts';

/** Each domain's names; the keys' order is the order of the index by domain. */
export const domains = {
  organisation: { zh: '组织与会员', en: 'Organisation and membership' },
  rights: { zh: '协商、民主与维权', en: 'Consultation, participation and rights' },
  people: { zh: '职工群体', en: 'Groups of workers' },
  benefits: { zh: '服务与帮扶', en: 'Services and assistance' },
  honours: { zh: '劳模与技能', en: 'Model workers and skills' },
  institutions: { zh: '机构', en: 'Institutions' },
  party: { zh: '党政用语', en: 'Party and state phrases' },
  campaigns: { zh: '活动与口号', en: 'Campaigns and slogans' },
  measures: { zh: '统计口径', en: 'How the reports count' },
} as const satisfies Record<string, Localized>;

export type Domain = keyof typeof domains;

export const domainIds = Object.keys(domains) as readonly Domain[];
