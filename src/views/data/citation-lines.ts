// Ready citations of the data set or a part of it, in the page's language.
import { citationStyles, type CitationText } from '../../formats/index.ts';
import type { Language } from '../../language/index.ts';
import type { Publication } from '../../publication/index.ts';

export interface CitationLine extends CitationText {
  readonly id: (typeof citationStyles)[number]['id'];
  readonly name: string;
}

/** What is cited: the whole where both are null. */
interface Cited {
  readonly part: string | null;
  readonly id: string | null;
}

/** One a style: Chinese pages begin with GB/T 7714, English ones with Chicago. */
export function citationLines(
  { part, id }: Cited,
  { release }: Pick<Publication, 'release'>,
  language: Language,
): readonly CitationLine[] {
  const lines = citationStyles.map((style) => ({
    id: style.id,
    name: style.name,
    ...style.write({ release, language, part, id }),
  }));
  return language === 'zh' ? lines : lines.toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ id }: CitationLine): number => ['chicago', 'gbt7714', 'bibtex'].indexOf(id);
