// What a report's text files say once it is withdrawn: the addresses answer, the text is gone.
import type { Language } from '../language/index.ts';
import type { Withdrawn } from '../publication/index.ts';
import { BYTE_ORDER_MARK } from './report-text.ts';

const SAYS = {
  zh: (on: string, reason: string) => `本报告已于${on}撤下：${reason}`,
  en: (on: string, reason: string) => `This report was withdrawn on ${on}: ${reason}`,
} as const satisfies Record<Language, unknown>;

/** `This report was withdrawn on 2026-01-02: …`, in the file's language. */
export function withdrawnWords({ withdrawn: { on, reason } }: Withdrawn, language: Language): string {
  return SAYS[language](on, reason[language]);
}

export function writeWithdrawnText(withdrawn: Withdrawn, language: Language): string {
  return `${BYTE_ORDER_MARK}${withdrawnWords(withdrawn, language)}\n`;
}
