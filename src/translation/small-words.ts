// Words that turn a sentence round or move it in time: negation, 其中, 分别, a half of the year, a rise and a fall. Each
// row says what English answers it.

export interface SmallWord {
  /** As problems name it, and as a translator departs from it. */
  readonly word: string;
  readonly zh: RegExp;
  readonly en: RegExp;
}

/**
 * Words whose 不, 无, 未, 非 or 没 denies nothing, and those for which English has a word that denies nothing: 不断 is
 * steadily, 不仅 not only, 不少于 a bound, 不记名 by secret ballot, 无固定期限 open-ended.
 */
export const notDenied = anyOf([
  '不断 不仅 不但 不同 不少于? 不久 不低于 不超过 不高于 不足 不到 不下 不止 不懈 不忘 不渝 不移 不愧 不凡',
  '能不能 是不是 要不要 会不会 不约而同 不论 不光 不管 不一 不等 不定期 不良 不利 不力 不公 毫不 丝毫不 莫不 永不 坚定不 坚持不 不可',
  '不记名 不停 不歇 不间断 不打烊 不折不扣 不动摇 不遗余力 不辞 不惜 不乏 不只 不单 不得不 不由 不禁 不妨 不时 不日 不已 不息 不倦 不屈 不朽',
  '不动产 不锈 不计其数 不胜 不谋而合 不言而喻 不在话下 不拘 不限 不问 不变 不误 不畏 不怕 不负 不辱 不失 不免 不易 不远 不外',
  '不满 不亚于 不逊 不见面 不厌 不定时 不决 不应求 不甘 不约 不俗 不顾 不啻 不敷 不幸 不适 不便 不法 不符 不合格 不规范 不合理',
  '不分(?!配)|不实(?![行施])|不当(?!选)',
  '不佳 不小 不低 不短 不高 不多 不大 不强 不严 不清 不明 不深 不稳 不畅 不全 不齐 不平衡 不充分 不完善 不健全 不到位',
  '离不开 少不了 免不了 了不起 差不多 来不及 跟不上 一丝不苟 孜孜不倦 锲而不舍 络绎不绝 源源不断 数不胜数',
  '无论 无私 无不 无缝 无偿 无线 无疑 无愧 无锡 无障碍 无人机 必不可少 未来 未成年 未婚 未满 未必 未免 未雨绸缪',
  '无故 无限 无数 无形 无记名 无害 无烟 无关 无固定 无微不至 无时无刻 无条件 无忧 无休 无土 无菌 无纺 无损 无与伦比 一览无余',
  '非公 非常 非遗 非法 非首都 并非易事 南非 除非 非凡 非机动 非全日 非正规 非正式 非营利 是非 非但 非物质 非典',
  '没收 淹没 出没 埋没 没落 没有.{0,6}就没有',
]);

/** English that denies. */
const denial = anyOf([
  '\\b(?:not|no|never|without|neither|nor|none|nothing|nobody|cannot|nil|zero|hardly|few|little|rid|unless|unable)\\b',
  '\\b(?:lack|fail|refus|avoid|absen|stop|prevent|exclud|forb[ai]d|prohibit|reject|deni|deny|rare|missed)\\w*',
  '\\b(?:oppos|unpopular|declin|reluct|outstanding|pending|ignor|neglect|overlook|leav(?:e|es|ing) out|left out)\\w*',
  '\\b(?:barely|scarcely|seldom|except|other than|apart from|bans?|banned)\\b',
  '\\btoo (?:few|little|low|weak|narrow|slow|small|late|hard|far|short)\\b',
  '\\b(?:(?:for|is|are) free|free (?:of|from)|instead|rather than|yet to|still to|short of|shortages?|out of)\\b',
  '\\b(?:impossible|improper|imbalance)\\b',
  // not union, unit, university, unanimous, under, uncle, until or unveil
  '\\b(?:non-\\w+|un(?!ion|i[tvfqls]|der|til|to\\b|an|cle|veil|fold|leash|lock|load)\\w+)',
  '\\bin(?:adequa|suffici|complet|abili|correct|valid|consist|appropri|effecti|formal|eligib|activ)\\w*',
  '\\b(?:il(?:legal|legib)|irreg|irresp|im(?:prop|poss|perf|balan)|mis(?:manag|tak|us|treat|match|conduct))\\w*',
  '\\bdis(?:agree|approv|continu|obey|qualif|satisf|regard|honest|allow)\\w*',
  'n’t\\b -free\\b \\w+less\\b',
]);

const partOf = anyOf([
  '\\b(?:of (?:these|those|this|them|whom|which|that|the)|in (?:it|them|which)|part of)\\b',
  '\\b(?:among|includ\\w*|within|with|being|alone)\\b',
  '\\b(?:compris\\w*|account\\w*|represent\\w*|constitut\\w*|ma[dk]\\w+ up)\\b',
  // a share needs no word to say that it is one
  '\\b(?:half|thirds?|quarters?|fifths?|tenths?|per cent|percent)\\b',
  '%',
]);

const eachOf = anyOf([
  '\\b(?:respectively|each|separate\\w*|in turn|both|apiece|different\\w*|individual\\w*)\\b',
  '\\bone .* (?:and|the other)\\b',
]);

/** Any of these, as words of their own. */
function wordsOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'i');
}

/** The rows' words, white space between two alternatives only where no bracket holds it. */
function anyOf(rows: readonly string[]): RegExp {
  const alternatives = rows.flatMap((row) => (row.includes('(') ? [row] : row.split(' ')));
  return new RegExp(alternatives.join('|'), 'i');
}

export const smallWords: readonly SmallWord[] = [
  // a denial that falls out turns the sense round
  {
    word: '不',
    zh: /[不未无没]|(?<![是莫])非(?=[法常])/,
    en: denial,
  },
  // without it the part is read as one thing more
  { word: '其中', zh: /其中/, en: partOf },
  // without it two things get one value
  { word: '分别', zh: /分别(?!是\D*$)/, en: eachOf },
  // a half of the year, not the year and not the other half
  {
    word: '上半年',
    zh: /上半年/,
    en: wordsOf(
      'first half',
      'first six months',
      'January (?:to|and|through) June',
      'half-year|half a year|half-yearly|six months|mid-?year',
    ),
  },
  // a half of the year, not the year and not the other half
  {
    word: '下半年',
    zh: /下半年/,
    en: wordsOf(
      '(?:second|latter|other|later) half',
      '(?:last|second|next|coming) six months',
      'July (?:to|and|through) December|rest of the year|middle of (?:the|last) year|mid-\\d{4}',
    ),
  },
  // three quarters, not the third
  {
    word: '前三季度',
    zh: /前三季度|[一1]至[三3]季度/,
    en: wordsOf('first three quarters', 'first nine months', 'January (?:to|through) September'),
  },
  // five of them make a week
  {
    word: '工作日',
    zh: /\d个?工作日/,
    en: wordsOf('(?:working|business|work)[- ]days?|weekdays?'),
  },
  // one holiday may be taken for another
  {
    word: '五一',
    zh: /(?<![一二三四五六七八九十])五一(?!路)/,
    en: wordsOf('May Day|1 May|May 1|May First|May 1st', 'Labour Day|International Workers’ Day'),
  },
  // one holiday may be taken for another
  {
    word: '五四',
    zh: /(?<![一二三四五六七八九十])五四(?!路)/,
    en: wordsOf('Youth Day', '4 May|May 4|May Fourth|May 4th|4th of May'),
  },
  // one holiday may be taken for another
  {
    word: '三八',
    zh: /(?<![一二三四五六七八九十])三八(?!路|线|红旗)/,
    en: wordsOf('Women’s Day', '8 March|March 8|March 8th|March Eighth'),
  },
  // a limit, not a beginning
  {
    word: '以内',
    zh: /(?<=[日天月年时周期钟内米里岁人])以内|[日天月]内(?=[^部容在涵需])/,
    en: wordsOf(
      'within|inside|under|up to|at most|less|maximum|not exceed\\w*|no (?:more|longer|later)|cap\\w*|limit\\w*',
      'this (?:week|month|year)|by the end|before',
      'in (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half|\\d+)',
    ),
  },
  // what is to be done is not done yet
  {
    word: '力争',
    zh: /力争|争取(?:在|于|到|实现|达到)/,
    en: wordsOf(
      'aim\\w*|striv\\w*|seek\\w*|try|tries|target\\w*|goals?|hop\\w*|intend\\w*|plan\\w*|push\\w*',
      'will|shall|should|must|to be|is to|are to|efforts?|bid|work (?:to|for|towards)|ensure',
    ),
  },
  // a fall is not a rise
  {
    word: '下降',
    zh: /(?:下降|减少|降低|回落|缩短|压减)(?:了|约|近|超过|到|至|为)?\d/,
    en: wordsOf(
      'down|f[ae]ll\\w*|drop\\w*|declin\\w*|decreas\\w*|reduc\\w*|cut\\w*|less|lower\\w*|fewer',
      'short\\w*|shrank|shr[iu]nk\\w*|narrow\\w*|halv\\w*|sav\\w+|los[st]\\w*|trim\\w*|dip\\w*|off',
      'slip\\w*|sli?d\\w*|slump\\w*|plung\\w*|plummet\\w*|tumbl\\w*|eas(?:ed|ing)|weaken\\w*|under',
    ),
  },
  // a rise is not a fall
  {
    word: '增长',
    zh: /(?:增长|上升|提高|增加|增|提升)(?:了|约|近|超过|到|至|为)?\d/,
    en: wordsOf(
      'up|r[ieo]s[ei]\\w*|rising|grow\\w*|grew|increas\\w*|gain\\w*|more|higher|add\\w*|new\\w*|extra|join\\w*',
      'climb\\w*|rais\\w*|improv\\w*|expand\\w*|swell\\w*|another|further|longer|greater|jump\\w*|lift\\w*',
      'twice|times|as (?:much|many)|doubl\\w*|tripl\\w*|trebl\\w*|quadrupl\\w*|\\w+fold',
      'additional|surg\\w*|soar\\w*|leap\\w*|edg\\w+|inch\\w+|widen\\w*|strengthen\\w*|better|boost\\w*|above',
    ),
  },
];
