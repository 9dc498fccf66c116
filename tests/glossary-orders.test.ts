// The glossary's four orders over all its entries: pinyin held to a dictionary's, strokes, the English, the fields.
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { readConcepts } from '../src/loaders/index.ts';
import { orderConcepts, preferredTerm, type Concept } from '../src/termbase/index.ts';

const concepts = readConcepts('.').value;
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .replace(/u\u0308/g, 'u\u0001')
    .toLowerCase(); // ü after u, before ua
const zh = (concept: Concept) => preferredTerm(concept, 'zh');

/** Syllables and figures alone: no capitals, no marks between them. */
const written = (pinyin: string): string =>
  pinyin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

describe('pinyin', () => {
  /** Where an entry reads otherwise than pinyin-pro 3.29, and is right. */
  const differences = [
    '农民工建会入会集中行动: nóng mín gōng jiàn huì rù huì jí zhōng xíng dòng (pinyin-pro: nóng mín ' +
      'gōng jiàn huì rù huì jí zhōng háng dòng)',
    '国际一流的和谐宜居之都: guó jì yī liú de hé xié yí jū zhī dū (pinyin-pro: guó jì yī liú de hé xié yí jū zhī dōu)',
    '困难企业: kùn nan qǐ yè (pinyin-pro: kùn nán qǐ yè)', // the dictionary's neutral tone: kùnnan
    '困难家庭: kùn nan jiā tíng (pinyin-pro: kùn nán jiā tíng)',
    '困难帮扶: kùn nan bāng fú (pinyin-pro: kùn nán bāng fú)',
    '困难职工: kùn nan zhí gōng (pinyin-pro: kùn nán zhí gōng)',
    '困难职工家庭: kùn nan zhí gōng jiā tíng (pinyin-pro: kùn nán zhí gōng jiā tíng)',
    '在档困难职工: zài dàng kùn nan zhí gōng (pinyin-pro: zài dàng kùn nán zhí gōng)',
    '大都工匠: dà dū gōng jiàng (pinyin-pro: dà dōu gōng jiàng)',
    '工商行政管理局: gōng shāng xíng zhèng guǎn lǐ jú (pinyin-pro: gōng shāng háng zhèng guǎn lǐ jú)',
    '应签企业: yīng qiān qǐ yè (pinyin-pro: yìng qiān qǐ yè)',
    '暖“新”在行动: nuǎn xīn zài xíng dòng (pinyin-pro: nuǎn xīn zài háng dòng)',
    '访民情、听民意、解民难: fǎng mín qíng tīng mín yì jiě mín nàn (pinyin-pro: fǎng mín qíng tīng mín yì jiě mín nán)',
    '集体协商行动计划: jí tǐ xié shāng xíng dòng jì huà (pinyin-pro: jí tǐ xié shāng háng dòng jì huà)',
    '领导班子: lǐng dǎo bān zi (pinyin-pro: lǐng dǎo bān zǐ)',
  ];

  test('is pinyin-pro’s but where the entry knows better; each such place is listed here', () => {
    const differing = concepts
      .flatMap(({ zh: { terms } }) => terms)
      .flatMap((term) => {
        const machine = written(
          pinyin(term.text, { type: 'array', nonZh: 'consecutive', toneSandhi: false }).join(' '),
        );
        return machine === written(term.pinyin)
          ? []
          : [`${term.text}: ${written(term.pinyin)} (pinyin-pro: ${machine})`];
      });
    expect(differing.toSorted()).toEqual(differences.toSorted());
  });
  test('files by syllable, then tone: 调解 under T, 行业 under H', () => {
    const sections = orderConcepts(concepts, 'pinyin');
    for (const { key, concepts: members } of sections)
      for (const one of members)
        expect(key, zh(one).text).toBe(
          /^\p{Script=Han}/u.test(zh(one).text.replace(/^“/, '')) ? plain(zh(one).pinyin)[0]!.toUpperCase() : key,
        );
    const keys = sections
      .flatMap(({ concepts: members }) => members)
      .map((one) =>
        plain(zh(one).pinyin)
          .split(/[ -]/)
          .filter((part) => /[a-z0-9]/.test(part))
          .join(' '),
      );
    const shared = (a: string, b: string): readonly [string, string] => {
      const [left, right] = [a.split(' '), b.split(' ')];
      const i = left.findIndex((syllable, k) => syllable !== right[k]);
      return i === -1 ? ['', ''] : [left[i]!, right[i] ?? ''];
    };
    const wrong = keys
      .slice(1)
      .filter((key, i) => /^[a-z]/.test(keys[i]!) && (([a, b]) => b !== '' && a > b)(shared(keys[i]!, key)));
    expect(wrong).toEqual([]);
    const letter = (text: string): string =>
      sections.find(({ concepts: members }) => members.some((one) => zh(one).text === text))?.key ?? 'none';
    expect([letter('调解'), letter('行业工会联合会')]).toEqual(['T', 'H']);
  });
});

test('strokes go from few to many, by the first character, then the next', () => {
  const sections = orderConcepts(concepts, 'stroke');
  const counts = sections.map(({ key }) => Number(key)).filter((count) => !Number.isNaN(count));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.every((count) => count > 0 && count < 30)).toBe(true);
  const section = (text: string): string =>
    sections.find(({ concepts: members }) => members.some((one) => zh(one).text === text))?.key ?? 'none';
  // By the hand: 八 2, 工 3, 送 9, 职 11.
  expect(['八可', '工匠', '送温暖', '职代会'].map(section)).toEqual(['2', '3', '9', '11']);
});
