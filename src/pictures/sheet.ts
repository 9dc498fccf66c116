// A chart as a file of its own: title, explanation, drawing and source on paper, with nothing it depends on.
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { findingText, inks, type Finding, type Language } from '../charts/index.ts';
import { writeSvg } from '../formats/index.ts';
import { lines, setIn } from './page.ts';

export interface SheetContent {
  readonly language: Language;
  readonly finding: Finding;
  readonly what: Finding;
  /**
   * `draw(figure, words, { language, width: 'wide', key })`, without links: a file on another machine leads nowhere.
   */
  readonly drawing: Element;
  /** Where the numbers are from, and where the chart is. */
  readonly source: string;
}

const margin = 28;

/** The sheet as an SVG tree, as wide as the drawing and its margins. */
export function sheet({ language, finding, what, drawing, source }: SheetContent): Element {
  const drawn = Number(String(drawing.properties.viewBox).split(' ')[2]);
  const [width, column] = [drawn + 2 * margin, { x: margin, width: drawn }];
  const title = lines(finding, language, column, 30, { size: 30, leading: 1.25, voice: 'ink', title: true });
  const explained = lines(what, language, column, title.bottom + 8, { size: 14, leading: 1.5, voice: 'second' });
  const set = setIn(drawing, column, explained.bottom + 16);
  const sourced = lines(source, language, column, explained.bottom + 16 + set.height + 18, {
    size: 12,
    leading: 1.5,
    voice: 'label',
  });
  const height = Math.ceil(sourced.bottom + 18);
  const named = { xmlLang: language === 'zh' ? 'zh-Hans' : 'en', role: 'img', ariaLabelledby: 'title' };
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, ...named, fontFamily: 'sans-serif' },
    s('title', { id: 'title' }, findingText(finding)),
    ...described(drawing),
    s('rect', { width, height, fill: inks.paper.fill }),
    s('rect', { width, height: 6, fill: '#15181a' }),
    ...title.elements,
    ...explained.elements,
    plain(set.element),
    ...sourced.elements,
  );
}

/** The SVG file: XML with its namespace, generic families, light values as attributes and no class. */
export function standalone(content: SheetContent): string {
  return writeSvg(sheet(content), { file: true });
}

function described(drawing: Element): readonly ElementContent[] {
  const found = drawing.children.find((child) => child.type === 'element' && child.tagName === 'desc');
  return found?.type === 'element' ? [s('desc', ...found.children.map((child) => structuredClone(child)))] : [];
}

function plain(element: Element): Element {
  const { className: _, ...properties } = element.properties;
  return {
    ...element,
    properties,
    children: element.children.map((child) => (child.type === 'element' ? plain(child) : child)),
  };
}
