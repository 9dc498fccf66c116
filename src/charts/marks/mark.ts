// A mark: what stands for one number of a chart. The one place that makes one, so that every mark leads to its
// sentence, says what it is, and can be counted.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import type { Datum, DrawOptions, Words } from '../types.ts';

/** px; a target is at least 24 px each way (WCAG 2.2, 2.5.8). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
}

/**
 * All that stands for `datum`, shapes and label, as one mark: a link on a page, a group in a picture. `box` is what a
 * reader may point at; a ring shows around it in focus. A drawing holds one mark a number.
 * @example
 * mark(point, { words, options }, box, [bar, ...label])
 */
export function mark(datum: Datum, { words, options }: Hand, box: Box, shapes: readonly Element[]): Element {
  const { number } = datum;
  const named = datum.observation === null ? { dataDerived: number.id } : { dataObservation: number.id };
  const held = { className: ['mark'], ...named, dataValue: number.value };
  if (options.source === undefined) return s('g', held, ...shapes);
  const href = options.source(number.id);
  const said = { dataText: number.text, ariaLabel: sentence(datum, words, options.language) };
  return href === undefined
    ? s('g', { ...held, ...said, role: 'img' }, ring(box), ...shapes)
    : s('a', { ...held, href, ...said }, ring(box), ...shapes);
}

/** What a mark says when it is read out: what, where, when, how much, and how sure that is. */
export function sentence(datum: Datum, words: Words, language: DrawOptions['language']): string {
  const [amount, limits] = [words.amount(datum), words.limits(datum)];
  const what = { name: datum.name[language], of: datum.counted?.[language] ?? null, amount, limits };
  if (datum.observation === null)
    return words.mark({ ...what, district: null, period: null, kind: 'derived', sum: datum.sum[language] });
  const { place, period, observation } = datum;
  const where = { district: place[language], period: words.period(period) };
  return words.mark({ ...what, ...where, kind: observation.kind, sum: null });
}

function ring({ x, y, width, height }: Box): Element {
  const [wide, high] = [Math.max(24, width), Math.max(24, height)];
  return s('rect', {
    class: 'ring',
    fill: 'none',
    x: tenth(x - (wide - width) / 2),
    y: tenth(y - (high - height) / 2),
    width: tenth(wide),
    height: tenth(high),
  });
}
