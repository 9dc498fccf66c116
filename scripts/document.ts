// npm run document: the docs that list things, written from the code. tests/fresh.test.ts holds them to it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/checks/index.ts';
import type { Language } from '../src/language/index.ts';
import { leavesOut, table, type ProblemCode } from '../src/problems/index.ts';
import { formList, slotList } from './lib/chart-lists.ts';
import { writeFile } from './lib/write-files.ts';

/**
 * docs/problems.md: a heading a code, in the order of the alphabet, with the words a person is shown in both
 * languages.
 */
export function problemsDocument(): string {
  const codes = Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
  const grade = { error: '错误 error', doubt: '存疑 doubt' } as const;
  return [
    '# 问题一览 Problems',
    '',
    '由 `npm run document` 从 `src/problems/table.ts` 写成。Written by `npm run document` from `src/problems/table.ts`.',
    '',
    'Each line a command prints ends in a code, which is a heading here. An **error** stops ' +
      'the run and leaves `content/` and `dist/` as they were; one that leaves a report out ' +
      'lets the others be made (exit code 2), unless the report is frozen; a **doubt** is for an editor ' +
      'and stops nothing. Words in braces are filled in: the file, line and column come first.',
    '',
    '命令打出的每一行都以方括号里的代号结尾，可在此查到。**错误**使命令停下，`content/` 与 `dist/` 不动；只留下一份的，其余照常生成（退出码 2），已冻结的报告除外；**存疑**留给编者，不阻断。',
    '',
    ...codes.flatMap(([code, row]) => [
      `## ${code}`,
      '',
      `${grade[row.grade]}${leavesOut(code as ProblemCode) ? '；只留下这一份 leaves this report out' : ''}`,
      '',
      `- ${row.says.zh}${row.mend.zh}`,
      `- ${row.says.en} ${row.mend.en}`.trimEnd(),
      '',
    ]),
  ].join('\n');
}

/** docs/checks.md: every promise that `npm run check` holds before a build, in the order of the table. */
export function checksDocument(): string {
  return [
    '# 核查一览 Checks',
    '',
    '由 `npm run document` 从 `src/checks/` 写成。Written by `npm run document` from `src/checks/`.',
    '',
    '`npm run check`, and every build, holds these promises to the reader; what breaks one ' +
      'is told as in [problems.md](problems.md).',
    '',
    '`npm run check` 和每次生成都核查以下各项；有不合的，照 [problems.md](problems.md) 报出。',
    '',
    ...checks.flatMap(({ name, promise }) => [`## ${name}`, '', `- ${promise.zh}`, `- ${promise.en}`, '']),
  ].join('\n');
}

/** The manual of charts is written by hand, but for what stands between `<!-- NAME … -->` and `<!-- /NAME -->`. */
function chartsManual(path: string, language: Language): string {
  const lists = { slots: slotList(language), forms: formList(language) };
  return Object.entries(lists).reduce(
    (text, [name, list]) => between(text, name, list),
    readFileSync(join(process.cwd(), path), 'utf8'),
  );
}

function between(text: string, name: string, list: string): string {
  const place = new RegExp(`(<!-- ${name}: [^>]*-->\\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`No place for the list of ${name}.`);
  return text.replace(place, (_, open: string, close: string) => `${open}\n${list}\n\n${close}`);
}

/** Path → its text as the code says it. */
export const documents = {
  'docs/problems.md': problemsDocument,
  'docs/checks.md': checksDocument,
  'docs/charts.md': () => chartsManual('docs/charts.md', 'en'),
  'docs/charts.zh.md': () => chartsManual('docs/charts.zh.md', 'zh'),
};

if (import.meta.main) {
  for (const [path, write] of Object.entries(documents)) {
    const changed = writeFile(join(process.cwd(), path), write());
    console.log(changed ? `${path} written.` : `${path} is as the code says.`);
  }
}
