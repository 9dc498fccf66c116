// Pyramid: levels one above the other, a square for each that is counted, rows growing downward.
import { max } from 'd3';
import { dataOf, forwardIds } from '../figure.ts';
import { frames } from '../layout/frames.ts';
import { gather } from '../marks/gather.ts';
import type { Drawing, DrawOptions, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { besideLevels, overLevels, type Hand, type Sheet } from './pyramid-labels.ts';
import { levelsOf } from './pyramid-levels.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const pyramid = form({
  says: {
    zh: '金字塔：一级一层，一家一格，从上到下；级别和多少一起看，数目差得远也不必缩尺',
    en: 'Pyramid: a layer a level, a square each, from the top down; level and number at once, however far apart',
  },
  fields,
  roles: { level: { least: 1, most: 1, says: { zh: '层级', en: 'Level' } } },
  varies: null,
  sameCount: false,
  draw: drawPyramid,
});

/**
 * `growth`: squares by which a row is longer than the one above. `most`: more are too small to be seen; each then
 * stands for several. px: `field` is as wide as squares may stand, `labels` where names begin, null: over their level.
 */
const sheets: Readonly<Record<Width, Sheet>> = {
  wide: { growth: 2, most: 3200, field: 500, pitch: 14, labels: 520, amount: 22, gap: 7 },
  narrow: { growth: 1.4, most: 3200, field: 276, pitch: 10, labels: null, amount: 17, gap: 10 },
  card: { growth: 2.5, most: 3200, field: 300, pitch: 8, labels: 318, amount: 19, gap: 5 },
  small: { growth: 2, most: 420, field: 158, pitch: 8, labels: null, amount: 8, gap: 3 },
};

/** Levels stand in the order of `data`, the first at the top. */
function drawPyramid(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const sheet = sheets[options.width];
  const { width } = frames[options.width];
  const { levels, per, pitch } = levelsOf(dataOf(figure), sheet);
  const hand: Hand = { words, options, sheet, forward: forwardIds(figure, options.key), per, pitch, levels };
  const pieces = sheet.labels === null ? overLevels(hand) : besideLevels(hand);
  const height = Math.ceil(max(pieces, ({ box }) => box.y + box.height) ?? 0) + 1;
  return { width, height, marks: gather(pieces, hand) };
}
