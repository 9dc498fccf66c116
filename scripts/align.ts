// npm run align -- REPORT: the skeleton of a translation, or what its text has changed in one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../src/formats/index.ts';
import { readCodelists } from '../src/loaders/index.ts';
import { align as alignSegments, englishSchema, type English } from '../src/translation/index.ts';
import { makeReport } from './lib/make-report.ts';
import { progress } from './lib/progress.ts';
import { readArguments } from './lib/read-arguments.ts';
import { listSeeds, readSeedFiles } from './lib/read-seeds.ts';
import { reportUnknown } from './lib/report-unknown.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { skeleton } from './lib/skeleton.ts';
import { writeFile } from './lib/write-files.ts';

const HELP = `npm run align -- REPORT [--refresh] [--lang zh|en]

Writes seeds/REPORT.en.yaml with an entry for every sentence that has none: fill in its en:. What stands there stays as
it is. Segments whose Chinese has changed since are listed; once they are revised, --refresh takes the present Chinese
into them. docs/translating.md tells how to translate.`;

const WORDS = {
  zh: {
    done: (added: number, path: string) => `${path}：新列 ${added} 句待译`,
    stale: (sentence: string, was: string, zh: string) =>
      `${sentence}  原译自：${was}\n${' '.repeat(sentence.length)}  今作：　${zh}`,
    refreshed: (ids: readonly string[]) => `已更新 zh:，状态改回 draft：${ids.join('、')}`,
  },
  en: {
    done: (added: number, path: string) => `${path}: ${added} sentences to translate`,
    stale: (sentence: string, was: string, zh: string) =>
      `${sentence}  made from: ${was}\n${' '.repeat(sentence.length)}  now:       ${zh}`,
    refreshed: (ids: readonly string[]) => `zh: refreshed and status set back to draft: ${ids.join(', ')}`,
  },
} as const;

const NOTHING: English = { work: [], segments: {} };

/** Returns the exit code. A skeleton still lacks its `work:`, which the translator signs. */
export function align(
  root: string,
  id: string,
  { language, refresh }: { language: MessageLanguage; refresh: boolean },
): number {
  const stage = progress('align');
  if (!existsSync(join(root, `seeds/${id}.txt`))) {
    showProblems([reportUnknown(id, listSeeds(root).value)], language, { touched: false });
    return 1;
  }
  const files = readSeedFiles(root, id);
  const codelists = readCodelists(root).value;
  const made = makeReport({ ...files, english: null }, codelists);
  const english = files.english === null ? null : readYaml(files.english, files.englishFile, englishSchema);
  const errors = [...made.problems, ...(english?.problems ?? [])].filter(({ grade }) => grade === 'error');
  if (made.value === null || showProblems(errors, language, { touched: false })) return 1;
  const edition = made.value.recorded;
  const aligned = alignSegments(edition, english?.value ?? NOTHING, files.englishFile);
  if (showProblems(aligned.problems, language, { touched: false })) return 1;
  const { text, added, refreshed } = skeleton(files.english, { edition, segments: aligned.value, refresh });
  writeFile(join(root, files.englishFile), text);
  const words = WORDS[language];
  stage.end(words.done(added.length, files.englishFile));
  if (refreshed.length > 0) console.log(words.refreshed(refreshed));
  else
    for (const { sentences, was, zh } of aligned.value)
      if (was !== undefined) console.log(words.stale(sentences[0]!, was, zh));
  return 0;
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), {
    command: 'npm run align',
    help: HELP,
    options: { refresh: { type: 'boolean' } },
    names: 1,
  });
  if (asked !== null)
    process.exitCode = align(process.cwd(), asked.names[0]!, {
      language: asked.language,
      refresh: asked.values['refresh'] === true,
    });
}
