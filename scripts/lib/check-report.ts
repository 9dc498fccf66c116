// What the checks find in one report.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, type Prose } from '../../src/checks/index.ts';
import { readMdx } from '../../src/formats/index.ts';
import type { Language } from '../../src/language/index.ts';
import { problem, type Outcome, type Problem } from '../../src/problems/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import type { Yardsticks } from '../../src/translation/index.ts';

/** `root` is the project's folder, where its MDX stands. */
export function checkReport(root: string, recorded: RecordedEdition, yardsticks: Yardsticks): readonly Problem[] {
  const { id } = recorded.header;
  const englishFile = `seeds/${id}.en.yaml`;
  const languages = existsSync(join(root, englishFile)) ? (['zh', 'en'] as const) : (['zh'] as const);
  const read = languages.map((language) => readProse(root, language, `content/reports/${language}/${id}.mdx`));
  const proses = read.flatMap(({ value }) => value ?? []);
  const unread = read.flatMap(({ problems }) => problems);
  if (unread.length > 0) return unread;
  const report = { recorded, proses, englishFile, yardsticks };
  return checks.flatMap(({ ofReport }) => ofReport?.(report) ?? []);
}

function readProse(root: string, language: Language, file: string): Outcome<Prose | null> {
  if (!existsSync(join(root, file))) return { value: null, problems: [problem('mdx-missing', { file })] };
  const { value, problems } = readMdx(readFileSync(join(root, file), 'utf8'), file);
  return { value: value === null ? null : { language, blocks: value.blocks, file }, problems };
}
