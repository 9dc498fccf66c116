// How sure the machine is of what it made of a text without a record: by what it moved, cut off or did not find.
import { settlingField, type Problem } from '../../src/problems/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';

export type Sureness = 'sure' | 'fairly' | 'unsure';

export interface HowSure {
  readonly level: Sureness;
  /** Lines of the text that were read away from their printed place. */
  readonly moved: number;
  /** Words at a line's end that nothing completes. */
  readonly cut: number;
  readonly untitled: boolean;
  /** A long text in which no heading was found. */
  readonly headless: boolean;
}

/** Of lines, moved or cut, that make a reading doubtful; and how long a text is that should have headings. */
const [FEW, LONG] = [0.02, 24];

/** `problems` are those of the text read alone. */
export function howSure({ blocks, lines }: RecordedEdition, problems: readonly Problem[]): HowSure {
  const cut = problems.filter(({ code }) => settlingField(code) === 'order').length;
  const moved = backwards(blocks.flatMap(({ sources }) => sources.map(({ line }) => line)));
  const untitled = !blocks.some(({ id }) => id === 'title');
  const headless = blocks.length > LONG && !blocks.some(({ type }) => type === 'head');
  const isDoubtful = untitled || headless || moved + cut > lines.length * FEW;
  return {
    level: isDoubtful ? 'unsure' : moved + cut > 0 ? 'fairly' : 'sure',
    ...{ moved, cut, untitled, headless },
  };
}

/** How many steps of the reading lead back in print. */
function backwards(order: readonly number[]): number {
  return order.filter((line, i) => i > 0 && line < order[i - 1]!).length;
}
