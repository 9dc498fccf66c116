// How well terms are found, against lists marked by hand. `node tests/terms/score.ts` prints it with every difference.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConcepts } from '../../src/loaders/index.ts';
import { findTerms, type Concept } from '../../src/termbase/index.ts';

/** A line marked by hand, without its marks; each mark is `at text concept`. */
export interface MarkedLine {
  /** The block's id, or the line's number where the file has no ids. */
  readonly name: string;
  readonly text: string;
  readonly marks: readonly string[];
}

/** A file of tests/terms/: `REPORT.txt` is a report's blocks, `english-lines.txt` lines of English about them. */
export interface MarkedFile {
  readonly report: string;
  readonly language: 'zh' | 'en';
  readonly lines: readonly MarkedLine[];
}

export interface Score {
  readonly marked: number;
  readonly found: number;
  /** Of what is found, how much was marked; of what was marked, how much is found. */
  readonly precision: number;
  readonly recall: number;
  /** Marked and not found; found and not marked. */
  readonly missed: readonly string[];
  readonly besides: readonly string[];
}

/** Every file of `folder` that is marked, by name. */
export function markedFiles(folder: string): MarkedFile[] {
  const files = readdirSync(folder)
    .sort()
    .map((file) => /^(english-)?([a-z]+-\d\S*|lines)\.txt$/.exec(file));
  return files.flatMap((match): MarkedFile[] => {
    if (!match) return [];
    const [file, isEnglish, report = ''] = match;
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    return isEnglish
      ? [{ report, language: 'en', lines: lines.map((line, i) => readMarked(String(i + 1), line)) }]
      : [{ report, language: 'zh', lines: lines.map((line) => readMarked(...parted(line))) }];
  });
}

/** What `findTerms` finds in a file's lines, beside what is marked there. */
export function score({ lines, language }: MarkedFile, concepts: readonly Concept[]): Score {
  const pairs = lines.map((line) => ({ ...line, finds: findsIn(line.text, language, concepts) }));
  const told = (name: string, list: readonly string[]): string[] => list.map((one) => `${name} ${one}`);
  const missed = pairs.flatMap(({ name, marks, finds }) =>
    told(
      name,
      marks.filter((one) => !finds.includes(one)),
    ),
  );
  const besides = pairs.flatMap(({ name, marks, finds }) =>
    told(
      name,
      finds.filter((one) => !marks.includes(one)),
    ),
  );
  const marked = pairs.reduce((sum, { marks }) => sum + marks.length, 0);
  const found = pairs.reduce((sum, { finds }) => sum + finds.length, 0);
  return {
    marked,
    found,
    missed,
    besides,
    precision: (found - besides.length) / found,
    recall: (marked - missed.length) / marked,
  };
}

/** `dongcheng-2022 zh: 178 marked, 179 found; precision 98.9 %, recall 99.4 %` */
export function scoreLine({ report, language }: Pick<MarkedFile, 'report' | 'language'>, of: Score): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return (
    `${report} ${language}: ${of.marked} marked, ${of.found} found; precision ` +
    `${percent(of.precision)}, recall ${percent(of.recall)}`
  );
}

/** In the form of a mark: `at text concept`. */
export function findsIn(text: string, language: 'zh' | 'en', concepts: readonly Concept[]): string[] {
  return findTerms(text, language, concepts).map(({ concept, at }) => `${at[0]} ${text.slice(...at)} ${concept}`);
}

/** `全区[建制率=establishment-rate]93.3%`: brackets hold a mark and the concept meant. */
function readMarked(name: string, line: string): MarkedLine {
  const mark = /\[(?<text>[^[\]=]+)=(?<concept>[a-z0-9-]+)\]/g;
  let written = 0;
  const marks = [...line.matchAll(mark)].map((match) => {
    const { text = '', concept = '' } = match.groups ?? {};
    const at = match.index - written;
    written += match[0].length - text.length;
    return `${at} ${text} ${concept}`;
  });
  return { name, text: line.replace(mark, '$1'), marks };
}

/** A block's id, a tab, its text, which may hold tabs. */
function parted(line: string): [name: string, text: string] {
  const [name = '', ...text] = line.split('\t');
  return [name, text.join('\t')];
}

if (import.meta.main) {
  const concepts = readConcepts('.').value;
  for (const file of markedFiles(import.meta.dirname)) {
    const of = score(file, concepts);
    console.log(
      [
        scoreLine(file, of),
        ...of.missed.map((one) => `  missed ${one}`),
        ...of.besides.map((one) => `  besides ${one}`),
      ].join('\n'),
    );
  }
}
