// A chart as an SVG tree: its form's marks, with the words that stand for it where it is not seen.
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Figure } from './chart.ts';
import { said } from './datum.ts';
import { dataOf } from './figure.ts';
import type { Form } from './forms/form.ts';
import { forms } from './forms/index.ts';
import { onPage } from './on-page.ts';
import { findingText } from './fill-slots.ts';
import { labelsBeside } from './labels-beside.ts';
import type { Datum, DrawOptions, Words } from './types.ts';

/**
 * Draws a resolved chart in one language and at one width (layout/frames.ts; heights follow the content). Marks carry
 * light values as attributes and classes that re-ink them; no style, no script and no id, since a page holds two
 * drawings. Throws nothing.
 * @example
 * draw(figure, words, { language: 'zh', width: 'narrow', key: 'members', source: (id) => sentenceAddress(id) })
 */
export function draw(figure: Figure, words: Words, options: DrawOptions): Element {
  const form: Form = forms[figure.chart.form];
  const { width, height, marks } = form.draw(figure, words, options);
  const sized = { class: `chart chart--${options.width}`, viewBox: `0 0 ${width} ${height}` };
  if (options.width === 'small') return s('svg', { ...sized, ariaHidden: 'true' }, ...marks.flatMap(wordless));
  const finding = figure.findings.get(options.key ?? figure.key) ?? figure.finding;
  const named = { fontFamily: 'sans-serif', ariaLabel: findingText(finding[options.language]) };
  // an image hides its links from assistive technology (ARIA 1.2, children presentational)
  if (options.source) return onPage(labelsBeside(s('svg', { ...sized, ...named, role: 'group' }, ...marks)));
  return s('svg', { ...sized, ...named, role: 'img' }, s('desc', described(figure, words, options)), ...marks);
}

/** Shapes alone, without the groups that say what they are. */
function wordless(element: Element): readonly Element[] {
  if (element.tagName === 'text') return [];
  if (element.tagName !== 'g') return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? wordless(child) : []));
}

/** Every number in words, series by series. */
function described({ series }: Figure, words: Words, { language }: DrawOptions): string {
  const [colon, comma, stop] = language === 'zh' ? ['：', '，', '。'] : [': ', ', ', '. '];
  const number = (datum: Datum): string =>
    datum.observation === null
      ? `${datum.name[language]} ${said(datum, language)}`
      : `${words.period(datum.period)}${language === 'zh' ? '' : ' '}${said(datum, language)}`;
  return series
    .map(
      (one) =>
        one.name[language] +
        colon +
        dataOf({ series: [one] })
          .map(number)
          .join(comma),
    )
    .join(stop)
    .trim();
}
