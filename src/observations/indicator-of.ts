// Which indicator a number states, by the codelist's words; and a second one, where the same number states both.
import type { Indicator, Recognise } from '../codelists/index.ts';
import type { Passage } from './passage.ts';
import { respective } from './respective.ts';

export interface Stated {
  readonly indicator: Indicator | null;
  readonly also: Indicator | null;
}

/** Things side by side, which one number may state together: 手机号码采集率、京卡持卡率均接近90%. */
const coordinated = /[、和及与]/;

/**
 * `around` is the paragraph and the headings over it. Of several that fit, the one whose words stand nearest to the
 * number.
 */
export function indicatorOf(passage: Passage, around: string, indicators: readonly Indicator[]): Stated {
  const fitting = indicators
    .flatMap((indicator) => {
      const rule = indicator.recognise.find((row) => fits(row, passage, around));
      return rule === undefined ? [] : [{ indicator, nearest: lastPlace(rule, passage.before) }];
    })
    .sort((a, b) => b.nearest - a.nearest);
  const [first, second] = fitting.map(({ indicator }) => indicator);
  const each = respective(passage.clauseBefore);
  // The nearest that fits was named last: of two, the first number is the farther one's.
  if (each !== null && fitting.length > 1)
    return { indicator: fitting.at(-1 - each.place)?.indicator ?? first ?? null, also: null };
  if (first === undefined) return { indicator: null, also: null };
  if (second === undefined || !coordinated.test(passage.before)) return { indicator: first, also: null };
  // Named side by side, they are given in the order of the text.
  return { indicator: second, also: first };
}

function fits(
  { units, phrase, part, paragraph, notPhrase, notPart }: Recognise,
  passage: Passage,
  around: string,
): boolean {
  const near = `${passage.before}□${passage.after}`;
  return (
    units.includes(passage.numeral.unit ?? '') &&
    all(phrase, near) &&
    all(part, passage.part) &&
    all(paragraph, around) &&
    !notPhrase.some((word) => near.includes(word)) &&
    !notPart.some((word) => passage.part.includes(word))
  );
}

function all(words: readonly string[], text: string): boolean {
  return words.every((alternatives) => alternatives.split('|').some((word) => text.includes(word)));
}

function lastPlace({ phrase }: Recognise, before: string): number {
  return Math.min(
    ...phrase.map((alternatives) => Math.max(...alternatives.split('|').map((word) => before.lastIndexOf(word)))),
  );
}
