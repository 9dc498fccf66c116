// The preview picture of a chart, 1200 by 630: the finding as a newspaper would set it, the highlighted mark, name and
// source. A chat shows it 300 px wide.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { findingText, inks, measure, type Finding, type Language } from '../charts/index.ts';
import { masthead } from './masthead.ts';
import { lines, setIn, shownAddress, fitsIn, type Column } from './page.ts';

export interface CardContent {
  readonly language: Language;
  readonly finding: Finding;
  /** `draw(figure, words, { language, width: 'card', key })`. */
  readonly drawing: Element;
  /** Why its numbers are not strictly comparable; null where they are. */
  readonly differs: string | null;
  /** One line naming the reports. */
  readonly source: string;
  /** The publication's name in the language: 工报, Gongbao. */
  readonly name: string;
  /** Where the chart is, whole; null where the site's address is not known. */
  readonly address: string | null;
}

const [width, height, margin] = [1200, 630, 60];
const column = { x: margin, width: width - 2 * margin };
const [top, foot] = [42, height - 90];

/** The most lines that a title of these sizes may take. */
interface Fit {
  /** px, largest first; a chat shows a quarter of it. */
  readonly sizes: readonly number[];
  readonly most: number;
}
interface Place {
  readonly title: Column;
  readonly fits: Readonly<Record<Language, readonly Fit[]>>;
  readonly drawing: Column;
  /** Whether the drawing stands below the title, or beside it. */
  readonly below: boolean;
}
const places: readonly Place[] = [
  {
    title: column,
    fits: {
      zh: [{ sizes: [72, 68, 64, 60, 56], most: 2 }],
      en: [
        { sizes: [66, 62, 58, 54], most: 2 },
        { sizes: [62, 58, 54], most: 3 },
      ],
    },
    drawing: column,
    below: true,
  },
  // a drawing nearly as tall as it is wide
  {
    title: { x: margin, width: 430 },
    fits: { zh: [{ sizes: [60, 56, 52], most: 6 }], en: [{ sizes: [54, 50, 46], most: 7 }] },
    drawing: { x: margin + 470, width: column.width - 470 },
    below: false,
  },
];
/** A title gives way until the drawing takes so much of its column's width. */
const full = 0.86;
const leading = { zh: 1.2, en: 1.12 } as const;

interface Body {
  readonly elements: readonly Element[];
  readonly scale: number;
  /** The share of its column's width that the drawing takes. */
  readonly fills: number;
}

/** The card as an SVG tree; `picture(card(content), { width: 1200, language })` makes the PNG. */
export function card(content: CardContent): Element {
  const { language, finding, differs } = content;
  const noted = lines(differs ?? [], language, column, 0, { size: 22, leading: 1.3, voice: 'second' });
  const bottom = foot - 18 - noted.bottom;
  const bodies = places.map((place) => bodyIn(place, content, bottom));
  const body = bodies.reduce((best, one) => (worth(one) > worth(best) ? one : best));
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return s(
    'svg',
    { ...size, xmlLang: language === 'zh' ? 'zh-Hans' : 'en', fontFamily: 'sans-serif' },
    s('title', findingText(finding)),
    s('rect', { width, height, fill: inks.paper.fill }),
    s('rect', { width, height: 14, fill: inks.axis.stroke }),
    ...body.elements,
    ...(differs === null ? [] : [s('g', { transform: `translate(0 ${Math.round(bottom + 6)})` }, ...noted.elements)]),
    s('path', { fill: 'none', stroke: inks.axis.stroke, strokeWidth: 2, d: `M${margin} ${foot}H${width - margin}` }),
    ...footOf(content),
  );
}

/** How large it shows the drawing; less where the rest of its column stays empty. */
function worth({ scale, fills }: Body): number {
  return fills < full ? scale * 0.85 : scale;
}

/** With the largest title that leaves the drawing its width, else the smallest. */
function bodyIn(place: Place, content: CardContent, bottom: number): Body {
  const all = sizesFor(content, place).map((size) => bodyAt(size, place, content, bottom));
  return all.find(({ fills }) => fills >= full) ?? all.at(-1)!;
}

function bodyAt(size: number, place: Place, { language, finding, drawing }: CardContent, bottom: number): Body {
  const setting = { size, leading: leading[language], voice: 'ink', title: true } as const;
  const title = lines(finding, language, place.title, top, setting);
  const from = place.below ? title.bottom + 26 : top + 10;
  const set = setIn(drawing, place.drawing, from, bottom - from);
  const down = Math.max(0, Math.round((bottom - from - set.height) / 2));
  return {
    elements: [...title.elements, s('g', { transform: `translate(0 ${down})` }, set.element)],
    scale: set.scale,
    fills: set.width / place.drawing.width,
  };
}

/** Those at which the title takes no more lines than it may; the smallest where it always does. */
function sizesFor({ finding, language }: CardContent, { title, fits }: Place): readonly number[] {
  const fitting = fits[language].flatMap(({ sizes, most }) =>
    sizes.filter((size) => fitsIn(finding, language, { width: title.width, size, most })),
  );
  return fitting.length > 0 ? fitting : fits[language].at(-1)!.sizes.slice(-1);
}

/** Name on the left; on the right source and address, three lines at most around the middle of what is left. */
function footOf({ language, name, source, address }: CardContent): readonly Element[] {
  const head = masthead(name, { x: margin, y: foot + 24, size: 46 });
  const from = margin + head.width + 48;
  const setting = { size: 22, leading: 1.25, voice: 'label', side: 'end' } as const;
  const room = { x: from, width: width - margin - from };
  const shown = address === null ? [] : shownAddress(address, (line) => measure(line, setting.size) <= room.width);
  const rows = lines(source, language, room, 0, setting).elements.slice(0, shown.length > 0 ? 2 : 3).length;
  const high = (rows + (shown.length > 0 ? 1 : 0)) * setting.size * setting.leading;
  const sourced = lines(source, language, room, foot + 4 + (height - foot - high) / 2, setting);
  return [
    ...head.elements,
    ...sourced.elements.slice(0, rows),
    ...lines(shown, 'en', room, sourced.bottom, setting).elements,
  ];
}
