// A problem as one line of words: `file:line:column  What is wrong. How to mend it. [code]`.
import type { Language, Localized } from '../language/index.ts';
import type { Problem } from './problem.ts';
import { table } from './table.ts';

/** The line a person reads. `language` picks the words; the code at the end is the heading in docs/problems.md. */
export function sentence({ code, at, facts }: Problem, language: Language): string {
  const row: { says: Localized; mend: Localized } = table[code];
  const place = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  const between = language === 'en' ? ' ' : '';
  const [says, mend] = [fill(row.says[language], facts), fill(row.mend[language], facts)];
  return `${printable(`${place}  ${says}${between}${mend}`.trimEnd())} [${code}]`;
}

/**
 * File names and quoted texts may hold anything: a line end, an escape or a mark of direction must not break the line
 * or turn it.
 */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Puts facts into `{slots}`; a slot without a fact is a bug and stays visible. */
function fill(words: string, facts: Problem['facts']): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => String(facts[name] ?? slot));
}
