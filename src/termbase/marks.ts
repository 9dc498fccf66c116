// How much a reader needs to be told of a term: what is marked first in a text, and what never.

/** From the most needed to what is never marked; the keys' order is the rank by which marks are dropped, last first. */
export const marks = {
  /** Two Studies, One Action; Jingka: a name or formula says nothing by its words. */
  opaque: {
    zh: '从字面看不出意思：名称、数字缩略、口号',
    en: 'Says nothing by its words: names, numbered formulas, slogans',
  },
  /** Collective contract, establishment rate: looks plain, and means something precise. */
  technical: { zh: '行业用语：看似平常而有确切含义', en: 'A term of the trade: looks plain, means something precise' },
  /** Legal advice: a reader loses little without the link. */
  plain: { zh: '意思自明：不注也懂', en: 'Says what it is: understood without a mark' },
  /** Worker, work unit: everyday words. */
  never: { zh: '常用词：正文中不标', en: 'An everyday word: never marked in a text' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type MarkNeed = keyof typeof marks;

export const markIds = Object.keys(marks) as readonly MarkNeed[];
