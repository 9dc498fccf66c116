// Problems on the screen: sorted, each once, in the reader's language, a gap between files; then their count.
import type { Language as MessageLanguage } from '../../src/language/index.ts';
import { byPlace, sentence, type Problem } from '../../src/problems/index.ts';

export type { MessageLanguage };

export interface Showing {
  readonly doubts?: boolean;
  /** False for a command that never touches content/ or dist/. */
  readonly touched?: boolean;
}

/** `--lang`, else what LANG begins with, else English. */
export function messageLanguage(
  option: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): MessageLanguage {
  const wanted = option ?? environment['LC_ALL'] ?? environment['LANG'] ?? '';
  return wanted.startsWith('zh') ? 'zh' : 'en';
}

/** Prints errors (doubts too when `doubts`), and says whether any was an error. */
export function showProblems(
  problems: readonly Problem[],
  language: MessageLanguage,
  { doubts = false, touched = true }: Showing = {},
): boolean {
  const each = [...new Map(problems.toSorted(byPlace).map((one) => [sentence(one, language), one])).entries()];
  const shown = each.filter(([, { grade }]) => doubts || grade === 'error');
  for (const [i, [line, { at }]] of shown.entries()) {
    // A gap helps an editor who works file by file; errors that stop a run are few.
    if (doubts && i > 0 && shown[i - 1]![1].at.file !== at.file) console.error('');
    console.error(line);
  }
  const errors = each.filter(([, { grade }]) => grade === 'error').length;
  const open = each.length - errors;
  if (doubts && each.length > 0) console.error('');
  if (errors > 0) console.error(`${countOf(language, errors, 'error')}${touched ? UNTOUCHED[language] : ''}`);
  if (open > 0 && (doubts || errors === 0))
    console.log(
      `${countOf(language, open, 'doubt')}${
        doubts
          ? byFile(
              each.map(([, one]) => one),
              language,
            )
          : SEE[language]
      }`,
    );
  return errors > 0;
}

const UNTOUCHED = { zh: '；content/ 与 dist/ 未动。', en: '; content/ and dist/ are as they were.' } as const;
const SEE = { zh: '（npm run check 列出）', en: ' (npm run check lists them)' } as const;

function countOf(language: MessageLanguage, count: number, grade: 'error' | 'doubt'): string {
  if (language === 'zh') return grade === 'error' ? `${count} 个错误` : `${count} 处存疑`;
  return grade === 'error'
    ? `${count} ${count === 1 ? 'error' : 'errors'}`
    : `${count} open ${count === 1 ? 'doubt' : 'doubts'}`;
}

/** ` in 2 files: seeds/a.txt 3, seeds/b.txt 1`, the fullest first. */
function byFile(problems: readonly Problem[], language: MessageLanguage): string {
  const files = [
    ...Map.groupBy(
      problems.filter(({ grade }) => grade === 'doubt'),
      ({ at }) => at.file,
    ),
  ].sort((a, b) => b[1].length - a[1].length);
  const listed = files.slice(0, 20).map(([file, all]) => `${file} ${all.length}`);
  if (files.length > listed.length) listed.push('…');
  return language === 'zh'
    ? `，见 ${files.length} 个文件：${listed.join('、')}`
    : ` in ${files.length} ${files.length === 1 ? 'file' : 'files'}: ${listed.join(', ')}`;
}
