// Where the English of the reports does not use the glossary's approved terms, and why: printed after a check.
import type { Publication } from '../../src/publication/index.ts';
import type { MessageLanguage } from './show-problems.ts';

const WORDS = {
  zh: {
    head: (count: number) => `英文不用术语库译名、写明理由的有 ${count} 处：`,
    loose: (count: number) => `日常用语依句意译出的有 ${count} 处，见各术语的页。`,
  },
  en: {
    head: (count: number) => `Places where the English departs from the glossary, with the reason: ${count}`,
    loose: (count: number) => `Everyday words rendered as the sentence wants: ${count}, told on their pages.`,
  },
} as const;

type Known = Pick<Publication, 'uses' | 'concepts' | 'departures'>;

/** Lines to print; none where nothing is translated or nothing departs. */
export function departureLines({ uses, concepts, departures }: Known, language: MessageLanguage): readonly string[] {
  const reasoned = [...departures.values()]
    .flat()
    .map(({ report, sentence, concept, reason }) => `  ${report}#${sentence}  ${concept}: ${reason}`);
  const loose = [...uses.values()].flat().filter(({ concept, en, enAt, departs }) => {
    const isUnsaid = en !== null && enAt === null && departs === null;
    return isUnsaid && concepts.get(concept)?.check === 'loose';
  }).length;
  return [
    ...(reasoned.length > 0 ? [WORDS[language].head(reasoned.length), ...reasoned.sort()] : []),
    ...(loose > 0 ? [WORDS[language].loose(loose)] : []),
  ];
}
