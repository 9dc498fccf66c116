// Small words that turn a sentence round: negation, 其中, 分别. Each row says what English answers it.

interface SmallWord {
  /** As problems name it, and as a translator departs from it. */
  readonly word: string;
  readonly zh: RegExp;
  readonly en: RegExp;
  readonly why: string;
}

/** Words whose 不, 无, 未, 非 or 没 denies nothing: 不断 is steadily, 不仅 not only, 不少于 a bound. */
const notDenied = anyOf([
  '不断 不仅 不但 不同 不少于? 不久 不低于 不超过 不高于 不足 不到 不下 不止 不懈 不忘 不渝 不移 不愧 不凡',
  '能不能 是不是 要不要 会不会 不约而同 不论 不光 不管 不一 不等 不定期 不良 不利 不力 不公 毫不 丝毫不 莫不 永不 坚定不 坚持不 不可',
  '无论 无私 无不 无缝 无偿 无线 无疑 无愧 无锡 必不可少 未来 未成年',
  '非公 非常 非遗 非法 非首都 并非易事 南非 除非 没有.{0,6}就没有',
]);

/** English that denies. */
const denial = anyOf([
  '\\b(?:not|no|never|without|neither|nor|none|nothing|nobody|cannot|nil|zero|hardly|few|rid|unless|unable)\\b',
  '\\b(?:lack|fail|refus|avoid|absen|stop|prevent)\\w*',
  '\\b(?:free (?:of|from)|instead|rather than|yet to|short of|out of|impossible|improper|imbalance)\\b',
  // not union, unit, under, district or dispute
  '\\b(?:non-\\w+|un(?:paid|sign|regist|resolv|employ|law|cover|finish|fulfil|organi|qualif|safe|fair|suit)\\w*)',
  '\\bun(?:expect|know|certain|limit|precedent|swerv|waver|remitt|ceas|fail|chang|equal|clear|aware|avoid)\\w*',
  '\\bin(?:adequate|sufficient|complete|ability|correct|valid|consistent|appropriate)\\w*',
  '\\b(?:dis(?:agree|approv|continu|obey|qualif|satisf|regard|honest|allow)|irregular|irresponsib|irrespective)\\w*',
  'n’t\\b -free\\b \\w+less\\b',
]);

const partOf = anyOf([
  '\\b(?:of (?:these|those|this|them|whom|which|that|the)|in (?:it|them|which)|part of)\\b',
  '\\b(?:among|including|included|within|with)\\b',
]);

const eachOf = anyOf([
  '\\b(?:respectively|each|separate\\w*|in turn|both|apiece|different\\w*|individual\\w*)\\b',
  '\\bone .* (?:and|the other)\\b',
]);

/** The rows' words, white space between two alternatives only where no bracket holds it. */
function anyOf(rows: readonly string[]): RegExp {
  const alternatives = rows.flatMap((row) => (row.includes('(') ? [row] : row.split(' ')));
  return new RegExp(alternatives.join('|'), 'i');
}

const rows: readonly SmallWord[] = [
  {
    word: '不',
    zh: /[不未无没]|(?<![是莫])非(?=[法常])/,
    en: denial,
    why: 'a denial that falls out turns the sense round',
  },
  { word: '其中', zh: /其中/, en: partOf, why: 'without it the part is read as one thing more' },
  { word: '分别', zh: /分别(?!是\D*$)/, en: eachOf, why: 'without it two things get one value' },
];

/** Words of the Chinese that nothing in the English answers. */
export function lostWords(zh: string, en: string, { tells }: { tells: number }): string[] {
  const said = zh.replace(new RegExp(notDenied, 'g'), '');
  return (
    rows
      // 分别 before numbers: their order, which is held already, says which is whose
      .filter(({ word }) => !(word === '分别' && tells >= 2))
      .filter((row) => row.zh.test(row.word === '不' ? said : zh) && !row.en.test(en))
      .map(({ word }) => word)
  );
}
