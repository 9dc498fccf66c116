// The preview picture of a chart, 1200 by 630: the finding as a newspaper would set it, the highlighted mark, seal
// and source.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { findingText, inks, type Finding, type Language } from '../charts/index.ts';
import { lines, setIn, titleSize } from './page.ts';
import { seal } from './seal.ts';

export interface CardContent {
  readonly language: Language;
  readonly finding: Finding;
  /** `draw(figure, words, { language, width: 'card', key })`. */
  readonly drawing: Element;
  /** One line naming the reports. */
  readonly source: string;
  /** The publication's name in the language: 工报, Gongbao. */
  readonly name: string;
}

const [width, height, margin] = [1200, 630, 60];
const column = { x: margin, width: width - 2 * margin };
const foot = height - 84;

/** The card as an SVG tree; `picture(card(content), { width: 1200, language })` makes the PNG. */
export function card({ language, finding, drawing, source, name }: CardContent): Element {
  const size = titleSize(finding, language, column.width, [62, 58, 54, 50, 46, 42], 2);
  const title = lines(finding, language, column, 52, { size, leading: 1.22, voice: 'ink', title: true });
  const top = title.bottom + 28;
  const set = setIn(drawing, column, top, foot - 22 - top);
  const centred = Math.round((foot - 22 - top - set.height) / 2);
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      xmlLang: language === 'zh' ? 'zh-Hans' : 'en',
      fontFamily: 'sans-serif',
    },
    s('title', findingText(finding)),
    s('rect', { width, height, fill: inks.paper.fill }),
    s('rect', { width, height: 16, fill: '#15181a' }),
    ...title.elements,
    s('g', centred > 0 ? { transform: `translate(0 ${centred})` } : {}, set.element),
    s('path', { stroke: inks.axis.stroke, strokeWidth: 2, d: `M${margin} ${foot}H${width - margin}` }),
    seal(margin, foot + 20, 44),
    s(
      'text',
      { x: margin + 56, y: foot + 54, fontSize: 34, fontFamily: 'serif', fontWeight: 900, fill: '#15181a' },
      name,
    ),
    ...sourceLine(source, language),
  );
}

/** Two lines at most, from the right. */
function sourceLine(source: string, language: Language): readonly Element[] {
  const { elements } = lines(source, language, { x: 330, width: width - margin - 330 }, 0, {
    size: 22,
    leading: 1.3,
    voice: 'label',
  });
  const shown = elements.slice(0, 2);
  return shown.map(({ properties, children }, i) => {
    const { fill, fontSize } = properties;
    const y = foot + (shown.length > 1 ? 37 : 51) + i * 28;
    return s(
      'text',
      { fill: String(fill), fontSize: Number(fontSize), textAnchor: 'end', x: width - margin, y },
      ...children.map((child) => structuredClone(child)),
    );
  });
}
