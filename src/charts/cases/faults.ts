// All that every drawing of a chart is held to, at every width, in both languages, for every key.
import { toHtml } from 'hast-util-to-html';
import { selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { draw, type DrawOptions, type Figure } from '../index.ts';
import { frames } from '../layout/frames.ts';
import { collisions } from './collisions.ts';
import { words } from './words.ts';

const widths = ['wide', 'narrow', 'card', 'small'] as const;
const most = { wide: 20_000, narrow: 20_000, card: 20_000, small: 4_000 };

export const every: readonly DrawOptions[] = (['zh', 'en'] as const).flatMap((language) =>
  widths.map((width) => ({ language, width })),
);

export function drawn(figure: Figure, options: DrawOptions): Element {
  return draw(figure, words[options.language], options);
}

/** As a file, one element a line, so that a difference shows. */
export function picture(tree: Element): string {
  const file = { ...tree, properties: { xmlns: 'http://www.w3.org/2000/svg', ...tree.properties } };
  return `${toHtml(file, { space: 'svg', closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`;
}

/** One line a fault; none for a drawing that is sound. */
export function faults(figure: Figure): readonly string[] {
  return every.flatMap((options) =>
    figure.keys.flatMap(({ key }) => {
      const tree = drawn(figure, { ...options, key });
      return faultsOf(tree, options).map((fault) => `${options.language} ${options.width} ${key}: ${fault}`);
    }),
  );
}

function faultsOf(tree: Element, { width }: DrawOptions): readonly string[] {
  const { length } = toHtml(tree, { space: 'svg', closeEmptyElements: true });
  const ids = selectAll('.mark', tree).map(({ properties }) =>
    String(properties.dataObservation ?? properties.dataDerived),
  );
  const small = selectAll('text', tree).filter(({ properties }) => Number(properties.fontSize) < frames[width].note);
  const shapes = selectAll('path, rect, circle, line', tree);
  return [
    ...collisions(tree),
    ...(length > most[width] ? [`${length} bytes`] : []),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `two marks of ${id}`),
    ...small.map(() => 'small text'),
    ...(selectAll('[id], [style]', tree).length > 0 ? ['an id or a style'] : []),
    ...shapes.filter(({ properties }) => !properties.fill && !properties.stroke).map(() => 'a shape without ink'),
    ...(/NaN|Infinity|undefined/.test(toHtml(tree)) ? ['no number'] : []),
  ];
}
