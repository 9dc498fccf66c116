// A folder of texts taken in at once: each as if it came alone, and a summary at the end.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from './add-screen.ts';
import type { Taken } from './take-in.ts';
import type { MessageLanguage } from './show-problems.ts';

/** The exit code when some were taken in and some were not. */
const SOME = 2;

const WORDS = {
  zh: (done: number, all: number) => `共 ${all} 份，收入 ${done} 份，未收 ${all - done} 份。`,
  en: (done: number, all: number) => `${all} ${all === 1 ? 'text' : 'texts'}: ${done} taken in, ${all - done} not.`,
} as const;
const NEXT = { zh: '下一步：npm run check', en: 'Next: npm run check' } as const;

/** Files of `folder` that may be texts, in the order of their names; what begins with a dot is none. */
export function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|text|pdf)$/i.test(name) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** `take` writes one text, or tells what is wrong with it and gives null. Returns the exit code. */
export function addFolder(
  files: readonly string[],
  take: (file: string) => Taken | null,
  language: MessageLanguage,
): number {
  const taken = files.map((file) => {
    const one = take(file);
    if (one !== null) console.log(oneLine(file, one, language));
    return one;
  });
  const done = taken.filter((one) => one !== null).length;
  console.log(WORDS[language](done, files.length));
  if (done > 0) console.log(NEXT[language]);
  return done === files.length ? 0 : done === 0 ? 1 : SOME;
}
