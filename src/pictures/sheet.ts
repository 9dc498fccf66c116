// A chart as a file of its own: all that a reader needs who has only this picture, with nothing it depends on.
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { findingText, inks, type Finding, type Language } from '../charts/index.ts';
import { writeSvg } from '../formats/index.ts';
import { masthead } from './masthead.ts';
import { lines, setIn, shownAddress, type Setting } from './page.ts';
import { qrCode } from './qr-code.ts';

export interface SheetContent {
  readonly language: Language;
  readonly finding: Finding;
  readonly what: Finding;
  /**
   * `draw(figure, words, { language, width: 'wide', key })`, without links: a file on another machine leads nowhere.
   */
  readonly drawing: Element;
  /** How its scale or its marks are to be read. */
  readonly notes: Finding | null;
  /** One line naming the reports. */
  readonly source: string;
  /** The publication's name in the language. */
  readonly name: string;
  /** Where the chart is, whole; null where the site's address is not known. */
  readonly address: string | null;
}

const margin = 40;
const settings = {
  title: { size: 34, leading: 1.25, voice: 'ink', title: true },
  what: { size: 16, leading: 1.5, voice: 'second' },
  small: { size: 14, leading: 1.5, voice: 'label' },
} as const satisfies Readonly<Record<string, Setting>>;

/**
 * The sheet as an SVG tree, as wide as the drawing and its margins: finding, what it shows, drawing, notes, source,
 * name and, where it is known, the address in letters and as a QR code.
 */
export function sheet(content: SheetContent): Element {
  const { language, finding, what, drawing, notes } = content;
  const drawn = Number(String(drawing.properties.viewBox).split(' ')[2]);
  const [width, column] = [drawn + 2 * margin, { x: margin, width: drawn }];
  const title = lines(finding, language, column, 36, settings.title);
  const explained = lines(what, language, column, title.bottom + 10, settings.what);
  const set = setIn(drawing, column, explained.bottom + 20);
  const noted = lines(notes ?? [], language, column, explained.bottom + 20 + set.height + 14, settings.small);
  const foot = footOf(content, column, noted.bottom + 14);
  const height = foot.bottom + 24;
  const named = { xmlLang: language === 'zh' ? 'zh-Hans' : 'en', role: 'img', ariaLabelledby: 'title' };
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, ...named, fontFamily: 'sans-serif' },
    s('title', { id: 'title' }, findingText(finding)),
    ...described(drawing),
    s('rect', { width, height, fill: inks.paper.fill }),
    s('rect', { width, height: 8, fill: inks.axis.stroke }),
    ...title.elements,
    ...explained.elements,
    plain(set.element),
    ...noted.elements,
    ...foot.elements,
  );
}

/** The SVG file: XML with its namespace, generic families, light values as attributes and no class. */
export function standalone(content: SheetContent): string {
  return writeSvg(sheet(content), { file: true });
}

/** A rule, the name with source and address below it, and the code right of them. */
function footOf(
  { language, source, name, address }: SheetContent,
  { x, width }: { readonly x: number; readonly width: number },
  y: number,
): { readonly elements: readonly Element[]; readonly bottom: number } {
  // on even numbers, where a picture half as large again has whole pixels
  const top = 2 * Math.round(y / 2);
  const code = address === null ? null : codeAt(address, x + width, top + 14);
  const column = { x, width: width - (code === null ? 0 : code.size + 24) };
  const head = masthead(name, { x, y: top + 18, size: 32 });
  const sourced = lines(source, language, column, top + 60, settings.small);
  const shown = lines(address === null ? [] : shownAddress(address), 'en', column, sourced.bottom, settings.small);
  const rule = s('path', { fill: 'none', stroke: inks.axis.stroke, d: `M${x} ${top}H${x + width}` });
  return {
    elements: [
      rule,
      ...head.elements,
      ...sourced.elements,
      ...shown.elements,
      ...(code === null ? [] : [code.element]),
    ],
    bottom: Math.ceil(Math.max(shown.bottom, code === null ? 0 : top + 14 + code.size)),
  };
}

/** Two units a module: three pixels of the picture, which phones read. */
function codeAt(address: string, right: number, y: number): { readonly element: Element; readonly size: number } {
  const code = qrCode(address);
  const size = 2 * Number(String(code.properties.viewBox).split(' ')[2]);
  const place = { x: right - size, y, width: size, height: size };
  return { element: s('svg', { ...code.properties, ...place }, ...code.children), size };
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
