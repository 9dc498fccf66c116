// Where a title may break: between words; never inside a figure, its unit or the word before it, nor inside a short
// quotation or a name that the termbase knows.

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const multiplier = /^[十百千万亿%％‰]+$/;
const figureEnd = /[\d十百千万亿%％‰]$/;
/** Characters that end a word rather than begin one: 签订率, 东城区. */
const suffix = /^[率区县市局委者站所式化性型级类度量额]$/;
/** A name in quotation marks is read at one glance. */
const quotation = /[“‘《〈][^”’》〉]{1,6}[”’》〉]/g;

/** A longer name may break where its words do. */
const longest = 6;

/**
 * Cuts a Chinese title into the pieces between which a line may break; joined they are the title again. Text in other
 * scripts stays whole: its spaces are breaks already. Of `names` those up to six characters are kept whole: the
 * dictionary of words does not know 暖心驿站.
 *
 * `titleBreaks('会员净增56.7万人')` → `会员` `净增56.7万人`
 */
export function titleBreaks(title: string, names: ReadonlySet<string> = new Set()): readonly string[] {
  const segments = [...words.segment(title)];
  const quoted = [...title.matchAll(quotation)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const whole = [...quoted, ...named(title, names)];
  const breaks = segments
    .slice(1)
    .filter(
      ({ segment, index }, i) =>
        !holds(segments[i]?.segment ?? '', segment) &&
        !whole.some(([start, end]) => index > start && index < end) &&
        !isLastAlone(title, index),
    )
    .map(({ index }) => index);
  return [0, ...breaks].map((start, i) => title.slice(start, breaks[i]));
}

/** Where names stand, from the left, the longest that begins at a place. */
function named(title: string, names: ReadonlySet<string>): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < title.length;) {
    let length = Math.min(longest, title.length - at);
    while (length > 1 && !names.has(title.slice(at, at + length))) length -= 1;
    if (length > 1) found.push([at, at + length]);
    at += Math.max(1, length);
  }
  return found;
}

/** Whether no line may break between two segments. */
function holds(before: string, after: string): boolean {
  // marks, spaces and letters know their own breaks; a figure stays with its verb
  if (!isHan(before) || !isHan(after)) return true;
  if (suffix.test(after)) return true;
  // single characters are mostly a word the dictionary lacks: 东城, 启航
  if (before.length === 1 && after.length === 1) return true;
  return multiplier.test(before) ? figureEnd.test(before) : multiplier.test(after) && /\d$/.test(before);
}

/** A line of one character, or of one and a mark. */
function isLastAlone(title: string, index: number): boolean {
  return /^.(?:$|[\p{P}\s])/u.test(title.slice(index));
}

function isHan(segment: string): boolean {
  return /^\p{Script=Han}/u.test(segment);
}
