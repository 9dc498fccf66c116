// A field of squares, one for each: those of the part full, the others small. All fields of a chart at one scale.
import type { Element } from 'hast';
import { z } from 'zod';
import { localizedSchema } from '../../language/index.ts';
import { reckoned } from '../../wording/index.ts';
import { said } from '../datum.ts';
import { forwardIds, inRole } from '../figure.ts';
import { frames } from '../layout/frames.ts';
import { gather, type Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stackWidth, text, type Line } from '../marks/label.ts';
import type { Datum, Drawing, DrawOptions, Localized, Series, Width, Words } from '../types.ts';
import { extent, squares, type Plot } from './field-squares.ts';
import { form, type FormFigure } from './form.ts';

const label = localizedSchema.refine(
  ({ zh, en }) => zh.includes('{value}') && en.includes('{value}'),
  'must hold {value}',
);
const bare = { zh: '{value}', en: '{value}' };

const fields = {
  /** Labels: `当年新建{value}`, `{value} built in the year`; of a cell: `每格{value}`. */
  marks: z.strictObject({
    part: label.default(bare),
    whole: label.default(bare),
    rest: label.default(bare),
    cell: label,
  }),
};
type Figure = FormFigure<typeof fields>;
type Templates = Readonly<Record<'part' | 'whole' | 'rest' | 'cell', Localized>>;

export const field = form({
  says: {
    zh: '方阵：一格一个，数得过来；一片之中哪些是部分',
    en: 'A field of squares, one for each: how many there are, and which of them are the part',
  },
  fields,
  roles: {
    whole: { least: 1, most: 1, says: { zh: '总数', en: 'Whole' } },
    part: { least: 0, most: 1, says: { zh: '部分', en: 'Part' } },
    rest: { least: 0, most: 1, says: { zh: '其余', en: 'Rest' } },
  },
  varies: 'indicator',
  sameCount: false,
  draw: drawField,
});

interface Group {
  readonly series: Series;
  readonly whole: Datum;
  readonly part: Datum | undefined;
  readonly rest: Datum | undefined;
}

/** What every field is drawn with; `plot` is the squares' measure, px. */
interface Hand {
  readonly width: number;
  readonly size: number;
  readonly note: number;
  readonly plot: Plot;
  readonly marks: Templates;
  readonly forward: ReadonlySet<string>;
  readonly words: Words;
  readonly options: DrawOptions;
}

/** px, of the largest field; a square is no larger than `largest`. */
const heights: Readonly<Record<Width, number>> = { wide: 190, narrow: 240, card: 80, small: 60 };
const largest = 16;
/** More squares than these are too small to be seen: then one stands for 2, 5, 10 … */
const most = 1500;

/** Fields in the order of `data`, on a preview too: one is seen against the other. */
function drawField(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const forward = forwardIds(figure, options.key);
  const groups = figure.series.flatMap(groupOf);
  const { width, size, note } = frames[options.width];
  const plot = plotOf(groups, width, heights[options.width]);
  const hand: Hand = { width, size, note, plot, marks: figure.chart.marks, forward, words, options };
  let y = 0;
  const pieces = groups.flatMap((group) => {
    const made = drawGroup(group, y, hand);
    y = made.below;
    return made.pieces;
  });
  const cell = { text: put(hand, 'cell', reckoned(plot.per, groups[0]?.whole.number.unit ?? '', options.language)) };
  const worth: Line = { ...cell, size: note, voice: 'label' };
  const last: Piece = plain([text(worth, width, y + note * 1.2, 'end')]);
  return { width, height: Math.ceil(y + note * 1.7), marks: gather([...pieces, last], hand) };
}

function groupOf(series: Series): readonly Group[] {
  const [whole, part, rest] = ['whole', 'part', 'rest'].map((role) => inRole(series, role)[0]);
  return whole ? [{ series, whole, part, rest }] : [];
}

/**
 * The largest squares with which the largest field keeps inside `width` and about `height`. Where a part is told apart
 * columns fill first, so that it stands to the left; else rows, so that a small field is a short one.
 */
function plotOf(groups: readonly Group[], width: number, height: number): Plot {
  const greatest = Math.max(1, ...groups.map(({ whole }) => whole.number.value));
  const worths = Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
  const per = worths.find((worth) => greatest / worth <= most) ?? greatest;
  const count = Math.ceil(greatest / per);
  const first = Math.min(largest, Math.sqrt((width * height) / count));
  const rows = Math.max(1, Math.min(count, Math.floor(height / first)));
  const columns = Math.ceil(count / rows);
  const pitch = Math.floor(Math.min(largest, width / columns) * 10) / 10;
  return groups.some(({ part }) => part)
    ? { per, pitch, lane: rows, fill: 'down' }
    : { per, pitch, lane: columns, fill: 'across' };
}

/** A heading with the whole beside it, the squares, and below them what they are. */
function drawGroup(
  group: Group,
  top: number,
  hand: Hand,
): { readonly pieces: readonly Piece[]; readonly below: number } {
  const { width, size, plot, words, options } = hand;
  const { series, whole, part, rest } = group;
  const period = whole.observation === null ? '' : words.period(whole.period);
  const head: Line = {
    ...{ text: words.heading(series.name[options.language], period), size, voice: 'ink', bold: true },
  };
  const total = lineOf(group, 'whole', hand);
  const beside = stackWidth([head]) + size + stackWidth([total]) <= width;
  const gridTop = top + size * (beside ? 1.9 : 3.3);
  const [all, some] = [whole.number.value / plot.per, (part?.number.value ?? whole.number.value) / plot.per];
  const at = { x: 0, y: gridTop, ...plot };
  const full = squares(at, 0, some, { ink: inkOf(part ? [part, whole] : [whole], hand), share: 1 });
  const small = part ? squares(at, some, all, { ink: inkOf([rest ?? whole, whole], hand), share: 0.45 }) : [];
  const box = { x: 0, y: gridTop, ...extent(plot, Math.ceil(some)) };
  const { width: reach, height } = extent(plot, Math.ceil(all));
  const far = { ...box, x: box.width, width: Math.max(0, reach - box.width), height };
  const [x, baseline, side] = beside ? ([width, 1.3, 'end'] as const) : ([0, 2.6, 'start'] as const);
  const wholeLabel = labelled(whole, total, { x, y: top + size * baseline, side });
  const below = legend(group, gridTop + height, hand);
  return {
    pieces: [
      plain([text(head, 0, top + size * 1.3)]),
      wholeLabel,
      ...(part ? [{ datum: rest ?? whole, box: far, shapes: small }] : []),
      { datum: part ?? whole, box, shapes: full },
      ...below.pieces,
    ],
    below: below.y + size * 0.9,
  };
}

/** The names of full and small squares, side by side where they clear each other. */
function legend(group: Group, top: number, hand: Hand): { readonly pieces: readonly Piece[]; readonly y: number } {
  const { width, size } = hand;
  const { part, rest } = group;
  if (!part) return { pieces: [], y: top };
  const first = lineOf(group, 'part', hand);
  const y = top + size * 1.2;
  const own = labelled(part, first, { x: 0, y, side: 'start' });
  if (!rest) return { pieces: [own], y };
  const second = lineOf(group, 'rest', hand);
  const clears = stackWidth([first]) + size + stackWidth([second]) <= width;
  const place = clears
    ? ({ x: width, y, side: 'end' } as const)
    : ({ x: 0, y: y + size * 1.35, side: 'start' } as const);
  return { pieces: [own, labelled(rest, second, place)], y: place.y };
}

function lineOf(group: Group, role: 'whole' | 'part' | 'rest', hand: Hand): Line {
  const { size, forward, words, options } = hand;
  const datum = group[role]!;
  const isForward = forward.has(datum.number.id);
  const name = put(hand, role, said(datum, options.language));
  const ours = options.language === 'zh' ? `（${words.reckoned}）` : ` (${words.reckoned})`;
  const line = datum.observation === null ? name + ours : name;
  return { text: line, size, voice: isForward ? 'forward' : 'second', bold: isForward };
}

function put({ marks, options: { language } }: Hand, name: keyof Templates, value: string): string {
  return marks[name][language].replace('{value}', value);
}

function inkOf(data: readonly Datum[], { forward }: Hand): (typeof inks)['forwardLine' | 'contextLine'] {
  return data.some(({ number }) => forward.has(number.id)) ? inks.forwardLine : inks.contextLine;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'end';
}

/** A label as a piece of the mark of `datum`, its baseline at `y`. */
function labelled(datum: Datum, line: Line, { x, y, side }: Place): Piece {
  const width = stackWidth([line]);
  const box = { x: side === 'end' ? x - width : x, y: y - line.size, width, height: line.size * 1.3 };
  return { datum, box, shapes: [text(line, x, y, side)] };
}

/** It means no number. */
function plain(shapes: readonly Element[]): Piece {
  return { datum: undefined, box: { x: 0, y: 0, width: 0, height: 0 }, shapes };
}
