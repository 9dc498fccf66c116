// One chart on one page for its editor: both languages, every width, light and dark; nothing of it is published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { draw, findingText, frames, type Figure, type Width } from '../../src/charts/index.ts';
import { languageTag, say } from '../../src/i18n/index.ts';
import { languages, type Language } from '../../src/language/index.ts';
import { chartWords } from '../../src/views/index.ts';
import type { Units } from '../../src/wording/index.ts';

/** Every drawing at the width it is drawn for. */
const WIDTHS = Object.entries(frames).map(([name, { width }]) => `.at-${name} { inline-size: ${width}px }`);
const STYLES = ['tokens', 'charts'];
const OWN = `
body { margin: 0; font-family: var(--label) }
section { padding: 1rem; background: var(--paper); color: var(--ink) }
h2 { font: 700 1.5rem/1.3 var(--song); max-inline-size: 45rem }
.light { color-scheme: light }
.dark { color-scheme: dark }
.chart { display: block !important; margin-block: 1rem }
.row { display: flex; flex-wrap: wrap; gap: 2rem }
`;

/** The page as HTML; the style sheets of the site stand in it, read below `root`. */
export function chartPage(root: string, figure: Figure, units: Units): string {
  const styles = STYLES.map((name) => readFileSync(join(root, `src/styles/${name}.css`), 'utf8'));
  const page = h('html', [
    h(
      'head',
      h('meta', { charSet: 'utf-8' }),
      h('title', figure.chart.id),
      h('style', [...styles, OWN, ...WIDTHS].join('\n')),
    ),
    h(
      'body',
      ['light', 'dark'].flatMap((theme) => languages.map((language) => side(figure, { theme, language, units }))),
    ),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

interface Side {
  readonly theme: string;
  readonly language: Language;
  readonly units: Units;
}

function side(figure: Figure, { theme, language, units }: Side): Element {
  const words = chartWords({ language, t: say(language) }, units);
  const drawing = (width: Width): Element => {
    const source = width === 'wide' || width === 'narrow' ? (id: string) => `#${id}` : undefined;
    const tree = draw(figure, words, { language, width, source });
    return h('div', { className: [`at-${width}`] }, tree);
  };
  return h(
    'section',
    { className: [theme], lang: languageTag(language) },
    h('h2', findingText(figure.finding[language])),
    h('p', findingText(figure.what[language])),
    drawing('wide'),
    h('div', { className: ['row'] }, drawing('narrow'), drawing('card'), drawing('small')),
  );
}
