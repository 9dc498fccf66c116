// One page for the editor of a text just taken in: what the machine made of it beside the text as received, line by
// line, as the site's source view tells it. Nothing of it is published.
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { weave } from '../../src/annotations/index.ts';
import type { Codelists } from '../../src/observations/index.ts';
import { languageTag, say } from '../../src/i18n/index.ts';
import { sentence, type Problem } from '../../src/problems/index.ts';
import { assemble, type RecordedEdition } from '../../src/publication/index.ts';
import { sourceView, type SourceRow } from '../../src/views/index.ts';
import type { MessageLanguage } from './show-problems.ts';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.7 "Noto Serif CJK SC", "Songti SC", SimSun, serif }
body { margin: 0; padding: 0 1.5rem 3rem }
header { max-inline-size: 60rem; font-family: system-ui, sans-serif }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem }
article, .source { max-block-size: 100vh; overflow: auto; padding-inline-end: 1rem }
a { color: #b3261e; text-decoration: none }
.no, .as { color: #777; font: 12px system-ui, sans-serif }
.as { display: block }
.figure { border-block-end: 1px solid #b3261e }
.line { display: grid; grid-template-columns: 3rem minmax(0, 1fr) minmax(4rem, auto); gap: .5rem }
.line.apart { margin-block-start: .6rem }
.furniture { color: #999; text-decoration: line-through }
.removed { color: #b3261e; text-decoration: line-through }
.added { color: #b3261e }
.moved { background: #f6d9d6; color: #111 }
.why { color: #b3261e; font: 12px/1.5 system-ui, sans-serif }
:target { outline: 2px solid #b3261e }
.title { font-size: 1.6rem } .head { font-weight: 700 } .kicker, .subtitle, .byline, .figDesc { font-style: italic }
@media (width < 50rem) { main { grid-template-columns: 1fr } article, .source { max-block-size: none } }
`;

const WORDS = {
  zh: { read: '读成', source: '收到的原文', open: '请看' },
  en: { read: 'As read', source: 'As received', open: 'Look at' },
} as const;

export interface Previewing {
  readonly recorded: RecordedEdition;
  readonly problems: readonly Problem[];
  readonly codelists: Codelists;
  /** One line: how sure the reading is. */
  readonly sure: string;
  readonly language: MessageLanguage;
}

/** The page as HTML. It asks for no other file. */
export function previewPage({ recorded, problems, codelists, sure, language }: Previewing): string {
  const words = WORDS[language];
  const { title, id } = recorded.header;
  const figures = Map.groupBy(recorded.observations, (one) => one.block);
  const page = h('html', { lang: languageTag(language) }, [
    h('head', h('meta', { charSet: 'utf-8' }), h('title', `${id} ${title}`), h('style', STYLE)),
    h('body', [
      h('header', h('h1', `${id}`), h('p', sure), asked(problems, language)),
      h('main', [
        h(
          'article',
          { lang: 'zh-Hans' },
          h('h2', words.read),
          ...recorded.blocks.map((one) => block(one, figures.get(one.id) ?? [])),
        ),
        h('div', { className: ['source'] }, h('h2', words.source), ...rows(recorded, codelists, language)),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function asked(problems: readonly Problem[], language: MessageLanguage): Element {
  return h(
    'ol',
    problems.map((one) => h('li', h('a', { href: `#L${one.at.line ?? 1}` }, sentence(one, language)))),
  );
}

type Block = RecordedEdition['blocks'][number];

function block({ id, type, level, text, sources }: Block, figures: RecordedEdition['observations']): Element {
  const runs = weave(text, figures).map(({ text: run, annotations }): ElementContent =>
    annotations.length > 0 ? h('span', { className: ['figure'] }, run) : { type: 'text', value: run },
  );
  const says = `${id} · ${type}${level === undefined ? '' : ` ${level}`}`;
  const line = sources[0]?.line;
  return h('p', { id, className: [type] }, [
    h('a', { className: ['as'], href: line === undefined ? undefined : `#L${line}` }, says),
    ...runs,
  ]);
}

/** The site's own source view of a publication in which this report stands alone. */
function rows(recorded: RecordedEdition, codelists: Codelists, language: MessageLanguage): Element[] {
  const none = { concepts: [], charts: [], sources: [], phrases: [], corrections: [] };
  const release = { version: '0.0.0', date: '2000-01-01', author: { zh: '', en: '' }, abstract: { zh: '', en: '' } };
  const publication = assemble({ ...codelists, ...none, release, editions: [recorded] }).value;
  return sourceView(publication, recorded, { t: say(language), language }).rows.map((one) => row(one, language));
}

function row({ number, isApart, stretches, places, reasons }: SourceRow, language: MessageLanguage): Element {
  const why = reasons.map((reason) => h('span', { className: ['why'] }, ` ${whyText(reason, language)}`));
  const pieces = stretches.map(({ isMoved, pieces: all }) =>
    h(
      'span',
      { className: isMoved ? ['moved'] : [] },
      all.map(({ kind, text }) => h('span', { className: [kind] }, text)),
    ),
  );
  return h('div', { className: isApart ? ['line', 'apart'] : ['line'], id: `L${number}` }, [
    h('span', { className: ['no'] }, String(number)),
    h('span', { lang: 'zh-Hans' }, ...pieces, ...why),
    h(
      'span',
      places.map(({ says, address }) => h('a', { className: ['as'], href: `#${address.split('#')[1] ?? ''}` }, says)),
    ),
  ]);
}

/** A move's words name their line as a link, `<a>…</a>`, which this page does not draw. */
function whyText(reason: SourceRow['reasons'][number], language: MessageLanguage): string {
  return reason.kind === 'furniture' ? say(language)(`source.fw.${reason.class}`) : reason.says.replace(/<\/?a>/g, '');
}
