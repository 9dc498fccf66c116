// Bridge: what came and what left, hung in turn on the total before, down to the total after.
import { max, scaleLinear } from 'd3';
import { forwardIds } from '../figure.ts';
import { column, space, type Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { gather } from '../marks/gather.ts';
import { stack, stackHeight, stackWidth } from '../marks/label.ts';
import { lines } from '../marks/lines.ts';
import { plain } from '../marks/plain.ts';
import { amountLine, nameLines } from '../marks/said-lines.ts';
import type { Drawing, DrawOptions, Series, Width, Words } from '../types.ts';
import { guides, rowOf, type Hand, type Sheet } from './bridge-rows.ts';
import { stepsOf, type Step } from './bridge-steps.ts';
import { form, type FormFigure } from './form.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const bridge = form({
  says: {
    zh: '桥形图：从原有的总数起，加上来的，减去走的，到后来的总数；净增减量得出来',
    en: 'Bridge: from the total before, what came and what left, to the total after; the net change can be measured',
  },
  fields,
  roles: {
    from: { least: 0, most: 1, says: { zh: '原有', en: 'Before' } },
    came: { least: 1, most: 4, says: { zh: '增加', en: 'Came' } },
    left: { least: 0, most: 4, says: { zh: '减少', en: 'Left' } },
    net: { least: 0, most: 1, says: { zh: '净增减', en: 'Net change' } },
    to: { least: 0, most: 1, says: { zh: '现有', en: 'After' } },
  },
  varies: 'indicator',
  sameCount: false,
  draw: drawBridge,
});

/** Where names stand: left of the bars in a column so wide (px), or above them. */
const sheets: Readonly<Record<Width, Sheet>> = {
  wide: { names: 230, label: 'under', bar: 34, gap: 12, amount: 18 },
  narrow: { names: null, label: 'above', bar: 18, gap: 12, amount: 15 },
  card: { names: 190, label: 'beside', bar: 22, gap: 7, amount: 15.5 },
  small: { names: null, label: 'above', bar: 13, gap: 4, amount: 8 },
};
/** px between the names and the bars, the bars and the numbers. */
const [around, beside] = [16, 12];

/** A bridge a series, one below the other; a card has the one that holds what is brought forward. */
function drawBridge(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width } = frames[options.width];
  const forward = forwardIds(figure, options.key);
  const isForward = ({ points, derived }: Series): boolean =>
    [...points, ...derived].some(({ number }) => forward.has(number.id));
  const series = options.width === 'card' ? figure.series.filter(isForward).slice(0, 1) : figure.series;
  const known = { words, options, forward, sheet: sheets[options.width] };
  const blocks = series.flatMap((one, i) => [
    ...(i > 0 ? [space(24)] : []),
    ...(series.length > 1 && options.width !== 'small' ? [heading(one, options)] : []),
    bridgeOf(stepsOf(one), known),
  ]);
  const { height, drawn } = column(blocks);
  return { width, height, marks: gather(drawn, known) };
}

function heading({ name }: Series, { language, width }: DrawOptions): Block {
  const { size, width: room } = frames[width];
  const set = lines(name[language], { language, room, size, voice: 'ink', bold: true });
  return { height: stackHeight(set) + 8, draw: (y) => [plain(...stack(set, 0, y + stackHeight(set) / 2))] };
}

/** The guides lie below the bars. */
function bridgeOf(steps: readonly Step[], known: Omit<Hand, 'left' | 'right' | 'scale'>): Block {
  const hand: Hand = { ...known, ...measured(steps, known) };
  const rows = steps.flatMap((step, i) => [...(i > 0 ? [space(hand.sheet.gap)] : []), rowOf(step, hand)]);
  const { height } = column(rows);
  return {
    height,
    draw: (y) => {
      const { drawn } = column(rows, y);
      return [plain(...guides(steps, drawn, hand)), ...drawn];
    },
  };
}

/** From zero to the highest that a number may be; an arrow of an open end keeps within. */
function measured(
  steps: readonly Step[],
  known: Omit<Hand, 'left' | 'right' | 'scale'>,
): Pick<Hand, 'left' | 'right' | 'scale'> {
  const { sheet, options, words } = known;
  const { width, size } = frames[options.width];
  const look = { words, language: options.language, size, voice: 'ink' } as const;
  const amounts = max(steps, ({ datum }) => stackWidth([amountLine(datum, { ...look, size: sheet.amount })])) ?? 0;
  const names =
    max(steps, ({ datum }) => stackWidth(nameLines(datum, { ...look, room: sheet.names ?? 0, bold: true }))) ?? 0;
  const left =
    sheet.names === null ? 0 : Math.max(Math.min(sheet.names, names), sheet.label === 'under' ? amounts : 0) + around;
  const isOpen = steps.some(({ datum }) => datum.number.high === null);
  const right = width - (sheet.label === 'beside' ? amounts + beside : isOpen ? beside : 2);
  const most = max(steps, ({ base, top, datum }) => Math.max(top, base + (datum.number.high ?? 0))) ?? 1;
  return { left, right, scale: scaleLinear([0, most || 1], [left, right]) };
}
