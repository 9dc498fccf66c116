// One text from anywhere → what is written of it: its files in seeds/, its preview, and what its editor is told.
import type { Codelists } from '../../src/observations/index.ts';
import { leavesOut, problem, type Outcome, type Problem } from '../../src/problems/index.ts';
import { recordSchema } from '../../src/edition/index.ts';
import { readYaml } from '../../src/formats/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import type { Seed } from '../../src/text/index.ts';
import { addScreen, sureWords } from './add-screen.ts';
import { SUMS_FILE, withSum } from './check-sums.ts';
import { howSure, type HowSure } from './how-sure.ts';
import { makeReport } from './make-report.ts';
import { previewPage } from './preview-page.ts';
import { proposeRecord } from './propose-record.ts';
import type { Given } from './read-given.ts';
import type { FromPdf, SourceText } from './read-source.ts';
import { filesOf, readNewText, type NewText, type Sure } from './read-new-text.ts';
import { freeId, isSeedId, LONGEST_ID, takenBy } from './seed-ids.ts';
import type { MessageLanguage } from './show-problems.ts';

export interface Taking {
  readonly given: SourceText;
  readonly seed: Seed;
  readonly id: string | undefined;
  readonly codelists: Codelists;
  readonly language: MessageLanguage;
}

export interface Taken {
  readonly id: string;
  readonly recorded: RecordedEdition;
  readonly sure: HowSure;
  readonly files: readonly (readonly [string, string | Uint8Array])[];
  /** The preview: its path from the project's folder, and its text. */
  readonly preview: readonly [path: string, html: string];
  readonly screen: string;
}

/** Nothing is written yet. Null with errors that name the file by the name it came by. */
export function takeIn(root: string, { given, seed, id: wanted, codelists, language }: Taking): Outcome<Taken | null> {
  const { value: text, problems } = readNewText(given.bytes, wanted, codelists);
  if (text === null) return { value: null, problems: unnamed(problems, given, codelists) };
  const { id, recorded, otherYear } = text;
  const faults = [...nameFaults(root, id, given), ...problems.filter(({ grade }) => grade === 'error')];
  // Nothing stands in seeds/ yet: the editor knows the file under the name it came by.
  if (faults.length > 0)
    return { value: null, problems: faults.map((one) => ({ ...one, at: { ...one.at, file: given.shown } })) };
  const name = `${id}.txt`;
  const record = soundRecord(text, given, { problems, codelists, language });
  const sure = howSure(recorded, problems);
  const preview = [
    `.cache/add/${id}.html`,
    previewPage({ recorded, problems, codelists, sure: sureWords(sure, language), language }),
  ] as const;
  const files = [
    [SUMS_FILE, withSum(root, name, given.bytes)],
    [`seeds/${name}`, given.bytes],
    // The record comes last: killed on the way, seeds/ holds a listed text that needs none.
    [`seeds/${id}.edition.yaml`, record],
  ] as const;
  const { encoding } = seed;
  const told = { root, recorded, problems, encoding, said: otherYear, sure, preview: preview[0], language };
  return { value: { id, recorded, sure, files, preview, screen: addScreen(told) }, problems };
}

/** What a proposal may hold as values, the more first: one that convert refuses, or reads otherwise, is not written. */
const FIELDS: readonly (readonly (keyof Sure)[])[] = [
  ['title', 'district', 'year', 'period'],
  ['district', 'year', 'period'],
];

interface Proposed {
  readonly problems: readonly Problem[];
  readonly codelists: Codelists;
  readonly language: MessageLanguage;
}

function soundRecord({ id, recorded, sure }: NewText, { bytes, pdf }: SourceText, proposed: Proposed): string {
  const { problems, codelists, language } = proposed;
  const written = FIELDS.map((fields) => {
    const kept = Object.fromEntries(Object.entries(sure).filter(([key]) => fields.includes(key as keyof Sure)));
    return proposeRecord({ recorded, problems, sure: kept, pdf, language });
  });
  const isSound = (record: string): boolean => {
    if (readYaml(record, 'record', recordSchema).value === null) return false;
    const again = makeReport(filesOf(id, bytes, record), codelists).value?.recorded;
    return again !== undefined && JSON.stringify(again) === JSON.stringify(recorded);
  };
  return written.find(isSound) ?? bareRecord(sure, pdf);
}

/** Year and district alone: what no text can spoil. */
function bareRecord({ district, year, period }: Sure, pdf: FromPdf | null): string {
  const from = pdf === null ? undefined : { sha256: pdf.sha256, pages: pdf.pages };
  return `${JSON.stringify({ district, year, period, pdf: from }, null, 2)}\n`;
}

/** Without district and year there is no name; other errors are told as they are. */
function unnamed(problems: readonly Problem[], { shown }: Given, { districts }: Codelists): Problem[] {
  const isAsked = ({ code }: Problem): boolean => leavesOut(code);
  const others = problems.filter((one) => one.grade === 'error' && !isAsked(one));
  const example = `${districts.find(({ id }) => id !== 'beijing')?.id ?? 'beijing'}-${new Date().getFullYear() - 1}`;
  return [...others, ...(problems.some(isAsked) ? [problem('add-id-needed', { file: shown }, { example })] : [])];
}

function nameFaults(root: string, id: string, { shown }: Given): Problem[] {
  if (!isSeedId(id)) return [problem('add-id-refused', { file: shown }, { id, limit: LONGEST_ID })];
  const other = takenBy(root, id);
  return other === null
    ? []
    : [problem('add-id-taken', { file: shown }, { id, other: `seeds/${other}`, free: freeId(root, id) })];
}
