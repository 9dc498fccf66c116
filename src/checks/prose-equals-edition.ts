// The promise: what a page shows is the edition's text. A report's MDX must hold the edition's blocks, to the letter.
import { problem, type Problem } from '../problems/index.ts';
import { inEnglish } from '../translation/index.ts';
import type { Check, Prose, ReportToCheck } from './check.ts';

type ProseBlock = Prose['blocks'][number];

/** One `mdx-differs` a block of the prose that is not the edition's at its place. */
export const proseEqualsEdition: Check = {
  name: 'prose-equals-edition',
  promise: {
    zh: '页面上的文字与复原本、译本逐字相同。',
    en: 'What a page shows is the text of the edition, or of its translation, to the letter.',
  },
  ofReport: ({ recorded, proses }) => proses.flatMap((prose) => differences(prose, recorded)),
};

function differences({ language, blocks: found, file }: Prose, recorded: ReportToCheck['recorded']): Problem[] {
  const wanted = (language === 'en' ? inEnglish(recorded) : recorded).blocks;
  const length = Math.max(wanted.length, found.length);
  return Array.from({ length }, (_, i) => [wanted[i], found[i]] as const).flatMap(([one, other]) =>
    isSame(one, other) ? [] : [problem('mdx-differs', { file }, { block: one?.id ?? other?.id ?? '' })],
  );
}

function isSame(a: ProseBlock | undefined, b: ProseBlock | undefined): boolean {
  return a?.id === b?.id && a?.text === b?.text && a?.type === b?.type && a?.level === b?.level;
}
