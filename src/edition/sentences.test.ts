import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string): string[] => sentencesOf(text).map((at) => text.slice(...at));

test('ends a sentence at 。！？ and the closing marks after it', () => {
  expect(cut('“开展培训。”“能不能加大力度？”7月5日，区总工会赴德胜。')).toEqual([
    '“开展培训。”',
    '“能不能加大力度？”',
    '7月5日，区总工会赴德胜。',
  ]);
});
test('never ends one at ； and always with its block', () => {
  expect(cut('覆盖企业98家；签订21份')).toEqual(['覆盖企业98家；签订21份']);
});
test('leaves a decimal point and an English question in peace', () => {
  expect(cut('1.3万条。会员21.8万人')).toEqual(['1.3万条。', '会员21.8万人']);
});
