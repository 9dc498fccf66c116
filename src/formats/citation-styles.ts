// Ready citations of what the site publishes as data: GB/T 7714—2015, Chicago (17th edition, author and date), BibTeX.
import type { Language } from '../language/index.ts';
import type { Release } from '../publication/index.ts';

/** What is cited, in one language: the data set, or a part of it. */
export interface CitedWork {
  readonly release: Release;
  readonly language: Language;
  /** An indicator's name, or a row in words; null for the whole. */
  readonly part: string | null;
  /** Of a row or indicator, the id that it is published under; for BibTeX's key. */
  readonly id: string | null;
}

/** A citation in two pieces: the address stands between them. */
export interface CitationText {
  readonly before: string;
  readonly after: string;
}

interface CitationStyle {
  readonly id: 'gbt7714' | 'chicago' | 'bibtex';
  readonly name: string;
  readonly write: (work: CitedWork) => CitationText;
}

/** What a reader fills in: the day of citing, which GB/T 7714 asks for of anything online. */
export const DAY_CITED = '[引用日期]';

const WHOLE = { zh: '工报数据', en: 'Gongbao data' } as const;

/** In the order in which Chinese pages show them; English ones begin with the second. */
export const citationStyles: readonly CitationStyle[] = [
  { id: 'gbt7714', name: 'GB/T 7714—2015', write: gbt7714 },
  { id: 'chicago', name: 'Chicago', write: chicago },
  { id: 'bibtex', name: 'BibTeX', write: bibtex },
];

/** `责任者. 析出题名[DS/OL]//题名: 版本. (更新日期)[引用日期]. 网址.` (8.8; DS/OL is a data set online) */
function gbt7714({ release: { author, version, date }, language, part }: CitedWork): CitationText {
  const edition = language === 'zh' ? `${version}版` : `version ${version}`;
  const title = part === null ? `${WHOLE[language]}[DS/OL]` : `${part}[DS/OL]//${WHOLE[language]}`;
  return { before: `${author[language]}. ${title}. ${edition}. (${date})${DAY_CITED}. `, after: '.' };
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `Author. Year. “Part.” Title, version N, released DAY. Address.` (14.257, scientific databases) */
function chicago({ release: { author, version, date }, language, part }: CitedWork): CitationText {
  const [open, close] = part !== null && /[.?!。]$/.test(part) ? ['“', '”'] : ['“', '.”'];
  const quoted = part === null ? '' : `${open}${part}${close} `;
  const name = `${author[language]}. ${date.slice(0, 4)}. `;
  return {
    before: `${name}${quoted}${WHOLE[language]}, version ${version}. Released ${longDate.format(new Date(date))}. `,
    after: '.',
  };
}

/** An entry that BibTeX and BibLaTeX both read; braces keep an author of many words one name. */
function bibtex({ release: { author, version, date }, language, part, id }: CitedWork): CitationText {
  const title = part === null ? WHOLE[language] : `${part}. ${WHOLE[language]}`;
  const fields = [
    ['author', `{${escaped(author[language])}}`],
    ['title', `{${escaped(title)}}`],
    ['year', date.slice(0, 4)],
    ['month', date.slice(5, 7)],
    ['note', escaped(`Version ${version}, ${date}${id === null ? '' : `, ${id}`}`)],
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}},\n`).join('');
  return {
    before: `@misc{gongbao-${id === null ? 'data' : id.replaceAll('.', '-')},\n${lines}  url = {`,
    after: '}\n}',
  };
}

/** What TeX would take for a command. */
function escaped(text: string): string {
  return text.replace(/[%&#_$]/g, '\\$&');
}
