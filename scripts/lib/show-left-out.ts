// Reports left out of a run because an editor must first answer: what is asked, and that the others are made.
import { byPlace, sentence, type Problem } from '../../src/problems/index.ts';
import type { MessageLanguage } from './show-problems.ts';

/** The exit code of a run that made all but the reports left out. */
export const BUILT_WITHOUT = 2;

const WORDS = {
  zh: (files: readonly string[]) => `未收入 ${files.length} 份，其余照常：${files.join('、')}`,
  en: (files: readonly string[]) =>
    `Left out, ${files.length} ${files.length === 1 ? 'report' : 'reports'}; the others are made: ${files.join(', ')}`,
} as const;

/** Prints the questions of reports left out, each a line, then the reports; nothing where none was. */
export function showLeftOut(questions: readonly Problem[], language: MessageLanguage): void {
  if (questions.length === 0) return;
  for (const one of questions.toSorted(byPlace)) console.error(sentence(one, language));
  console.error(WORDS[language]([...new Set(questions.map(({ at }) => at.file))]));
}
