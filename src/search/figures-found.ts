// Single figures as results: those of the texts found that are asked for, or count what is asked for.
import type { Wanted } from './engine-types.ts';
import { placesOf, sentencesOf } from './excerpt.ts';
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

/** Numbers that were asked for, then figures that count it, then those beside it; each in the order of `texts`. */
export function figuresFound(texts: readonly Found[], wanted: Wanted): readonly FigureFound[] {
  const all = texts.flatMap((of) => {
    const hits = placesOf(of.text, wanted);
    return figuresOf(of).flatMap((figure) => {
      const [start, end] = figure.at;
      const isAsked = hits.some(
        (hit) => hit[0] < end && start < hit[1] && /\d|[一二三四五六七八九十]/.test(of.text.slice(...hit)),
      );
      const counts = stands(`${figure.label} ${figure.number}`, `${of.place ?? ''} ${figure.when}`, {
        ...wanted,
        placeCounts: true,
      });
      const rank = isAsked ? 0 : counts ? 1 : hits.some((hit) => start - hit[1] < NEAR && hit[0] - end < NEAR) ? 2 : 3;
      return rank === 3 ? [] : [{ figure, of, sentence: sentenceAround(of.text, figure.at), isAsked, rank }];
    });
  });
  return all
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ figure, of, sentence, isAsked }) => ({ figure, of, sentence, isAsked }));
}

/** Units between what is asked for and a figure of the same clause. */
const NEAR = 12;

function sentenceAround(text: string, [start]: readonly [number, number]): string {
  const at = sentencesOf(text).find(([from, to]) => from <= start && start < to);
  return text.slice(...(at ?? [0, text.length])).trim();
}
