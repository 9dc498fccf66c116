// A bound in Chinese, before the number or after its unit, as near to the text's own word as its place allows.
import { bounds, boundsBefore, type Bound } from '../numerals/index.ts';

interface Around {
  readonly before: string;
  readonly after: string;
}

/** Words that the text sets inside the number or after its unit, and how they stand after a number written out. */
const after: Readonly<Partial<Record<Bound, string>>> = { at_least: '以上', at_most: '以下' };

/**
 * `超过11万` says 超过 before, `1.7亿多` and `30%以上` say 以上 after; a number whose bound stands elsewhere in the
 * sentence has the plain word before it.
 */
export function chineseBound(text: string, bound: Bound): Around {
  const said = boundsBefore.find((one) => one.bound === bound && text.startsWith(one.word));
  if (said !== undefined) return { before: said.word, after: '' };
  const follows = after[bound];
  return follows !== undefined && /[余多]|以上$|以下$|以内$/.test(text)
    ? { before: '', after: text.endsWith('以内') ? '以内' : follows }
    : { before: bounds[bound].zh, after: '' };
}
