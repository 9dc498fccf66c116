// The promise: what a page shows is the edition's text. A report's MDX must hold the edition's blocks, to the letter.
import { problem } from '../problems/index.ts';
import type { Check, ReportToCheck } from './check.ts';

type Prose = ReportToCheck['prose'][number];

/** One `mdx-differs` a block of the prose that is not the edition's at its place. */
export const proseEqualsEdition: Check = {
  name: 'prose-equals-edition',
  promise: {
    zh: '页面上的文字与复原本逐字相同。',
    en: 'What a page shows is the text of the edition, to the letter.',
  },
  ofReport: ({ recorded: { blocks }, prose, proseFile }) => {
    const length = Math.max(blocks.length, prose.length);
    return Array.from({ length }, (_, i) => i).flatMap((i) => {
      const [wanted, found] = [blocks[i], prose[i]];
      return isSame(wanted, found)
        ? []
        : [problem('mdx-differs', { file: proseFile }, { block: wanted?.id ?? found?.id ?? '' })];
    });
  },
};

function isSame(a: Prose | undefined, b: Prose | undefined): boolean {
  return a?.id === b?.id && a?.text === b?.text && a?.type === b?.type && a?.level === b?.level;
}
