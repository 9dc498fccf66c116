// The text of a report that a page of a language shows: its own where there is any, else the Chinese.
import type { SentenceId } from '../../annotations/index.ts';
import type { Language } from '../../language/index.ts';
import type { RecordedEdition } from '../../publication/index.ts';
import { inEnglish, type EnglishText } from '../../translation/index.ts';

/** `anchors` are those that the English has besides the edition's own. */
export interface ShownText extends Pick<
  EnglishText,
  'blocks' | 'sentences' | 'observations' | 'anchors' | 'inChinese'
> {
  readonly language: Language;
  /** The translator's doubts, each under the first sentence of its segment. */
  readonly notes: readonly TranslatorsNote[];
}
export interface TranslatorsNote {
  readonly sentence: SentenceId;
  readonly text: string;
}

/** English only where something of the report is translated; what is not stands in it in Chinese. */
export function shownText(edition: RecordedEdition, language: Language): ShownText {
  const isTranslated = edition.segments.some(({ en }) => en !== null);
  if (language === 'en' && isTranslated) return { language: 'en', ...inEnglish(edition), notes: notesOf(edition) };
  const { blocks, sentences, observations } = edition;
  return { language: 'zh', blocks, sentences, observations, anchors: [], inChinese: [], notes: [] };
}

/** Of what stands in English: a note on a text that is not shown would speak of nothing. */
function notesOf({ segments }: Pick<RecordedEdition, 'segments'>): readonly TranslatorsNote[] {
  return segments.flatMap(({ sentences, en, was, note }) =>
    note === undefined || en === null || was !== undefined ? [] : [{ sentence: sentences[0]!, text: note }],
  );
}

/** How many words of English a text has; null of a Chinese one. */
export function englishWords({ language, blocks }: Pick<ShownText, 'language' | 'blocks'>): number | null {
  if (language !== 'en') return null;
  return blocks.reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0);
}

const word = /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}’'.,-]*[\p{Script=Latin}\p{N}])?/gu;
