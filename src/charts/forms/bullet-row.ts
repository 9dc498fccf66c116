// A row of a bullet chart: its name, the aim's label, both bars, the label of what was reached.
import { s } from 'hastscript';
import type { Localized } from '../../language/index.ts';
import { said } from '../datum.ts';
import { inRole } from '../figure.ts';
import { column, space, type Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { tenth } from '../layout/tenth.ts';
import type { Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight } from '../marks/label.ts';
import { limits } from '../marks/limits.ts';
import { lines } from '../marks/lines.ts';
import { plain } from '../marks/plain.ts';
import { valueLabel } from '../marks/value-label.ts';
import type { Datum, DrawOptions, Series, Words } from '../types.ts';
import type { Role } from './form.ts';

/** px; `gap` below a row. */
export interface Sheet {
  readonly solid: number;
  readonly hollow: number;
  readonly gap: number;
}
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
  readonly scale: (value: number) => number;
  readonly forward: ReadonlySet<string>;
  readonly labels: Readonly<Record<string, Localized>>;
  readonly roles: Readonly<Record<string, Role>>;
}
/** A row and its number: forward or not, as the rest of its row is. */
interface Told {
  readonly datum: Datum;
  readonly isForward: boolean;
}

/** Between the line of zero and the name, px. */
const indent = 7;

/** From top to bottom: the name, the aim in words, the bars, what was reached in words. */
export function rowOf(series: Series, hand: Hand): Block {
  const { sheet, forward, options } = hand;
  const [reached, aimed] = ['reached', 'aimed'].map((role) => inRole(series, role)[0]);
  const isForward = [reached, aimed].some((datum) => datum && forward.has(datum.number.id));
  const told = (datum: Datum | undefined): Told | null => (datum ? { datum, isForward } : null);
  const bands = [
    nameBand(series, isForward, options),
    labelBand(told(aimed), hand),
    barsBand(told(reached), told(aimed), hand),
    labelBand(told(reached), hand),
  ];
  return {
    height: column(bands).height + sheet.gap,
    draw: (y) => {
      const pieces = column(bands, y + sheet.gap / 2).drawn;
      // the aim's mark last, so that its arrow is seen on a longer solid bar
      return [...pieces.filter(({ datum }) => datum !== aimed), ...pieces.filter(({ datum }) => datum === aimed)];
    },
  };
}

function nameBand(series: Series, isForward: boolean, { language, width }: DrawOptions): Block {
  if (width === 'small') return space(0);
  const frame = frames[width];
  const look = { size: frame.size, voice: isForward ? 'forward' : 'ink', bold: true, halo: true } as const;
  const name = lines(series.name[language], { ...look, language, room: frame.width - indent });
  const height = stackHeight(name);
  return { height: height + 5, draw: (y) => [plain(...stack(name, indent, y + height / 2))] };
}

/** How much, what it is, where and when; it ends where the bar does, if there is room. */
function labelBand(told: Told | null, hand: Hand): Block {
  const { options, scale } = hand;
  if (told === null || options.width === 'small') return space(0);
  const { datum, isForward } = told;
  const { width, size, note } = frames[options.width];
  const label = valueLabel(
    { text: said(datum, options.language), size, voice: isForward ? 'forward' : 'ink', bold: true, halo: true },
    { text: whatOf(datum, hand), size: note, voice: 'second', halo: true },
    { language: options.language, room: width - 2 * indent },
  );
  const end = Math.max(indent + label.width, Math.min(scale(datum.number.value), width - indent));
  const isEnd = end === scale(datum.number.value);
  return {
    height: label.height + 4,
    draw: (y) => {
      const middle = y + label.height / 2 + 2;
      const shapes = isEnd ? label.draw(end, middle, 'end') : label.draw(end - label.width, middle, 'start');
      return [{ datum, box: { x: end - label.width, y, width: label.width, height: label.height + 4 }, shapes }];
    },
  };
}

/** `Aim, Dongcheng, 2017`. */
function whatOf(datum: Datum, { words, labels, roles, options: { language } }: Hand): string {
  const role = datum.role ?? '';
  const what = (labels[role] ?? roles[role]?.says ?? datum.name)[language];
  if (datum.observation === null) return words.heading(what, words.reckoned);
  return words.heading(what, words.heading(datum.place[language], words.period(datum.period)));
}

function barsBand(reached: Told | null, aimed: Told | null, hand: Hand): Block {
  const { sheet } = hand;
  const height = aimed ? sheet.hollow : sheet.solid;
  return {
    height: height + 2,
    draw: (y) => {
      const solid = reached ? [barPiece(reached, y + 1 + height / 2, hand)] : [];
      const hollow = aimed ? barPiece(aimed, y + 1 + height / 2, hand) : null;
      // of what lies above, the solid one stays to be pointed at
      return hollow ? [...solid, { ...hollow, box: { ...hollow.box, height: (height - sheet.solid) / 2 } }] : solid;
    },
  };
}

function barPiece({ datum, isForward }: Told, middle: number, { sheet, scale }: Hand): Piece {
  const isAim = datum.role === 'aimed';
  const thick = isAim ? sheet.hollow : sheet.solid;
  const line = { ...(isForward ? inks.forwardLine : inks.contextLine), strokeWidth: 2 };
  const ink = isAim ? line : isForward ? inks.forward : inks.context;
  const [x, end, y] = [scale(0), scale(datum.number.value), middle - thick / 2];
  const place = { x: tenth(x), y: tenth(y), width: tenth(end - x), height: thick };
  const ends = { scale, along: 'right', across: middle, breadth: thick * 0.6 } as const;
  return {
    datum,
    box: { x, y, width: end - x, height: thick },
    shapes: [s('rect', { ...ink, ...place }), ...limits(datum.number, ends)],
  };
}
