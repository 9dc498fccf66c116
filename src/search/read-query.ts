// What a reader typed, read: phrases that must stand in the text, and words of which some form must.
import { comparable, keepingMarks } from './comparable.ts';
import type { Language } from './types.ts';
import { words, type Word } from './words.ts';

export interface Query {
  readonly language: Language;
  /** In their comparable form. Chinese: the string; English: what stood in quotation marks. */
  readonly phrases: readonly string[];
  /** English only. */
  readonly words: readonly Word[];
  /** True where “ and ” are two signs: a Chinese query that holds one of them and no straight mark. */
  readonly keepsMarks: boolean;
}

/**
 * A query against texts of one language, or null where nothing was asked of them (Chinese is not asked of English
 * texts). Chinese is one string, quotation marks and all; English is words, and phrases in "…" or “…”.
 * `readQuery('“trade union” wages', 'en')` → phrase `trade union`, word `wages`
 */
export function readQuery(typed: string, language: Language): Query | null {
  const asked = tidy(typed);
  if (asked === '') return null;
  if (language === 'zh') return chinese(typed, asked);
  if (!/(?!\p{Script=Han})[\p{L}\p{N}]/u.test(asked)) return null;
  const { phrases, rest } = quoted(asked);
  return orNull({ language, phrases, words: words(rest), keepsMarks: false });
}

function chinese(typed: string, asked: string): Query {
  const keepsMarks = /[“”‘’「」『』]/.test(typed) && !/["']/.test(typed);
  return {
    language: 'zh',
    phrases: [keepsMarks ? keepingMarks(typed).replace(/ +/g, ' ').trim() : asked],
    words: [],
    keepsMarks,
  };
}

function tidy(typed: string): string {
  return comparable(typed).replace(/ +/g, ' ').trim();
}

function orNull(query: Query): Query | null {
  return query.phrases.length + query.words.length > 0 ? query : null;
}

/** A quotation mark without its fellow is none. */
function quoted(asked: string): { phrases: string[]; rest: string } {
  const phrases: string[] = [];
  const rest = asked.replace(/"([^"]*)"/g, (_, phrase: string) => {
    if (phrase.trim() !== '') phrases.push(phrase.trim());
    return ' ';
  });
  return { phrases, rest };
}
