// What a reader is told of a report's English: who or what made it, and how much of it stands in Chinese.
import type { Language } from '../../language/index.ts';
import type { RecordedEdition } from '../../publication/index.ts';

export interface TranslationView {
  /** Each step of the work, a sentence without its full stop. */
  readonly by: readonly string[];
  /** How many segments stand in Chinese: never translated, or changed in Chinese since. */
  readonly missing: number;
  readonly stale: number;
}

/** Null where nobody has translated any of it. */
export function translationView(
  { segments, translation }: Pick<RecordedEdition, 'segments' | 'translation'>,
  language: Language,
): TranslationView | null {
  if (segments.every(({ en }) => en === null)) return null;
  return {
    by: translation.map(({ by }) => by[language]),
    missing: segments.filter(({ en }) => en === null).length,
    stale: segments.filter(({ en, was }) => en !== null && was !== undefined).length,
  };
}
