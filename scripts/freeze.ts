// npm run freeze: from now on no published id is ever given to another text. Done once before a first release, and
// for each report added later.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../src/problems/index.ts';
import { check } from './check.ts';
import { openCache } from './lib/convert-cache.ts';
import { eachReport } from './lib/each-report.ts';
import { progress } from './lib/progress.ts';
import { readArguments } from './lib/read-arguments.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { writeTogether } from './lib/staging.ts';

const HELP = `npm run freeze -- [--lang zh|en]

Freezes the ids of every report: writes “# frozen” over each seeds/*.ids.tsv that lacks it. An id that is frozen
stays with its text through every later correction; it is never taken back. Does nothing while npm run check finds
an error.`;

const FROZEN = '# frozen\n';
const WORDS = {
  zh: {
    done: (ids: readonly string[]) => `已冻结 ${ids.length} 份：${ids.join('、')}`,
    none: '全部报告早已冻结，无事可做。',
    next: '请把 seeds/*.ids.tsv 提交入库。',
  },
  en: {
    done: (ids: readonly string[]) => `Frozen, ${ids.length}: ${ids.join(', ')}`,
    none: 'Every report was frozen before; nothing to do.',
    next: 'Commit seeds/*.ids.tsv.',
  },
} as const;

/** Freezes the project at `root`, all ledgers or none; returns the exit code. */
export function freeze(root: string, language: MessageLanguage): number {
  if (check(root, language, { doubts: false }) !== 0) return 1;
  const stage = progress('freeze');
  const stale: Problem[] = [];
  const open: { readonly id: string; readonly path: string; readonly text: string }[] = [];
  // An empty cache: every ledger is compared with what the seeds make of it now.
  for (const { id, made } of eachReport(root, openCache(root, 'freeze')).turns()) {
    const path = `seeds/${id}.ids.tsv`;
    const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
    if (made?.ledger !== text) stale.push(problem('file-not-fresh', { file: path }));
    if (!text.startsWith(FROZEN)) open.push({ id, path, text });
  }
  if (showProblems(stale, language, { touched: false })) return 1;
  if (
    showProblems(
      writeTogether(
        root,
        open.map(({ path, text }) => [path, FROZEN + text]),
      ),
      language,
      { touched: false },
    )
  )
    return 1;
  const words = WORDS[language];
  stage.end(open.length === 0 ? words.none : words.done(open.map(({ id }) => id)));
  if (open.length > 0) console.log(words.next);
  return 0;
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), { command: 'npm run freeze', help: HELP });
  if (asked !== null) process.exitCode = freeze(process.cwd(), asked.language);
}
