// Amounts that name no number: reported to the editor, never guessed, never a row.
import type { Unread } from './types.ts';
import { unitAt } from './units.ts';

interface Row {
  readonly pattern: RegExp;
  readonly needsUnit: boolean;
  readonly reason: Unread['reason'];
}

const rows: readonly Row[] = [
  {
    pattern: /(?:好几|数|几)(?:[十百千万亿]+)[余多]?/g,
    needsUnit: true,
    reason: { zh: '没有说出数目', en: 'it names no number' },
  },
  {
    pattern: /[一二两三四五六七八九]?[十百千万]几/g,
    needsUnit: true,
    reason: { zh: '没有说出数目', en: 'it names no number' },
  },
  {
    pattern: /[一二两三四五六七八九十]?[一二两三四五六七八九]{2}[十百千万亿]+[余多]?/g,
    needsUnit: true,
    reason: { zh: '两个数字并列，是约数', en: 'two digits side by side name a rough range' },
  },
  {
    pattern:
      /[一二两三四五六七八九]百[一二三四五六七八九](?![十百千万])|[一二两三四五六七八九]万[一二三四五六七八九](?![十百千万])/g,
    needsUnit: true,
    reason: { zh: '末位省略了单位', en: 'its last place is left unsaid' },
  },
  {
    pattern: /(?!百分之|千分之)[一二三四五六七八九十\d]+分之[一二三四五六七八九十\d]+/g,
    needsUnit: false,
    reason: { zh: '是分数', en: 'it is a fraction' },
  },
];

/** All such amounts in `text` (already narrow), in order. A duration (数十年) has no unit here and is none of them. */
export function findUnread(text: string): Unread[] {
  return rows
    .flatMap(({ pattern, needsUnit, reason }) =>
      [...text.matchAll(pattern)]
        .filter((match) => !needsUnit || unitAt(text.slice(match.index + match[0].length)) !== null)
        .map((match): Unread => ({ text: match[0], at: [match.index, match.index + match[0].length], reason })),
    )
    .sort((a, b) => a.at[0] - b.at[0]);
}
