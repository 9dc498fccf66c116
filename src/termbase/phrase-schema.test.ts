// What one entry of the phraseology must keep by itself.
import { describe, expect, test } from 'vitest';
import { phraseSchema } from './phrase-schema.ts';

const both = { zh: '说明', en: 'says' };
const pattern = { text: '以…为抓手', pinyin: 'yǐ … wéi zhuā-shǒu' };
const preferred = { text: 'use … to drive', status: 'preferred' };
const admitted = { text: 'with … as a lever', status: 'admitted' };
const example = { sentence: 'beijing-2015.p11.s1', en: 'Consultation was used to drive the rest.' };

const entry = (fields: object = {}): unknown => ({
  kind: 'pattern',
  meaning: both,
  zh: { patterns: [pattern] },
  en: { patterns: [preferred] },
  advice: both,
  examples: [example],
  ...fields,
});
const english = (...patterns: object[]): object => ({ en: { patterns } });

/** Place and code of each fault; zod's own code where the rule has none of ours. */
function faults(fields: object): string[] {
  const issues = phraseSchema.safeParse(entry(fields)).error?.issues ?? [];
  return issues.map((issue) => {
    const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : issue.code;
    return `${issue.path.join('.')}: ${String(own)}`;
  });
}

test('the shortest entry is read, and what it does not say is filled in', () => {
  expect(phraseSchema.parse(entry())).toEqual({
    kind: 'pattern',
    meaning: both,
    zh: { patterns: [pattern] },
    en: { literal: null, patterns: [{ ...preferred, reliability: 'proposed', reason: null }] },
    advice: both,
    examples: [example],
    related: [],
  });
});

describe('a phrase', () => {
  test.each(['pattern', 'collocation', 'setPhrase'])('may be a %s', (kind) => {
    expect(faults({ kind })).toEqual([]);
  });
  test.each([
    ['one preferred English, wherever it stands', english(admitted, preferred), []],
    ['none preferred', english(admitted), ['en.patterns: term-not-one-preferred']],
    ['two preferred', english(preferred, preferred), ['en.patterns: term-not-one-preferred']],
    ['no English', english(), ['en.patterns: too_small', 'en.patterns: term-not-one-preferred']],
    ['deprecated with its reason', english(preferred, { ...admitted, status: 'deprecated', reason: both }), []],
    [
      'deprecated without a reason',
      english(preferred, { ...admitted, status: 'deprecated' }),
      ['en.patterns.1.status: term-reason'],
    ],
    [
      'a reason for what is admitted',
      english(preferred, { ...admitted, reason: both }),
      ['en.patterns.1.status: term-reason'],
    ],
    ['a reason for what is preferred', english({ ...preferred, reason: both }), ['en.patterns.0.status: term-reason']],
    ['an unknown status', english(preferred, { ...admitted, status: 'fine' }), ['en.patterns.1.status: invalid_value']],
    [
      'an unknown reliability',
      english({ ...preferred, reliability: 'sure' }),
      ['en.patterns.0.reliability: invalid_value'],
    ],
    ['English without words', english({ ...preferred, text: '' }), ['en.patterns.0.text: too_small']],
    ['an unknown field of English', english({ ...preferred, note: 'x' }), ['en.patterns.0: unrecognized_keys']],
    ['an unknown kind', { kind: 'idiom' }, ['kind: invalid_value']],
    ['no Chinese', { zh: { patterns: [] } }, ['zh.patterns: too_small']],
    ['Chinese without pinyin', { zh: { patterns: [{ ...pattern, pinyin: '' }] } }, ['zh.patterns.0.pinyin: too_small']],
    ['Chinese without words', { zh: { patterns: [{ ...pattern, text: '' }] } }, ['zh.patterns.0.text: too_small']],
    ['an unknown field of Chinese', { zh: { patterns: [{ ...pattern, x: 1 }] } }, ['zh.patterns.0: unrecognized_keys']],
    ['no example', { examples: [] }, ['examples: too_small']],
    [
      'an example by no sentence’s id',
      { examples: [{ ...example, sentence: 'p1' }] },
      ['examples.0.sentence: invalid_format'],
    ],
    ['an example without English', { examples: [{ ...example, en: '' }] }, ['examples.0.en: too_small']],
    ['an empty literal', { en: { literal: '', patterns: [preferred] } }, ['en.literal: too_small']],
    ['a relation without a name', { related: [''] }, ['related.0: too_small']],
    ['a meaning in one language', { meaning: { zh: '说明' } }, ['meaning.en: invalid_type']],
    ['an unknown field', { remark: 'x' }, [': unrecognized_keys']],
  ])('%s', (_, fields, told) => {
    expect(faults(fields)).toEqual(told);
  });
});
