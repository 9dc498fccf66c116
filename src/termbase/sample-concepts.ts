// Concepts for tests, written in one line each: `id | zh terms | en terms`, the first of each preferred.
import { pinyin } from 'pinyin-pro';
import { conceptSchema } from './concept-schema.ts';
import { readConcept, type Concept } from './read-concept.ts';

/** Concepts from rows of a table; `more` is laid over the entry before the schema reads it. */
export function sampleConcept(row: string, more: Readonly<Record<string, unknown>> = {}): Concept {
  const [id = '', zh = '', en = ''] = row.split('|').map((cell) => cell.trim());
  const entry = { domain: 'rights', zh: { definition: '定义。', gloss: '一行的定义', terms: terms(zh).map((term) => ({ ...term, pinyin: pinyin(term.text, { type: 'array', nonZh: 'consecutive', toneSandhi: false }).join(' ') })) }, en: { definition: 'Definition.', gloss: 'one line', terms: terms(en) }, ...more };
  return readConcept(id, conceptSchema.parse(entry));
}

/** `集体合同 / 合同(not 合同工)`: terms by slashes; `(not …)` and `(forms …)` as the entry's lists, by commas; a verb by `to `. */
function terms(cell: string): readonly { readonly text: string }[] {
  return cell.split(' / ').map((part, i) => ({
    text: part.replace(/\(.*/, '').replace(/^to /, ''),
    status: i === 0 ? 'preferred' : 'admitted',
    partOfSpeech: part.startsWith('to ') ? 'verb' : 'noun',
    not: listed(part, 'not'),
    forms: listed(part, 'forms'),
  }));
}

function listed(part: string, name: string): readonly string[] {
  return new RegExp(`\\(${name} ([^)]*)\\)`).exec(part)?.[1]?.split(', ') ?? [];
}
