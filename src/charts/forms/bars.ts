// Shares: a bar a series, as long as its own whole; the part is solid, the rest hollow.
import { forwardIds } from '../figure.ts';
import { column, space } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { gather } from '../marks/gather.ts';
import type { Drawing, DrawOptions, Width, Words } from '../types.ts';
import { groupBlock, lengthOf, type Hand, type Sheet } from './bars-group.ts';
import { form, type FormFigure } from './form.ts';
import { groupsOf } from './part-of-whole.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const bars = form({
  says: {
    zh: '份额条：每组一条，各以自己的总数为整条，部分涂实；同一件事按不同的数来看所占多少',
    en: 'Shares: a bar each, as long as its own whole, the part solid; one thing seen by several counts',
  },
  fields,
  roles: {
    part: { least: 1, most: 1, says: { zh: '部分', en: 'Part' } },
    whole: { least: 1, most: 1, says: { zh: '总数', en: 'Whole' } },
    share: { least: 0, most: 1, says: { zh: '所占（推算）', en: 'Share (reckoned)' } },
  },
  varies: 'indicator',
  sameCount: false,
  draw: drawShares,
});

/** `amount`: size of the share, px. */
const sheets: Readonly<Record<Width, Sheet>> = {
  wide: { amount: 26, bar: 40, gap: 30 },
  narrow: { amount: 19, bar: 26, gap: 24 },
  card: { amount: 34, bar: 46, gap: 0 },
  small: { amount: 8, bar: 26, gap: 12 },
};

/** Bars stand in the order of `data`; a card has the one that is brought forward. */
function drawShares(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width } = frames[options.width];
  const forward = forwardIds(figure, options.key);
  const all = groupsOf(figure.series, forward);
  const one = all.filter((group) => group.forward).slice(0, 1);
  const groups = options.width === 'card' ? one : all;
  const hand: Hand = { words, options, sheet: sheets[options.width], length: lengthOf(groups, width) };
  const blocks = groups.flatMap((group, i) => [...(i > 0 ? [space(hand.sheet.gap)] : []), groupBlock(group, hand)]);
  const { height, drawn } = column(blocks);
  return { width, height, marks: gather(drawn, hand) };
}
