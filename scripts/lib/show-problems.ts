// Problems on the screen: sorted, each once, in the reader's language; then their count.
import { byPlace, sentence, type Problem } from '../../src/problems/index.ts';

export type MessageLanguage = 'zh' | 'en';

/** `--lang`, else what LANG begins with, else English. */
export function messageLanguage(option: string | undefined, environment: NodeJS.ProcessEnv = process.env): MessageLanguage {
  const wanted = option ?? environment['LC_ALL'] ?? environment['LANG'] ?? '';
  return wanted.startsWith('zh') ? 'zh' : 'en';
}

/** Prints errors (doubts too when `doubts`), and says whether any was an error. */
export function showProblems(problems: readonly Problem[], language: MessageLanguage, { doubts = false } = {}): boolean {
  const shown = new Set(problems.filter(({ grade }) => doubts || grade === 'error').toSorted(byPlace).map((one) => sentence(one, language)));
  for (const line of shown) console.error(line);
  const errors = problems.filter(({ grade }) => grade === 'error').length;
  const open = problems.length - errors;
  if (errors > 0) console.error(language === 'zh' ? `${errors} 个错误；content/ 与 dist/ 未动。` : `${errors} ${errors === 1 ? 'error' : 'errors'}; content/ and dist/ are as they were.`);
  else if (open > 0) console.log(language === 'zh' ? `${open} 处存疑${doubts ? '' : '（npm run check 列出）'}` : `${open} open ${open === 1 ? 'doubt' : 'doubts'}${doubts ? '' : ' (npm run check lists them)'}`);
  return errors > 0;
}
