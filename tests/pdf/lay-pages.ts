// Clean texts set as newspaper pages by Chromium: columns, boxes, headlines across, captions, running heads. CSS alone.
import type { Clean, CleanBlock } from '../restore/read-clean.ts';

export interface PageLayout {
  readonly name: string;
  readonly columns: number;
  readonly size: 'A5' | 'A4' | 'A3';
  /** Headings in a box, round which the text runs. */
  readonly boxed?: true;
  /** Headings as large as the text, printed twice a hair apart. */
  readonly overprint?: true;
  /** Running heads and page numbers. */
  readonly heads?: true;
}

export const LAYOUTS: readonly PageLayout[] = [
  { name: 'one column', columns: 1, size: 'A4', heads: true },
  { name: 'two columns', columns: 2, size: 'A4' },
  { name: 'three columns', columns: 3, size: 'A3' },
  { name: 'two columns on many pages', columns: 2, size: 'A5', heads: true },
  { name: 'two columns with boxes', columns: 2, size: 'A3', boxed: true },
  { name: 'two columns, bold by overprint', columns: 2, size: 'A4', overprint: true },
];

const TAGS: Readonly<Partial<Record<CleanBlock['type'], string>>> = { title: 'h1', head: 'h2' };

const BOXED = `section { display: flow-root }
h2.l2 { float: left; border: 1pt solid; padding: 4pt; margin: 3pt 8pt 3pt 0; inline-size: 7em; text-align: center }`;

/** The page as HTML: title and deck over all columns, the parts of the text in them. */
export function layPage({ blocks, header }: Clean, { columns, size, boxed, overprint, heads }: PageLayout): string {
  const firstText = blocks.findIndex(({ type }) => ['head', 'p', 'item', 'argument'].includes(type));
  const [over, body] = [blocks.slice(0, firstText), blocks.slice(firstText)];
  const draw = ({ type, level, text }: CleanBlock): string => {
    const tag = TAGS[type] ?? 'p';
    return `<${tag} class="${type} l${level ?? 0}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${tag}>`;
  };
  const margins = heads
    ? `@page { @top-left { content: '劳动午报'; font-size: 8pt }
@bottom-center { content: counter(page); font-size: 8pt } }`
    : '';
  return `<!doctype html><meta charset="utf-8"><title>${header.title}</title><style>
@page { size: ${size}; margin: 22mm 16mm } ${margins}
body { font: 10.5pt/1.6 'Noto Serif SC'; margin: 0; text-align: justify }
h1 { font-size: 26pt; line-height: 1.3; margin: 0 0 6pt; text-align: center }
.kicker, .subtitle { font-size: 14pt; text-align: center; margin: 0 0 6pt; font-family: 'Noto Sans SC' }
.byline, .figDesc { font-size: 8.5pt; margin: 0 0 6pt; font-family: 'Noto Sans SC' }
main { columns: ${columns}; column-gap: 8mm }
h2 { font-size: 13pt; line-height: 1.4; margin: 8pt 0 4pt; break-after: avoid }
h2.l3 { font-size: 11.5pt }
p.p, p.item, p.argument, p.note { margin: 0; text-indent: 2em; orphans: 1; widows: 1 }
${boxed ? BOXED : ''}
${overprint ? 'h2, h2.l3 { font-size: 10.5pt; font-weight: 400; text-shadow: .3pt 0 currentColor }' : ''}
</style><header>${over.map(draw).join('')}</header><main>${sections(body)
    .map((one) => `<section>${one.map(draw).join('')}</section>`)
    .join('')}</main>`;
}

/** A part with its heading. */
function sections(blocks: readonly CleanBlock[]): CleanBlock[][] {
  const all: CleanBlock[][] = [];
  for (const block of blocks)
    if (all.length === 0 || (block.type === 'head' && block.level === 2)) all.push([block]);
    else all.at(-1)!.push(block);
  return all;
}
