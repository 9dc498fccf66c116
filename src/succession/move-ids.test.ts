// A better text keeps the ids of what it shares with the old one: tried on the words themselves, not on where they
// stand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { District } from '../codelists/index.ts';
import { readSeed } from '../text/index.ts';
import { edit, type Edition } from '../edition/index.ts';
import { emptyLedger, readLedger, writeLedger, type Ledger } from '../identity/index.ts';
import { moveIds } from './index.ts';

const districts = [{ id: 'dongcheng', names: ['东城区'] }] as unknown as District[];
const OPENING = ['# 东城区2016年工作', '## 一、组织'];
const edition = (paragraphs: readonly string[], ledger: Ledger = emptyLedger): Edition =>
  edit(readSeed(new TextEncoder().encode([...OPENING, ...paragraphs].join('\n\n')), 'seed.txt').value!, 'a', {
    recordFile: 'r',
    ledger,
    districts,
  }).value!;
const freeze = (rows: Parameters<typeof writeLedger>[0]): Ledger =>
  readLedger(writeLedger(rows, true), 'ids.tsv').value;
/** The edition of the new text under the ids that went over to it. */
const replaced = (old: readonly string[], now: readonly string[], before = edition(old)): Edition =>
  edition(now, freeze(moveIds(before, edition(now)).rows));
const idsByText = ({ blocks }: Edition): Record<string, string> =>
  Object.fromEntries(blocks.map(({ id, text }) => [text, id]));
const allIds = ({ blocks, sentences, anchors }: Edition): string[] =>
  [...blocks, ...sentences, ...anchors].map(({ id }) => id).sort();

const TEXT = [
  '新增会员6万人。全年采集信息11万条。',
  '受理劳动争议案件三百件，调解成功率提高。',
  '开展技能竞赛，职工踊跃参加。共有二十个工种。',
  '慰问一线职工，送去清凉。',
];
/** Paragraphs of two sentences, none like another: each is written in characters of its own. */
const paragraphs = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 10 })
  .map((numbers) =>
    numbers.map(
      (n) =>
        `${String.fromCodePoint(...Array.from({ length: 9 }, (_, i) => 0x4e00 + n * 40 + i))}。` +
        `${String.fromCodePoint(...Array.from({ length: 9 }, (_, i) => 0x4e00 + n * 40 + 12 + i))}。`,
    ),
  );

test('the same text keeps its ledger, row by row', () => {
  fc.assert(
    fc.property(paragraphs, (text) => {
      const before = edition(text);
      expect(moveIds(before, edition(text)).rows).toEqual(before.positions);
    }),
  );
});
test('what is put in, taken out or moved leaves the other ids as they were, and none is used twice', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, fc.infiniteStream(fc.nat()), (old, more, draws) => {
      const draw = (): number => draws.next().value;
      const now = [...old.filter(() => draw() % 4 > 0), ...more.filter((one) => !old.includes(one))]
        .map((text) => ({ text, key: draw() }))
        .sort((a, b) => a.key - b.key)
        .map(({ text }) => text);
      const [before, after] = [edition(old), replaced(old, now)];
      const was = idsByText(before);
      for (const [text, id] of Object.entries(idsByText(after))) {
        if (was[text] !== undefined) expect(id).toBe(was[text]);
        else expect(Object.values(was)).not.toContain(id);
      }
      expect(new Set(allIds(after)).size).toBe(allIds(after).length);
      expect(allIds(after)).toEqual(expect.arrayContaining(allIds(before)));
    }),
  );
});
test('white space and width are no difference; a few characters are a change', () => {
  const { blocks } = moveIds(
    edition(TEXT),
    edition([TEXT[0]!.replace('6万', '6 万'), TEXT[1]!.replace('三百', '四百'), ...TEXT.slice(2)]),
  );
  expect(blocks.map(({ fate, id }) => `${fate} ${id}`)).toEqual([
    'kept title',
    'kept h1',
    'kept p1',
    'changed p2',
    'kept p3',
    'kept p4',
  ]);
});
test('a title that says something else is still the title', () => {
  const now = edit(
    readSeed(new TextEncoder().encode(`# 二〇一六年工会主要成绩\n\n${TEXT.join('\n\n')}\n\n2016年东城区`), 's').value!,
    'a',
    { recordFile: 'r', districts },
  ).value!;
  expect(moveIds(edition(TEXT), now).blocks[0]).toMatchObject({ fate: 'changed', id: 'title' });
});
test('a paragraph cut in two keeps its id on the larger part, and the other part’s sentence keeps its own', () => {
  const after = replaced(TEXT, [TEXT[0]!, TEXT[1]!, '开展技能竞赛，职工踊跃参加。', '共有二十个工种。', TEXT[3]!]);
  expect(idsByText(after)).toMatchObject({ '开展技能竞赛，职工踊跃参加。': 'p3', '共有二十个工种。': 'p5' });
  expect(after.sentences.find(({ id }) => id === 'p3.s2')?.block).toBe('p5');
});
test('a paragraph joined to another leaves its id as an anchor on the block that took its text', () => {
  const after = replaced(TEXT, [TEXT[0]!, TEXT[3]!, `${TEXT[2]!}${TEXT[1]!}`]);
  expect(after.anchors).toEqual([expect.objectContaining({ id: 'p2', block: 'p3' })]);
});
test('what is gone stays an anchor through a second replacing, and its number is not given again', () => {
  const once = replaced(TEXT, TEXT.slice(1));
  const twice = replaced([], ['全新的一段话，从前没有。', ...TEXT.slice(2)], once);
  expect(idsByText(twice)).toMatchObject({ '全新的一段话，从前没有。': 'p5' });
  expect(twice.anchors.map(({ id }) => id).sort()).toEqual(['p1', 'p1.s1', 'p1.s2', 'p2', 'p2.s1']);
});
test('of repeated texts the neighbours decide which is which', () => {
  const old = [TEXT[0]!, '谢谢大家。', TEXT[1]!, '谢谢大家。', TEXT[2]!];
  const after = replaced(old, [TEXT[0]!, TEXT[1]!, '谢谢大家。', TEXT[2]!]);
  expect(after.blocks.map(({ id }) => id)).toEqual(['title', 'h1', 'p1', 'p3', 'p4', 'p5']);
  const other = replaced(old, [TEXT[0]!, '全新的一段话，从前没有。', '谢谢大家。', TEXT[2]!]);
  expect(other.blocks.map(({ id }) => id)).toEqual(['title', 'h1', 'p1', 'p6', 'p4', 'p5']);
});
test('twenty thousand paragraphs, a third of them changed, are matched in seconds', { timeout: 20_000 }, () => {
  const many = Array.from(
    { length: 20_000 },
    (_, i) => `第${i}项工作，新增会员${i * 7}人，走访职工${i * 13}户，发放慰问金${i * 31}元。`,
  );
  const [before, after] = [
    edition(many),
    edition(many.map((text, i) => (i % 3 === 0 ? text.replace('走访', '慰问') : text))),
  ];
  const start = performance.now();
  const { blocks } = moveIds(before, after);
  expect(performance.now() - start).toBeLessThan(8000);
  expect(blocks.filter(({ fate }) => fate === 'new' || fate === 'gone')).toEqual([]);
});
