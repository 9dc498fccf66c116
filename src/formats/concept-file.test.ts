// A concept's file read by its schema: what the schema itself refuses, at line and column, in the termbase's words.
import { describe, expect, test } from 'vitest';
import { sentence } from '../problems/index.ts';
import { conceptSchema } from '../termbase/index.ts';
import { readYaml } from './yaml.ts';

const good = `domain: rights
zh: { definition: 甲。, gloss: 甲, terms: [{ text: 调解, pinyin: tiáo jiě, status: preferred, partOfSpeech: noun }] }
en: { definition: A., gloss: a, terms: [{ text: mediation, status: preferred, partOfSpeech: noun }] }
`;
/** The entry with one thing written in another way. */
const but = (from: string, to: string): string => good.replace(from, to);

describe('an entry is refused, at its place', () => {
  test.each([
    ['no preferred term', but('mediation, status: preferred', 'mediation, status: admitted'),
      'f.yaml:3:40  en.terms does not have exactly one preferred term.'],
    ['two preferred terms', but('noun }] }\nen', 'noun }, { text: 调停, pinyin: tiáo tíng, status: preferred, partOfSpeech: noun }] }\nen'),
      'f.yaml:2:40  zh.terms does not have exactly one preferred term.'],
    ['cited without a source', but('mediation, ', 'mediation, reliability: cited, '),
      'f.yaml:3:73  en.terms[0].reliability and the source do not agree'],
    ['a source that proves nothing', but('mediation, ', 'mediation, source: { work: X, seen: 2026-01-02 }, '),
      'f.yaml:3:41  en.terms[0].reliability and the source do not agree'],
    ['a source without the day it was seen', but('mediation, ', 'mediation, reliability: cited, source: { work: X }, '),
      'f.yaml:3:88  The field en.terms[0].source.seen is missing.'],
    ['a syllable too many', but('tiáo jiě', 'tiáo jiě le'),
      'f.yaml:2:61  The pinyin “tiáo jiě le” does not have one syllable'],
    ['no definition', but('definition: A., ', ''), 'f.yaml:3:5  The field en.definition is missing.'],
    ['an unknown domain', but('rights', 'right'), 'f.yaml:1:9  “right” is not in the list. Did you mean rights?'],
    ['a key of the wrong level', but('mediation, ', 'mediation, pinyin: x, '), 'f.yaml:3:60  “pinyin” is not a field here.'],
    ['a typed sentence for a context', but('mediation, ', 'mediation, context: [A sentence], '),
      'f.yaml:3:70  en.terms[0].context[0] is “A sentence”, which does not have'],
  ])('%s', (_why, text, says) => {
    const { value, problems } = readYaml(text, 'f.yaml', conceptSchema);
    expect(value).toBeNull();
    expect(problems.map((fault) => sentence(fault, 'en').slice(0, says.length))).toEqual([says]);
  });

  test('the good one is not, nor one whose term is cited from a work with the day it was seen', () => {
    const cited = but('mediation, ', 'mediation, reliability: cited, source: { work: X, url: "https://example.org/", seen: 2026-01-02 }, ');
    expect([good, cited].flatMap((text) => readYaml(text, 'f.yaml', conceptSchema).problems)).toEqual([]);
  });
});
