// The subject fields under which concepts are filed (TBX: subjectField): a closed list in the order in which pages
// show it.

interface Field {
  readonly zh: string;
  readonly en: string;
  /** The concepts at the top of the field: every other stands within two steps of one of them. */
  readonly heads: readonly string[];
}

/** Each domain's names; the keys' order is the order of the index by domain. */
export const domains = {
  organisation: {
    zh: '组织与会员',
    en: 'Organisation and membership',
    heads: ['trade-union', 'trade-union-member', 'unit', 'trade-union-federation'],
  },
  rights: {
    zh: '协商与民主管理',
    en: 'Consultation and participation',
    heads: ['collective-consultation', 'democratic-management', 'labour-relations', 'lawful-rights-and-interests'],
  },
  law: {
    zh: '法律、争议与法律服务',
    en: 'Law, disputes and legal services',
    heads: ['trade-union-law', 'labour-dispute', 'labour-law-supervision', 'legal-aid'],
  },
  people: {
    zh: '职工群体',
    en: 'Groups of workers',
    heads: ['worker'],
  },
  benefits: {
    zh: '服务与帮扶',
    en: 'Services and assistance',
    heads: [
      'hardship-assistance',
      'services-for-all',
      'mutual-aid-insurance',
      'workers-home',
      'three-tier-service-system',
    ],
  },
  honours: {
    zh: '劳模与技能',
    en: 'Model workers and skills',
    heads: ['model-worker', 'craftsman', 'labour-and-skills-competition', 'raising-workers-skills'],
  },
  institutions: {
    zh: '机构',
    en: 'Institutions',
    heads: ['head-office', 'all-china-federation-of-trade-unions', 'public-institution', 'peoples-congress'],
  },
  party: {
    zh: '党政用语',
    en: 'Party and state phrases',
    heads: ['party-building', 'new-era', 'xi-jinping-thought', 'reform-and-opening-up', 'capital'],
  },
  campaigns: {
    zh: '活动与口号',
    en: 'Campaigns and slogans',
    heads: ['campaign'],
  },
  measures: {
    zh: '统计口径',
    en: 'How the reports count',
    heads: ['coverage', 'cumulative-total', 'attendances', 'rate'],
  },
} as const satisfies Record<string, Field>;

export type Domain = keyof typeof domains;

export const domainIds = Object.keys(domains) as readonly Domain[];
