// A concept's file read by its schema: what the schema itself refuses, at line and column, in the termbase's words.
import { describe, expect, test } from 'vitest';
import { sentence } from '../problems/index.ts';
import { conceptSchema } from '../termbase/index.ts';
import { readYaml } from './yaml.ts';

const enTerms = 'terms: [{ text: mediation, status: preferred, partOfSpeech: noun }]';
const good = `domain: rights
zh: { definition: 由第三方主持的争议处理。, terms: [{ text: 调解, pinyin: tiáo-jiě, status: preferred, partOfSpeech: noun }] }
en: { definition: The handling of a dispute by a third party., ${enTerms} }
`;
/** The entry with one thing written in another way. */
const but = (from: string, to: string): string => good.replace(from, to);

describe('an entry is refused, at its place', () => {
  test.each([
    [
      'no preferred term',
      but('mediation, status: preferred', 'mediation, status: admitted'),
      'f.yaml:3:71  en.terms does not have exactly one preferred term.',
    ],
    [
      'two preferred terms',
      but('noun }] }\nen', 'noun }, { text: 调停, pinyin: tiáo-tíng, status: preferred, partOfSpeech: noun }] }\nen'),
      'f.yaml:2:40  zh.terms does not have exactly one preferred term.',
    ],
    [
      'cited without a source',
      but('mediation, ', 'mediation, reliability: cited, '),
      'f.yaml:3:104  en.terms[0].reliability and the source do not agree',
    ],
    [
      'a source that proves nothing',
      but('mediation, ', 'mediation, source: { work: law }, '),
      'f.yaml:3:72  en.terms[0].reliability and the source do not agree',
    ],
    [
      'a syllable too many',
      but('tiáo-jiě', 'tiáo-jiě le'),
      'f.yaml:2:61  The pinyin “tiáo-jiě le” does not have one syllable',
    ],
    [
      'no definition',
      but('definition: The handling of a dispute by a third party., ', ''),
      'f.yaml:3:5  The field en.definition is missing.',
    ],
    [
      'two sentences for a definition',
      but('party., ', 'party. It is free., '),
      'f.yaml:3:19  en.definition is not one sentence',
    ],
    [
      'deprecated without a reason',
      but('}] }\nen', '}, { text: 和解, pinyin: hé-jiě, status: deprecated, partOfSpeech: noun }] }\nen'),
      'f.yaml:2:148  zh.terms[1].status: a deprecated term needs its reason',
    ],
    [
      'in use until before it began',
      but('mediation, ', 'mediation, since: 2018, until: 2017, '),
      'f.yaml:3:111  en.terms[0].until: until is before since.',
    ],
    ['an unknown domain', but('rights', 'right'), 'f.yaml:1:9  “right” is not in the list. Did you mean rights?'],
    [
      'a key of the wrong level',
      but('mediation, ', 'mediation, pinyin: x, '),
      'f.yaml:3:91  “pinyin” is not a field here.',
    ],
    [
      'a typed sentence for a context',
      but('mediation, ', 'mediation, context: [A sentence], '),
      'f.yaml:3:101  en.terms[0].context[0] is “A sentence”, which does not have',
    ],
  ])('%s', (_why, text, says) => {
    const { value, problems } = readYaml(text, 'f.yaml', conceptSchema);
    expect(value).toBeNull();
    expect(problems.map((fault) => sentence(fault, 'en').slice(0, says.length))).toEqual([says]);
  });

  test('the good one is not, nor one whose term is cited from a place in a work', () => {
    const cited = but(
      'mediation, ',
      'mediation, reliability: cited, source: { work: law, at: { zh: 第1条, en: art. 1 } }, ',
    );
    expect([good, cited].flatMap((text) => readYaml(text, 'f.yaml', conceptSchema).problems)).toEqual([]);
  });
});
