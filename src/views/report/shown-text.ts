// The text of a report that a page of a language shows: its own where there is any, else the Chinese.
import type { Language } from '../../language/index.ts';
import type { RecordedEdition } from '../../publication/index.ts';
import { inEnglish, type EnglishText } from '../../translation/index.ts';

/** `anchors` are those that the English has besides the edition's own. */
export interface ShownText extends Pick<
  EnglishText,
  'blocks' | 'sentences' | 'observations' | 'anchors' | 'inChinese'
> {
  readonly language: Language;
}

/** English only where something of the report is translated; what is not stands in it in Chinese. */
export function shownText(edition: RecordedEdition, language: Language): ShownText {
  const isTranslated = edition.segments.some(({ en }) => en !== null);
  if (language === 'en' && isTranslated) return { language: 'en', ...inEnglish(edition) };
  const { blocks, sentences, observations } = edition;
  return { language: 'zh', blocks, sentences, observations, anchors: [], inChinese: [] };
}
