// Properties of any edition: no character of the seed is lost, none is invented, and the text is rebuilt from the
// edition alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { District } from '../codelists/index.ts';
import { readSeed } from '../text/index.ts';
import { account, edit } from './index.ts';

const districts = [{ id: 'dongcheng', names: ['东城区'] }] as unknown as District[];
const piece = fc.constantFrom(
  '工会',
  '职工',
  '2016年',
  '21.8万',
  '，',
  ',',
  '。',
  '；',
  ' ',
  '　',
  '■',
  '▲ ',
  '# ',
  '## ',
  '【',
  '】',
  '关关键键词词一一',
  '（',
  '(',
  ')',
  '“',
  '”',
  '一、',
  '亮点：',
  '30％',
  'and ',
  '\u200b',
  '\u202e',
  '<b>',
  '{x}',
  '𠮷',
  '\t',
  '  ',
  '二○○',
  '★★',
  '●',
  '◀',
);
const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const text = fc
  .array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 30 })
  .map((lines) => `东城区2016年\n${lines.join('\n')}`);

test('accounts for every character of any text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const seed = readSeed(new TextEncoder().encode(written), 'seed.txt').value!;
      const { value, problems } = edit(seed, 'any', { record: { year: 2016 }, recordFile: 'edition.yaml', districts });
      expect(problems.filter(({ code }) => code.startsWith('character-'))).toEqual([]);
      expect(value).not.toBeNull();
    }),
    { numRuns: 1500 },
  );
});

test('sees a character that was dropped from a block, and one that was added', () => {
  const seed = readSeed(new TextEncoder().encode('东城区工会2016年工作\n\n会员21.8万人。'), 'seed.txt').value!;
  const edition = edit(seed, 'any', { recordFile: 'edition.yaml', districts }).value!;
  const spoil = (change: (text: string) => string) =>
    account(seed, { ...edition, blocks: edition.blocks.map((block) => ({ ...block, text: change(block.text) })) });
  expect(spoil((same) => same)).toEqual([]);
  expect(spoil((one) => one.replace('21.8', '28')).map(({ code }) => code)).toContain('character-lost');
  expect(spoil((one) => `${one}人`).map(({ code }) => code)).toContain('character-invented');
});
