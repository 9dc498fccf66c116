// Single figures as results: those of the texts found that are asked for, or count what is asked for.
import type { Wanted } from './engine-types.ts';
import { placesOf, sentencesOf, type Span } from './excerpt.ts';
import { stands } from './stands.ts';
import { figuresOf } from './telling.ts';
import type { BlockFigure, Found } from './types.ts';

export interface FigureFound {
  readonly figure: BlockFigure;
  readonly of: Found;
  /** Its sentence, and what it is asked by in it. */
  readonly sentence: string;
  /** True where the number itself was asked for. */
  readonly isAsked: boolean;
}

/** More are not listed. */
const MOST = 12;

/**
 * Numbers that were asked for, then figures that count it; where there are neither, those in one clause with it. Each
 * in the order of `texts`.
 */
export function figuresFound(texts: readonly Found[], wanted: Wanted): readonly FigureFound[] {
  const all = texts.flatMap((of) => {
    const hits = placesOf(of.text, wanted);
    return figuresOf(of).map((figure) => ({ figure, of, rank: rankOf(figure, of, { hits, wanted }) }));
  });
  const best = Math.min(...all.map(({ rank }) => rank));
  return all
    .filter(({ rank }) => rank < BESIDE || (rank === BESIDE && best === BESIDE))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ figure, of, rank }) => ({
      figure,
      of,
      sentence: sentenceAround(of.text, figure.at),
      isAsked: rank === ASKED,
    }));
}

const [ASKED, COUNTS, BESIDE, NOT] = [0, 1, 2, 3] as const;
/** Units between what is asked for and a figure of the same clause. */
const NEAR = 12;

interface Asked {
  readonly hits: readonly Span[];
  readonly wanted: Wanted;
}

function rankOf({ at: [start, end], label, number, when }: BlockFigure, of: Found, { hits, wanted }: Asked): number {
  const isAsked = hits.some(([from, to]) => from < end && start < to && DIGIT.test(of.text.slice(from, to)));
  if (isAsked) return ASKED;
  if (stands(`${label} ${number}`, `${of.place ?? ''} ${when}`, { ...wanted, placeCounts: true })) return COUNTS;
  return hits.some(([from, to]) => isOneClause(of.text, [Math.min(to, end), Math.max(from, start)])) ? BESIDE : NOT;
}

const DIGIT = /[\d一二三四五六七八九十]/;

/** Whether little stands between, and no comma. */
function isOneClause(text: string, [from, to]: Span): boolean {
  return to - from <= NEAR && !/[，；。：、,;:]/.test(text.slice(from, to));
}

function sentenceAround(text: string, [start]: readonly [number, number]): string {
  const at = sentencesOf(text).find(([from, to]) => from <= start && start < to);
  return text.slice(...(at ?? [0, text.length])).trim();
}
