// A chart as an SVG tree: its form's marks, with the title and the description that stand for it where it is not seen.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printed } from '../wording/index.ts';
import type { Figure } from './chart.ts';
import type { Form } from './forms/form.ts';
import { forms } from './forms/index.ts';
import { findingText } from './slots.ts';
import type { DrawOptions, Words } from './types.ts';

/**
 * Draws a resolved chart in one language and at one width (px: wide 820 or 720, narrow 340, card 540; heights follow
 * the content). Marks carry light values as attributes and classes that re-ink them; no style, no script. Throws
 * nothing.
 * @example
 * draw(figure, words, { language: 'zh', width: 'narrow', key: 'members', source: (id) => sentenceAddress(id) })
 */
export function draw(figure: Figure, words: Words, options: DrawOptions): Element {
  const form: Form = forms[figure.chart.form];
  const { width, height, marks } = form.draw(figure, words, options);
  const { language, key = figure.key } = options;
  const id = `${figure.chart.id}-${options.width}`;
  const finding = figure.findings.get(key) ?? figure.finding;
  return s(
    'svg',
    {
      class: `chart chart--${options.width}`,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: 'sans-serif',
      // an image hides its links from assistive technology (ARIA 1.2, children presentational)
      role: options.source ? 'group' : 'img',
      ariaLabelledby: `${id}-title ${id}-desc`,
    },
    s('title', { id: `${id}-title` }, findingText(finding[language])),
    s('desc', { id: `${id}-desc` }, described(figure, words, options)),
    ...marks,
  );
}

/** Every number in words, series by series. */
function described({ series }: Figure, words: Words, { language }: DrawOptions): string {
  const [colon, comma, stop] = language === 'zh' ? ['：', '，', '。'] : [': ', ', ', '. '];
  return series
    .map(
      ({ name, points }) =>
        name[language] +
        colon +
        points
          .map(
            ({ period, observation }) =>
              `${words.period(period)}${language === 'zh' ? '' : ' '}${printed(observation, language)}`,
          )
          .join(comma),
    )
    .join(stop)
    .trim();
}
