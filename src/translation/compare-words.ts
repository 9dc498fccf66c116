// Small words that turn a sentence round: negation, 其中, 分别. Each row says what English answers it.

interface SmallWord {
  /** As problems name it, and as a translator departs from it. */
  readonly word: string;
  readonly zh: RegExp;
  readonly en: RegExp;
  readonly why: string;
}

/** 不 and 无 of words that deny nothing: 不断 is steadily, 不仅 not only, 不少于 a bound. */
const notDenied =
  /不断|不仅|不但|不同|不少于?|不久|不低于|不超过|不高于|不足|不到|不下|不止|不懈|不忘|不渝|不移|不愧|不凡|不约而同|不论|不光|不管|不一|不等|不定期|不良|不利|不力|不公|无论|无私|无不|无缝|无偿|无线|无疑|无愧|无锡|毫不|莫不|必不可少|不可或缺|未来|未成年|非公|非常|非遗|非法|非首都|并非易事|没有.{0,6}就没有|南非|除非|丝毫不|坚定不|坚持不|持之以恒|永不|不可/g;

const rows: readonly SmallWord[] = [
  {
    word: '不',
    zh: /[不未无没]|(?<![是莫])非(?=[法常])/,
    en: /\b(?:not|no|never|without|neither|nor|none|nothing|nobody|cannot|lack\w*|fail\w*|refus\w*|avoid\w*|free (?:of|from)|absen\w+|stop\w*|instead|rather than|yet to|short of|unable|unless|hardly|zero|nil|prevent\w*|out of|rid|few|non-\w+|un\w{3,}|in(?:adequate|sufficient|complete|ability|correct|valid|consistent)\w*|dis\w{4,}|ir\w{4,}|im(?:possible|proper|balance)\w*)\b|n’t\b|-free\b|\w+less\b/i,
    why: 'a denial that falls out turns the sentence round',
  },
  {
    word: '其中',
    zh: /其中/,
    en: /\b(?:of (?:these|those|this|them|whom|which|that|the)|among|including|included|in which|in (?:it|them)|part of|within|with)\b/i,
    why: 'without it the part is read as one thing more',
  },
  {
    word: '分别',
    zh: /分别(?!是[^\d]*$)/,
    en: /\b(?:respectively|each|separate\w*|in turn|both|apiece|one .* (?:and|the other)|different\w*|individual\w*)\b/i,
    why: 'without it two things get one value',
  },
];

/** Words of the Chinese that nothing in the English answers. */
export function lostWords(zh: string, en: string, { tells }: { tells: number }): string[] {
  const said = zh.replace(notDenied, '');
  return (
    rows
      // 分别 before numbers: their order, which is held already, says which is whose
      .filter(({ word }) => !(word === '分别' && tells >= 2))
      .filter((row) => row.zh.test(row.word === '不' ? said : zh) && !row.en.test(en))
      .map(({ word }) => word)
  );
}
