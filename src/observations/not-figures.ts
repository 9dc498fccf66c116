// What is a number and not a figure: dates, ordinals, names, durations, classes, small Han counts. The first row that
// fits holds.
import type { Numeral } from '../numerals/index.ts';

export interface Place {
  readonly before: string;
  readonly after: string;
}
interface Row {
  readonly fits: (numeral: Numeral, place: Place) => boolean;
  readonly why: string;
}

/** Organisations that a size stands before: 50人以上企业 is a class of firms. */
const sized = /^[^，。；、：！？（）,;:!?()\d]{0,10}?(?:单位|企业|公司|集团|工会|组织|机构|商户|门店|楼宇|班组|规模)/;
const bounded = /(?:以上|以下|以内)$/;
const atOrOver = /^\s?(?:[（(]含[)）])?及?以[上下]/;
/** Classifiers of points, steps and parts: 十五项 is a list's length, 十五家 an amount. */
const ofParts = new Set([
  '个',
  '项',
  '条',
  '次',
  '种',
  '类',
  '届',
  '期',
  '批',
  '轮',
  '对',
  '组',
  '首',
  '门',
  '面',
  '部',
  '处',
  '间',
  '场',
]);
const contact = /(?:热线|电话|手机|APP|客户端|公众号|短信|邮编|拨打|网站|平台)/i;

const rows: readonly Row[] = [
  {
    fits: ({ unit }, { before }) => unit === null && before.trim() === '',
    why: 'a section or list number: 01 深化工会改革, 1.深入学习',
  },
  {
    fits: ({ unit }, { before, after }) => unit === null && /[（(]\s*$/.test(before) && /^\s*[）)]/.test(after),
    why: 'a list number: （1）',
  },
  {
    fits: ({ unit }, { after }) =>
      unit === null && /^\s?(?:余|多)?(?:年|月|日|号|时(?!期|段)|点(?:\d|半|整|钟)?|世纪|周年)/.test(after),
    why: 'a date, an hour, years of duration: 2016年, 3年, 70周年',
  },
  {
    fits: ({ unit }, { before }) => unit === '岁' && !/平均[^，；。]{0,6}$/.test(before),
    why: 'an age: 18岁以上; 平均年龄31.6岁 is a figure',
  },
  {
    fits: ({ unit }, { after }) => unit === null && /^\s?(?:天|分钟|秒|周(?!围))/.test(after),
    why: 'a duration: 15天',
  },
  {
    fits: ({ unit }, { after }) => unit === '个' && /^(?:多)?(?:月|工作日|小时|星期|学期|季度|年头|昼夜)/.test(after),
    why: 'a duration: 3个月',
  },
  {
    fits: ({ unit }, { before }) => unit === '小时' && !/(?:时长|累计|志愿|培训|服务)[^，；。]{0,6}$/.test(before),
    why: 'a duration: 24小时; hours given by volunteers are a figure',
  },
  {
    fits: ({ unit }, { after }) => unit === null && /^\s?[-－–—~～至到]\s?\d+\s?(?:年|月|日|时|号)/.test(after),
    why: 'the start of a span of dates: 1-6月',
  },
  { fits: (_, { before }) => /第\s?$/.test(before), why: 'an ordinal: 第35届' },
  { fits: ({ unit }, { before }) => unit === null && /[表图]\s?$/.test(before), why: 'the number of a table: 表1' },
  { fits: ({ unit }) => unit === '届', why: 'sessions are numbered, not counted' },
  { fits: ({ unit }, { before }) => (unit === '名' || unit === '位') && /前$/.test(before), why: 'a rank: 前3名' },
  { fits: ({ unit, text }) => unit === null && /^(?:19|20)\d\d$/.test(text), why: 'a year that stands bare: 追溯2016' },
  {
    fits: ({ unit }, { before, after }) =>
      unit === null &&
      (/\d[.·]$/.test(before) || /^[.·]\d/.test(after) || /(?:19|20)\d\d[-/](?:\d\d?[-/])?$/.test(before)),
    why: 'a date or a number of sections: 2016.5.12, 5·12, 2016-05-12, 3.2.1',
  },
  {
    fits: ({ unit }, { before }) => unit === null && /[A-Za-z]-$/.test(before),
    why: 'part of a name: COVID-19',
  },
  {
    fits: (_, { before, after }) => /[A-Za-z+＋×*#&]$/.test(before) || /^[A-Za-z+＋×*#&]/.test(after),
    why: 'part of a name: 4+N, G20, APP2.0',
  },
  {
    fits: ({ unit }, { after }) => unit === null && /^(?:后|级|版|强|大(?!约|概)|线|路|楼|层|式)/.test(after),
    why: 'part of a name: 90后, 5A级, 500强, 10大品牌',
  },
  {
    fits: ({ text }, { before, after }) => /\d/.test(text) && (/\d\s?[:：]$/.test(before) || /^[:：]\s?\d/.test(after)),
    why: 'a clock or a ratio: 8:30',
  },
  {
    fits: ({ unit, value, text }, { before, after }) =>
      unit === null &&
      !/[万亿]/.test(text) &&
      Number.isInteger(value) &&
      value >= 100 &&
      (contact.test(before.slice(-10)) || contact.test(after.slice(0, 10))),
    why: 'a telephone number: 12351热线',
  },
  {
    fits: ({ unit, text }, { before, after }) =>
      unit === null && (/^\d{7,}$/.test(text) || /\d-$/.test(before) || /^-\d{6,}/.test(after)),
    why: 'a telephone number',
  },
  {
    fits: (_, { before, after }) => /《[^》]*$/.test(before) && /^[^《]*》/.test(after),
    why: 'inside a title of any length: 《…的20条措施》',
  },
  { fits: (_, place) => isQuotedName(place), why: 'inside a short quoted name: “健步121”, 《…30条》' },
  {
    fits: ({ unit, end, at, upper, text }, { after }) =>
      unit === '人' && sized.test(after) && (upper !== null || bounded.test(text) || end - at[1] > 1),
    why: 'a class of firms by size: 50人以上企业',
  },
  { fits: ({ unit }, { after }) => unit === '人' && atOrOver.test(after), why: 'a class of size: 25人及以上企业' },
  {
    fits: ({ unit, end, at }, { after }) =>
      unit === '元' && end - at[1] > 1 && /^(?:的)?(?:小额)?(?:案件|争议|企业)|^的占/.test(after),
    why: 'a class by money: 5000元以下小额案件, 3000元以下的占12%',
  },
  {
    fits: ({ unit, end, at }, { before, after }) =>
      unit === '元' && end - at[1] > 1 && /额在?$/.test(before) && /^的/.test(after),
    why: 'a class of cases by the sum at issue: 标的额在5万元以下的案件',
  },
  {
    fits: ({ script, unit, value, bound, saysRise }) =>
      script === 'han' &&
      unit !== '%' &&
      unit !== '倍' &&
      !saysRise &&
      value <= 10 &&
      !(value === 10 && bound !== 'exact'),
    why: 'a small count in Han numerals: 两个平台',
  },
  {
    fits: ({ script, unit, value, bound }) =>
      script === 'han' && value < 100 && bound === 'exact' && ofParts.has(unit ?? ''),
    why: 'a list’s length in Han numerals: 十五项',
  },
];

/** Whether a number is no figure by one of the rows; `before` and `after` are the block's text around it. */
export function isNotFigure(numeral: Numeral, place: Place): boolean {
  return rows.some(({ fits }) => fits(numeral, place));
}

/** Between a pair of quotation or title marks that holds a name: short, without a mark that ends a clause. */
function isQuotedName({ before, after }: Place): boolean {
  const head = /[“《「『"]([^”》」』“《「『"，。；：！？,;]{0,12})$/.exec(before)?.[1];
  const tail = /^([^“《「『”》」』"，。；：！？,;]{0,12})[”》」』"]/.exec(after)?.[1];
  return head !== undefined && tail !== undefined && head.length + tail.length <= 12;
}
