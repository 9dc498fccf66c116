// The English laid against its edition.
import { expect, test } from 'vitest';
import type { SentenceId } from '../annotations/index.ts';
import { align } from './align.ts';
import type { English, EnglishEntry } from './schema.ts';

const edition = {
  blocks: [
    { id: 'title', type: 'title', text: '题', sources: [] },
    { id: 'p1', type: 'p', text: '甲。乙。丙。', sources: [] },
  ],
  sentences: [
    { id: 'title.s1', block: 'title', at: [0, 1] },
    { id: 'p1.s1', block: 'p1', at: [0, 2] },
    { id: 'p1.s2', block: 'p1', at: [2, 4] },
    { id: 'p1.s3', block: 'p1', at: [4, 6] },
  ],
} as const;

const entry = (sentences: readonly SentenceId[], zh: string, en: string): EnglishEntry => ({
  sentences,
  zh,
  en,
  status: 'revised',
});
const english = (segments: English['segments']): English => ({ work: [], segments });
const told = (segments: English['segments']): string[] =>
  align(edition, english(segments), 'f').problems.map(({ code, at }) => `${code} ${at.path!.join('.')}`);

test('every sentence stands once, in order; what has no English is null', () => {
  const { value, problems } = align(
    edition,
    english({ title: [entry(['title.s1'], '题', 'T')], p1: [entry(['p1.s2', 'p1.s3'], '乙。丙。', 'B. C.')] }),
    'f',
  );
  expect(problems).toEqual([]);
  expect(value.map(({ sentences, zh, en, status }) => [sentences.join(' '), zh, en, status])).toEqual([
    ['title.s1', '题', 'T', 'revised'],
    ['p1.s1', '甲。', null, 'draft'],
    ['p1.s2 p1.s3', '乙。丙。', 'B. C.', 'revised'],
  ]);
});

test('Chinese that has changed since keeps what the English was made from', () => {
  const { value } = align(edition, english({ p1: [entry(['p1.s1'], '假。', 'A.')] }), 'f');
  expect(value.map(({ zh, was }) => [zh, was])).toEqual([
    ['题', undefined],
    ['甲。', '假。'],
    ['乙。', undefined],
    ['丙。', undefined],
  ]);
});

test('an entry still empty is not stale', () => {
  expect(align(edition, english({ p1: [entry(['p1.s1'], '假。', ' ')] }), 'f').value[1]).toMatchObject({ en: null });
  expect(align(edition, english({ p1: [entry(['p1.s1'], '假。', ' ')] }), 'f').value[1]).not.toHaveProperty('was');
});

test.each<[string, English['segments'], readonly string[]]>([
  ['a block that is not there', { p9: [entry(['p9.s1'], '甲', 'A')] }, ['segment-without-block segments.p9']],
  [
    'a sentence that is not there',
    { p1: [entry(['p1.s7'], '甲', 'A')] },
    ['segment-without-sentence segments.p1.0.sentences'],
  ],
  [
    'one twice',
    { p1: [entry(['p1.s1'], '甲。', 'A'), entry(['p1.s1'], '甲。', 'A')] },
    ['segment-out-of-order segments.p1.1.sentences'],
  ],
  [
    'one out of order',
    { p1: [entry(['p1.s2'], '乙。', 'B'), entry(['p1.s1'], '甲。', 'A')] },
    ['segment-out-of-order segments.p1.1.sentences'],
  ],
  [
    'a gap in a segment',
    { p1: [entry(['p1.s1', 'p1.s3'], '甲。丙。', 'A C')] },
    ['segment-out-of-order segments.p1.0.sentences'],
  ],
])('%s is told', (_, segments, problems) => {
  expect(told(segments)).toEqual(problems);
});
