// A row of a log scale: its name, the sum and the count that its average is reckoned from, the average as a ring.
import { s } from 'hastscript';
import { said } from '../datum.ts';
import { inRole } from '../figure.ts';
import { column, type Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { measure } from '../layout/measure.ts';
import { tenth } from '../layout/tenth.ts';
import type { Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight, text } from '../marks/label.ts';
import { lines } from '../marks/lines.ts';
import { plain } from '../marks/plain.ts';
import type { Datum, Series } from '../types.ts';
import { ringBlock, type Hand } from './log-ring.ts';

/** A hair above; name and sum beside the ring, or above it. */
export function rowOf(series: Series, hand: Hand): Block {
  const { options, sheet } = hand;
  const { width } = frames[options.width];
  const [each] = inRole(series, 'each');
  const ring = each ? ringBlock(each, hand.isForward(series), hand) : { height: 0, draw: () => [] };
  const texts = options.width === 'small' ? [] : [nameBlock(series, hand), sumBlock(series, hand)];
  const told = column(texts);
  const isBeside = sheet.names > 0;
  const height = (isBeside ? Math.max(told.height, ring.height) : told.height + ring.height) + 2 * sheet.gap;
  return {
    height,
    draw: (y) => [
      plain(s('path', { ...inks.grid, d: `M0 ${tenth(y)}H${width}` })),
      ...column(texts, y + sheet.gap).drawn,
      ...ring.draw(isBeside ? y + (height - ring.height) / 2 : y + sheet.gap + told.height),
    ],
  };
}

function nameBlock(series: Series, { options: { language, width }, sheet, isForward }: Hand): Block {
  const { size, width: whole } = frames[width];
  const look = { size, voice: isForward(series) ? 'forward' : 'ink', bold: true, halo: true } as const;
  const name = lines(series.name[language], { ...look, language, room: sheet.names || whole });
  const height = stackHeight(name);
  return { height: height + 2, draw: (y) => [plain(...stack(name, 0, y + height / 2))] };
}

/** `1.54亿元 ÷ 120.4万人次`, each a mark of its own; the count goes below where the line is full. */
function sumBlock(series: Series, { options: { language, width }, sheet }: Hand): Block {
  const { note, width: whole } = frames[width];
  const [of, per] = [inRole(series, 'of')[0], inRole(series, 'per')[0]];
  if (!of || !per) return { height: 0, draw: () => [] };
  const [sum, count] = [said(of, language), `÷ ${said(per, language)}`];
  // other faces are up to a tenth wider
  const end = measure(sum, note) * 1.1 + note * 0.4;
  const fits = end + measure(count, note) * 1.1 <= (sheet.names || whole);
  const line = note * 1.35;
  const at = (datum: Datum, words: string, x: number, y: number): Piece => ({
    datum,
    box: { x, y, width: measure(words, note), height: line },
    shapes: [text({ text: words, size: note, voice: 'second', halo: true }, x, y + note)],
  });
  return {
    height: fits ? line : 2 * line,
    draw: (y) => [at(of, sum, 0, y), at(per, count, fits ? end : 0, fits ? y : y + line)],
  };
}
