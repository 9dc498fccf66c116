// The number a heading or an item begins with: its form, which tells its rank, and its value.

export type NumberForm = '一、' | '（一）' | '1.' | '（1）' | '01' | '第一' | '词一' | '①';
export interface Numbered {
  readonly form: NumberForm;
  readonly value: number;
  readonly prefix: string;
}

const HAN = '一二三四五六七八九十';
const FORMS: readonly { readonly form: NumberForm; readonly sign: RegExp; readonly why: string }[] = [
  { form: '一、', sign: /^([一二三四五六七八九十]{1,3})[、.．](?=.)/, why: '一、2013年工作回顾' },
  { form: '（一）', sign: /^[（(]([一二三四五六七八九十]{1,3})[）)]/, why: '（一）组织建设' },
  { form: '（1）', sign: /^[（(](\d{1,2})[）)]/, why: '（1）' },
  { form: '①', sign: /^([①-⑳])/, why: '①' },
  { form: '01', sign: /^(0\d)(?!\d)(?=[\p{Script=Han}“《]|$)/u, why: '01 深化工会改革' },
  { form: '1.', sign: /^(\d{1,2})[.．、](?!\d)/, why: '1.集体协商提质扩面' },
  { form: '第一', sign: /^第([一二三四五六七八九十]{1,3}|\d{1,2})[章节部编篇条件项]/, why: '第一章' },
  // 之一 is none: it ends a title. A label of two to four characters and a numeral, alone or before its words.
];
/** A label and a numeral: 举措一： 关键词一 其一. Any two characters and 一 would do, so the label must be one that comes back. */
const LABELLED = /^(\p{Script=Han}{1,5}?)([一二三四五六七八九十]{1,2})(?=[：:，]|$|\p{Script=Han}|[“《\d])/u;

/** Labels that open two or more lines with different numerals. */
export function numberedLabels(lines: readonly { readonly visible: string }[]): Set<string> {
  const numerals = new Map<string, Set<string>>();
  for (const { visible } of lines) {
    const [, label, numeral] = visible.length < 50 ? (LABELLED.exec(visible) ?? []) : [];
    if (label !== undefined && numeral !== undefined)
      numerals.set(label, (numerals.get(label) ?? new Set()).add(numeral));
  }
  return new Set(
    [...numerals].flatMap(([label, seen]) => (seen.size > 1 && label !== '第' && seen.has('二') ? [label] : [])),
  );
}

/** What number `visible` begins with, or null. `labels` are those of `numberedLabels`. */
export function numberOf(visible: string, labels: ReadonlySet<string>): Numbered | null {
  const [, label, numeral] = labels.size > 0 ? (LABELLED.exec(visible) ?? []) : [];
  if (label !== undefined && numeral !== undefined && labels.has(label))
    return { form: '词一', value: valueOf(numeral), prefix: label + numeral };
  for (const { form, sign } of FORMS) {
    const found = sign.exec(visible);
    if (found !== null) return { form, value: valueOf(found[1]!), prefix: found[0] };
  }
  return null;
}

function valueOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const circled = digits.charCodeAt(0) - 0x245f;
  if (circled >= 1 && circled <= 20) return circled;
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  return (
    (digits.includes('十') ? (tens === '' ? 1 : HAN.indexOf(tens!) + 1) * 10 : 0) +
    (ones === '' ? 0 : HAN.indexOf(ones!) + 1)
  );
}
