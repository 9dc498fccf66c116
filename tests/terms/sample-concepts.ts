// Concepts for tests, written in one line each: `id | zh terms | en terms`, the first of each preferred.
import { conceptSchema, readConcept, type Concept } from '../../src/termbase/index.ts';

/** Concepts from rows of a table; `more` is laid over the entry before the schema reads it: `{ mark: 'never' }`. */
export function sampleConcept(row: string, more: Readonly<Record<string, unknown>> = {}): Concept {
  const [id = '', zh = '', en = ''] = row.split('|').map((cell) => cell.trim());
  const entry = {
    domain: 'rights',
    zh: {
      definition: '一句话的定义，有属有差。',
      terms: terms(zh).map((term) => ({ ...term, pinyin: term.pinyin ?? anyPinyin(term.text) })),
    },
    en: {
      definition: 'One sentence that says what kind of thing it is, and which.',
      terms: terms(en).map(({ pinyin: _pinyin, ...term }) => term),
    },
    ...more,
  };
  return readConcept(id, conceptSchema.parse(entry));
}

/** For tests that do not look at it: a syllable a character. */
function anyPinyin(text: string): string {
  return text.replace(/\p{Script=Han}/gu, ' yī ').trim();
}

interface SampleTerm {
  readonly text: string;
  readonly pinyin: string | undefined;
}

/**
 * `集体合同 / 合同(not 合同工)`: terms by slashes; `(not …)` and `(forms …)` as the entry's lists, by commas; `(pinyin …)`
 * where a test looks at it; a verb by `to `.
 */
function terms(cell: string): readonly SampleTerm[] {
  return cell.split(' / ').map((part, i) => ({
    text: part.replace(/\(.*/, '').replace(/^to /, ''),
    status: i === 0 ? 'preferred' : 'admitted',
    partOfSpeech: part.startsWith('to ') ? 'verb' : 'noun',
    pinyin: listed(part, 'pinyin')[0],
    not: listed(part, 'not'),
    forms: listed(part, 'forms'),
  }));
}

function listed(part: string, name: string): readonly string[] {
  return new RegExp(`\\(${name} ([^)]*)\\)`).exec(part)?.[1]?.split(', ') ?? [];
}
