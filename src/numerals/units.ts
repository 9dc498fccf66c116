// Measure words: what a number may count. A number is an amount only if one of these follows it.

export interface Unit {
  readonly printed: string;
  /** The unit's name where it differs from what is printed. */
  readonly unit?: string;
  /** What English writes after a number; without it the measure word is needless beside the noun: 21.8万人 is 218,000. */
  readonly en?: string;
  /** What a number without it would be taken for, even in a column of figures. */
  readonly takenFor?: string;
  /** Characters that, standing next, make it the start of another word. */
  readonly unless?: string;
  readonly reason: string;
}

/** Longest first among those that begin alike: 人次 is not 人, 个百分点 not 个. */
export const units: readonly Unit[] = [
  // shares
  { printed: '个百分点', en: 'percentage points', takenFor: 'per cent', reason: 'difference of two shares' },
  { printed: '百分点', unit: '个百分点', reason: 'the same, shortened' },
  { printed: '%', en: '%', takenFor: 'a count', reason: 'share' },
  { printed: '‰', en: '‰', takenFor: 'a count', reason: 'share of a thousand' },
  { printed: '倍', en: 'times', takenFor: 'a count', unless: '增加受感', reason: 'ratio' },
  // people
  { printed: '人次', en: 'attendances', takenFor: 'persons', reason: 'attendances: one person may count twice' },
  { printed: '人（次）', unit: '人次', reason: 'attendances' },
  { printed: '人·次', unit: '人次', reason: 'attendances' },
  { printed: '人', unless: '才均民大社力工', reason: 'persons; not 人才, 人大' },
  { printed: '名', unless: '称义', reason: 'persons, politely' },
  { printed: '位', unless: '于置列居', reason: 'persons, honoured' },
  // organisations and households
  { printed: '家（次）', unit: '家次', reason: 'visits to firms' },
  { printed: '家次', reason: 'visits to firms' },
  { printed: '家', unless: '庭属长', reason: 'firms, stations, institutions' },
  { printed: '户（次）', unit: '户次', reason: 'visits to households' },
  { printed: '户次', reason: 'visits to households' },
  { printed: '户', unless: '外籍', reason: 'households' },
  // money
  { printed: '美元', en: 'US dollars', reason: 'money' },
  { printed: '欧元', en: 'euros', reason: 'money' },
  { printed: '港元', en: 'Hong Kong dollars', reason: 'money' },
  { printed: '元', en: 'yuan', unless: '旦宵素月', reason: 'money; not 元旦' },
  // events
  { printed: '场次', reason: 'sessions' },
  { printed: '场', unless: '地所馆景', reason: 'events' },
  { printed: '次', unless: '日年要序', reason: 'occasions' },
  { printed: '届', reason: 'sessions of a body' },
  { printed: '期', unless: '间末初中限待货', reason: 'issues, courses' },
  { printed: '轮', unless: '流换', reason: 'rounds' },
  { printed: '批次', reason: 'batches' },
  { printed: '批', unless: '准示复评发', reason: 'batches' },
  { printed: '课时', reason: 'lessons' },
  { printed: '学时', reason: 'lessons' },
  { printed: '小时', en: 'hours', reason: 'hours given, as of volunteers; durations are sorted out later' },
  // cases, papers, works
  { printed: '件次', reason: 'cases' },
  { printed: '件（次）', unit: '件次', reason: 'cases' },
  { printed: '篇次', reason: 'writings' },
  { printed: '件', reason: 'cases, things' },
  { printed: '起（次）', unit: '起次', reason: 'incidents' },
  { printed: '起', unless: '来到草步点航实', reason: 'incidents' },
  { printed: '例', unless: '如会行外', reason: 'instances' },
  { printed: '宗', unless: '旨教', reason: 'cases' },
  { printed: '份', unless: '额子', reason: 'documents' },
  { printed: '项次', reason: 'items' },
  { printed: '项', unless: '目', reason: 'items' },
  { printed: '条次', reason: 'records' },
  { printed: '条', unless: '例款', reason: 'records, clauses' },
  { printed: '张', reason: 'cards, tickets' },
  { printed: '篇', reason: 'writings' },
  { printed: '幅', unless: '度', reason: 'pictures' },
  { printed: '册', reason: 'volumes' },
  { printed: '本', unless: '市区次着级年届地人单系行版报月', reason: 'books' },
  { printed: '部', unless: '分门署委队级长', reason: 'films, works' },
  { printed: '首', unless: '都届先次批个家要位席创府发', reason: 'songs; not 首都' },
  { printed: '集', unless: '体中团合成聚资训结', reason: 'episodes' },
  { printed: '门', unless: '户票店头类', reason: 'subjects taught' },
  { printed: '款', unless: '项物式', reason: 'products' },
  { printed: '笔', unless: '者试', reason: 'payments' },
  { printed: '单', unless: '位独身元', reason: 'orders; not 5单元' },
  // places and things
  { printed: '平方米', en: 'square metres', reason: 'area' },
  { printed: '平米', unit: '平方米', reason: 'area' },
  { printed: '亩', en: 'mu', reason: 'area' },
  { printed: '公里', en: 'kilometres', reason: 'distance' },
  { printed: '步', unless: '骤入伐履调道', reason: 'steps walked' },
  { printed: '平方公里', en: 'square kilometres', reason: 'area' },
  { printed: '立方米', en: 'cubic metres', reason: 'volume' },
  { printed: '毫米', en: 'millimetres', reason: 'length' },
  { printed: '厘米', en: 'centimetres', reason: 'length' },
  { printed: '千米', en: 'kilometres', reason: 'length' },
  { printed: '米', en: 'metres', unless: '饭面', reason: 'length' },
  { printed: '层', unless: '面次级出', reason: 'storeys' },
  { printed: '℃', en: '°C', reason: 'temperature' },
  { printed: '学分', reason: 'credits' },
  { printed: '公斤', en: 'kilograms', reason: 'weight' },
  { printed: '吨', en: 'tonnes', reason: 'weight' },
  { printed: '所', unless: '有在以需属述得', reason: 'schools' },
  { printed: '座', unless: '谈位右', reason: 'buildings' },
  { printed: '处', unless: '理于级长置分', reason: 'places' },
  { printed: '间', unless: '的接隔', reason: 'rooms' },
  { printed: '台', unless: '湾账阶', reason: 'machines' },
  { printed: '辆', reason: 'vehicles' },
  { printed: '套', unless: '餐', reason: 'sets' },
  { printed: '只', unless: '有要能是需会', reason: 'pieces' },
  { printed: '桶', reason: 'casks' },
  { printed: '箱', reason: 'boxes' },
  { printed: '瓶', reason: 'bottles' },
  { printed: '盒', reason: 'boxes' },
  { printed: '讲', unless: '话座解述课师', reason: 'lectures' },
  { printed: '堂', reason: 'lessons' },
  { printed: '双', unless: '方向休轮助评', reason: 'pairs' },
  { printed: '架', unless: '构', reason: 'machines' },
  { printed: '盏', reason: 'lamps' },
  { printed: '根', unless: '据本', reason: 'long things' },
  { printed: '颗', reason: 'small things' },
  { printed: '枚', reason: 'medals' },
  { printed: '块', reason: 'boards, plots' },
  { printed: '面', unless: '向对积临上前', reason: 'banners' },
  { printed: '株', reason: 'trees' },
  { printed: '棵', reason: 'trees' },
  { printed: '封', unless: '闭建顶', reason: 'letters' },
  { printed: '副', unless: '主总本书秘院校', reason: 'pairs' },
  { printed: '通', unless: '过知报讯信道州', reason: 'telephone calls' },
  { printed: '票', unless: '据价', reason: 'votes' },
  { printed: '毫升', en: 'millilitres', reason: 'volume' },
  { printed: '公顷', en: 'hectares', reason: 'area' },
  // groups and kinds
  { printed: '支', unless: '持付撑援部', reason: 'teams' },
  { printed: '对', unless: '于接口象外内比应全各照企职', reason: 'pairs' },
  { printed: '组', unless: '织建成合', reason: 'groups' },
  { printed: '队', unless: '伍员', reason: 'teams' },
  { printed: '类', unless: '型似别', reason: 'kinds' },
  { printed: '种', unless: '植类子', reason: 'kinds' },
  { printed: '个', unless: '体别性', reason: 'anything; last, since longer words begin with it' },
];

/** Nouns that a large number counts directly, without a measure word: 10万职工. The unit is the one they would have had. */
export const countedNouns: readonly Unit[] = [
  { printed: '职工', unit: '人', reason: 'people' },
  { printed: '会员', unit: '人', unless: '信单', reason: 'people; not 会员信息' },
  { printed: '农民工', unit: '人', reason: 'people' },
  { printed: '劳动者', unit: '人', reason: 'people' },
  { printed: '群众', unit: '人', reason: 'people' },
  { printed: '党员', unit: '人', reason: 'people' },
  { printed: '企业', unit: '家', reason: 'firms' },
  { printed: '单位', unit: '家', reason: 'firms' },
];

const byName = new Map(units.filter(({ printed, unit = printed }) => printed === unit).map((row) => [row.printed, row]));

/** The row of a unit by its name, `元` of 万元; undefined where the name is no measure word of the table. */
export function unitOf(name: string): Unit | undefined {
  return byName.get(name);
}

export interface UnitFound { readonly unit: string; readonly length: number }

/** The measure word that `rest` begins with, its name and printed length, or null. */
export function unitAt(rest: string, table: readonly Unit[] = units): UnitFound | null {
  for (const { printed, unit = printed, unless = '' } of table) {
    const next = rest[printed.length];
    if (rest.startsWith(printed) && (next === undefined || !unless.includes(next))) return { unit, length: printed.length };
  }
  return null;
}
