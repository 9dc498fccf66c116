// npm run withdraw: a report is taken back. Its pages go on answering, and say that it was withdrawn, when and why.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { recordSchema, type EditionRecord } from '../src/edition/index.ts';
import { readYaml } from '../src/formats/index.ts';
import type { Localized } from '../src/language/index.ts';
import { readCodelists } from '../src/loaders/index.ts';
import { problem, type Problem } from '../src/problems/index.ts';
import { makeReport } from './lib/make-report.ts';
import { listSeeds, readSeedFiles } from './lib/read-seeds.ts';
import { readArguments } from './lib/read-arguments.ts';
import { readWithdrawn } from './lib/read-withdrawn.ts';
import { reportUnknown } from './lib/report-unknown.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { writeTogether } from './lib/staging.ts';

const HELP = `npm run withdraw -- REPORT --reason "理由" --reason-en "The reason" [--lang zh|en]

Takes a report back: its record then holds withdrawn: with the date and the reason, and its addresses answer with a
page that says so. Nothing else of it is published. Its text may be deleted from seeds/ afterwards. To undo, take
withdrawn: out again.`;

const WORDS = {
  zh: (id: string) =>
    `报告 ${id} 已撤回，写在 seeds/${id}.edition.yaml。\n下一步：npm start。此后 seeds/${id}.txt 可以删除；` +
    `seeds/${id}.edition.yaml 与 seeds/${id}.ids.tsv 要留。`,
  en: (id: string) =>
    `The report ${id} is withdrawn; seeds/${id}.edition.yaml says so.\nNext: npm start. ` +
    `seeds/${id}.txt may be deleted after that; keep seeds/${id}.edition.yaml and ` +
    `seeds/${id}.ids.tsv.`,
} as const;

export interface Withdrawing {
  readonly id: string;
  readonly reason: Localized;
  readonly today: string;
}

/** Withdraws a report of the project at `root`; `today` is an ISO date. Returns the exit code. */
export function withdraw(root: string, { id, reason, today }: Withdrawing, language: MessageLanguage): number {
  const before = faults(root, id, reason);
  if (showProblems(before, language, { touched: false })) return 1;
  const file = `seeds/${id}.edition.yaml`;
  const { title, record } = known(root, id);
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').replace(/\s*$/, '\n') : '';
  const entry: EditionRecord = {
    ...(record.title === undefined && title !== null && { title }),
    withdrawn: { on: today, reason },
  };
  const added = text + stringify(entry, { lineWidth: 0 });
  // A record written in braces takes no further line: better told than spoilt.
  if (readYaml(added, file, recordSchema).value?.withdrawn === undefined)
    return showProblems([problem('record-not-yaml', { file })], language, { touched: false }) ? 1 : 0;
  if (showProblems(writeTogether(root, [[file, added]]), language, { touched: false })) return 1;
  console.log(WORDS[language](id));
  return 0;
}

function faults(root: string, id: string, reason: Withdrawing['reason']): Problem[] {
  const record = `seeds/${id}.edition.yaml`;
  const withdrawn = readWithdrawn(root);
  if (withdrawn.value.some(({ report }) => report === id))
    return [problem('report-withdrawn', { file: record }, { id, record })];
  const { value: ids } = listSeeds(root, new Set(withdrawn.value.map(({ report }) => report)));
  const files = ids.includes(id) ? readSeedFiles(root, id) : null;
  return [
    ...(files === null ? [reportUnknown(id, ids)] : []),
    ...(reason.zh.trim() === '' || reason.en.trim() === ''
      ? [problem('withdraw-reason-missing', { file: record })]
      : []),
    ...(files?.record === null || files === null ? [] : readYaml(files.record, record, recordSchema).problems),
  ];
}

/** The title as published until now: the page of a withdrawn report names what it was. */
function known(root: string, id: string): { title: string | null; record: EditionRecord } {
  const files = readSeedFiles(root, id);
  const { value } = makeReport(files, readCodelists(root).value);
  const title = value?.recorded.header.title;
  return {
    title: title === undefined || title === id ? null : title,
    record: files.record === null ? {} : (readYaml(files.record, files.recordFile, recordSchema).value ?? {}),
  };
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), {
    command: 'npm run withdraw',
    help: HELP,
    names: 1,
    options: { reason: { type: 'string', default: '' }, 'reason-en': { type: 'string', default: '' } },
  });
  if (asked !== null) {
    const reason = { zh: String(asked.values['reason']), en: String(asked.values['reason-en']) };
    process.exitCode = withdraw(
      process.cwd(),
      { id: asked.names[0]!, reason, today: new Date().toISOString().slice(0, 10) },
      asked.language,
    );
  }
}
