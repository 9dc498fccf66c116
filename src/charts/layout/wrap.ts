// Breaking a text into lines: between words of either language, never before closing punctuation, never inside a
// number.
import type { Finding, Language } from '../types.ts';

/** No line may begin with these, or end with those (clreq 3.1.1). */
const closing = /^[，。、；：！？）》」』”’…%,.;:!?)\]]/;
const opening = /[（《「『“‘([]$/;
/** A good place to break a title: the clause ends here. */
const clauseEnd = /[，。；：！？,.;:!?]\s*$/;
/** What a break within a clause costs, as the square of an empty part of the line. */
const withinClause = 0.15;

type Width = (text: string) => number;

/** To make one takes longer than to use it a hundred times. */
const segmenters = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
} as const satisfies Record<Language, Intl.Segmenter>;

/**
 * The lines of `text`, each as full as `room` allows by `width`. A number stays whole; what is wider than the room
 * overhangs.
 */
export function wrap(text: Finding | string, language: Language, room: number, width: Width): readonly string[] {
  return fill(unbreakable(runsOf(text), language), room, width);
}

/**
 * The same number of lines as `wrap`, but about as wide as each other, and broken where a clause ends if it can be:
 * for titles and labels.
 */
export function balance(text: Finding | string, language: Language, room: number, width: Width): readonly string[] {
  const whole = runsOf(text)
    .map((run) => run.text)
    .join('')
    .trim();
  // most labels fit, and finding words takes longer than all else
  if (width(whole) <= room) return [whole];
  const pieces = unbreakable(runsOf(text), language);
  const count = fill(pieces, room, width).length;
  return count < 2
    ? fill(pieces, room, width)
    : (best(pieces, count, { room, width })?.lines ?? fill(pieces, room, width));
}

function runsOf(text: Finding | string): Finding {
  return typeof text === 'string' ? [{ text, number: false }] : text;
}

function unbreakable(runs: Finding, language: Language): readonly string[] {
  const words = runs.flatMap(({ text, number }) =>
    number ? [text] : [...segmenters[language].segment(text)].map((word) => word.segment),
  );
  return words.reduce<readonly string[]>((pieces, word) => {
    const last = pieces.at(-1);
    const joined =
      last !== undefined && (closing.test(word) || opening.test(last) || (!/\s$/.test(last) && glued(last, word)));
    return joined ? [...pieces.slice(0, -1), last + word] : [...pieces, word];
  }, []);
}

/**
 * Latin letters and figures break at spaces only (the segmenter also parts `mutual` from `-aid`); 年 stays with its
 * year.
 */
function glued(before: string, after: string): boolean {
  return (
    /^\s/.test(after) ||
    (/\d$/.test(before) && /^年/.test(after)) ||
    (/[\p{Script=Latin}\d’'\-–=＝+−.]$/u.test(before) && /^[\p{Script=Latin}\d’'\-–=+−]/u.test(after))
  );
}

function fill(pieces: readonly string[], room: number, width: Width): readonly string[] {
  return pieces
    .reduce<readonly string[]>((lines, piece) => {
      const longer = (lines.at(-1) ?? '') + piece;
      return lines.length > 0 && width(longer.trimEnd()) <= room
        ? [...lines.slice(0, -1), longer]
        : [...lines, piece.trimStart()];
    }, [])
    .map((line) => line.trimEnd());
}

interface Setting {
  readonly lines: readonly string[];
  readonly cost: number;
}

/**
 * Least sum of squared empty parts (after Knuth and Plass 1981, with the number of lines given); null where a line
 * must overhang.
 */
function best(
  pieces: readonly string[],
  count: number,
  frame: { readonly room: number; readonly width: Width },
): Setting | null {
  if (pieces.length < count) return null;
  const settings = (
    count === 1 ? [pieces.length] : pieces.slice(0, pieces.length - count + 1).map((_, i) => i + 1)
  ).map((end): Setting | null => {
    const line = pieces.slice(0, end).join('').trim();
    const wide = frame.width(line);
    const rest =
      wide > frame.room ? null : count === 1 ? { lines: [], cost: 0 } : best(pieces.slice(end), count - 1, frame);
    const broken = count > 1 && !clauseEnd.test(line) ? withinClause : 0;
    return rest && { lines: [line, ...rest.lines], cost: (1 - wide / frame.room) ** 2 + broken + rest.cost };
  });
  return settings.reduce((least, one) => (one && (!least || one.cost < least.cost) ? one : least), null);
}
