// Measure words: what a number may count. A number is an amount only if one of these follows it.

export interface Unit {
  readonly printed: string;
  /** The unit's name where it differs from what is printed. */
  readonly unit?: string;
  /** What English writes after a number; without it the measure word is needless beside the noun: 21.8万人 is 218,000. */
  readonly en?: string;
  /** Said in Chinese even in a column of figures, where a number without it would be taken for another thing. */
  readonly isAlwaysSaid?: true;
  /** Characters that, standing next, make it the start of another word. */
  readonly unless?: string;
}

/** Longest first among those that begin alike: 人次 is not 人, 个百分点 not 个. */
export const units: readonly Unit[] = [
  // shares
  // difference of two shares; without it taken for per cent
  { printed: '个百分点', en: 'percentage points', isAlwaysSaid: true },
  { printed: '百分点', unit: '个百分点' }, // the same, shortened
  { printed: '%', en: '%', isAlwaysSaid: true }, // share; without it taken for a count
  { printed: '‰', en: '‰', isAlwaysSaid: true }, // share of a thousand; without it taken for a count
  { printed: '倍', en: 'times', isAlwaysSaid: true, unless: '增加受感' }, // ratio; without it taken for a count
  // people
  { printed: '人次', en: 'attendances', isAlwaysSaid: true }, // one person may count twice; without it taken for persons
  { printed: '人（次）', unit: '人次' }, // attendances
  { printed: '人·次', unit: '人次' }, // attendances
  { printed: '人', unless: '才均民大社力工' }, // persons; not 人才, 人大
  { printed: '名', unless: '称义' }, // persons, politely
  { printed: '位', unless: '于置列居' }, // persons, honoured
  // organisations and households
  { printed: '家（次）', unit: '家次' }, // visits to firms
  { printed: '家次' }, // visits to firms
  { printed: '家', unless: '庭属长' }, // firms, stations, institutions
  { printed: '户（次）', unit: '户次' }, // visits to households
  { printed: '户次' }, // visits to households
  { printed: '户', unless: '外籍' }, // households
  // money
  { printed: '美元', en: 'US dollars' }, // money
  { printed: '欧元', en: 'euros' }, // money
  { printed: '港元', en: 'Hong Kong dollars' }, // money
  { printed: '元', en: 'yuan', unless: '旦宵素月' }, // money; not 元旦
  // events
  { printed: '场次' }, // sessions
  { printed: '场', unless: '地所馆景' }, // events
  { printed: '次', unless: '日年要序' }, // occasions
  { printed: '届' }, // sessions of a body
  { printed: '期', unless: '间末初中限待货' }, // issues, courses
  { printed: '轮', unless: '流换' }, // rounds
  { printed: '批次' }, // batches
  { printed: '批', unless: '准示复评发' }, // batches
  { printed: '课时' }, // lessons
  { printed: '学时' }, // lessons
  { printed: '小时', en: 'hours' }, // hours given, as of volunteers; durations are sorted out later
  // cases, papers, works
  { printed: '件次' }, // cases
  { printed: '件（次）', unit: '件次' }, // cases
  { printed: '篇次' }, // writings
  { printed: '件' }, // cases, things
  { printed: '起（次）', unit: '起次' }, // incidents
  { printed: '起', unless: '来到草步点航实' }, // incidents
  { printed: '例', unless: '如会行外' }, // instances
  { printed: '宗', unless: '旨教' }, // cases
  { printed: '份', unless: '额子' }, // documents
  { printed: '项次' }, // items
  { printed: '项', unless: '目' }, // items
  { printed: '条次' }, // records
  { printed: '条', unless: '例款' }, // records, clauses
  { printed: '张' }, // cards, tickets
  { printed: '篇' }, // writings
  { printed: '幅', unless: '度' }, // pictures
  { printed: '册' }, // volumes
  { printed: '本', unless: '市区次着级年届地人单系行版报月' }, // books
  { printed: '部', unless: '分门署委队级长' }, // films, works
  { printed: '首', unless: '都届先次批个家要位席创府发' }, // songs; not 首都
  { printed: '集', unless: '体中团合成聚资训结' }, // episodes
  { printed: '门', unless: '户票店头类' }, // subjects taught
  { printed: '款', unless: '项物式' }, // products
  { printed: '笔', unless: '者试' }, // payments
  { printed: '单', unless: '位独身元' }, // orders; not 5单元
  // places and things
  { printed: '平方米', en: 'square metres' }, // area
  { printed: '平米', unit: '平方米' }, // area
  { printed: '亩', en: 'mu' }, // area
  { printed: '公里', en: 'kilometres' }, // distance
  { printed: '步', unless: '骤入伐履调道' }, // steps walked
  { printed: '平方公里', en: 'square kilometres' }, // area
  { printed: '立方米', en: 'cubic metres' }, // volume
  { printed: '毫米', en: 'millimetres' }, // length
  { printed: '厘米', en: 'centimetres' }, // length
  { printed: '千米', en: 'kilometres' }, // length
  { printed: '米', en: 'metres', unless: '饭面' }, // length
  { printed: '层', unless: '面次级出' }, // storeys
  { printed: '℃', en: '°C' }, // temperature
  { printed: '学分' }, // credits
  { printed: '岁', en: 'years of age', unless: '末月' }, // age; which ages are figures is asked later
  { printed: '公斤', en: 'kilograms' }, // weight
  { printed: '吨', en: 'tonnes' }, // weight
  { printed: '所', unless: '有在以需属述得' }, // schools
  { printed: '座', unless: '谈位右' }, // buildings
  { printed: '处', unless: '理于级长置分' }, // places
  { printed: '间', unless: '的接隔' }, // rooms
  { printed: '台', unless: '湾账阶' }, // machines
  { printed: '辆' }, // vehicles
  { printed: '套', unless: '餐' }, // sets
  { printed: '只', unless: '有要能是需会' }, // pieces
  { printed: '桶' }, // casks
  { printed: '箱' }, // boxes
  { printed: '瓶' }, // bottles
  { printed: '盒' }, // boxes
  { printed: '讲', unless: '话座解述课师' }, // lectures
  { printed: '堂' }, // lessons
  { printed: '双', unless: '方向休轮助评' }, // pairs
  { printed: '架', unless: '构' }, // machines
  { printed: '盏' }, // lamps
  { printed: '根', unless: '据本' }, // long things
  { printed: '颗' }, // small things
  { printed: '枚' }, // medals
  { printed: '块' }, // boards, plots
  { printed: '面', unless: '向对积临上前' }, // banners
  { printed: '株' }, // trees
  { printed: '棵' }, // trees
  { printed: '封', unless: '闭建顶' }, // letters
  { printed: '副', unless: '主总本书秘院校' }, // pairs
  { printed: '通', unless: '过知报讯信道州' }, // telephone calls
  { printed: '票', unless: '据价' }, // votes
  { printed: '毫升', en: 'millilitres' }, // volume
  { printed: '公顷', en: 'hectares' }, // area
  // groups and kinds
  { printed: '支', unless: '持付撑援部' }, // teams
  { printed: '对', unless: '于接口象外内比应全各照企职' }, // pairs
  { printed: '组', unless: '织建成合' }, // groups
  { printed: '队', unless: '伍员' }, // teams
  { printed: '类', unless: '型似别' }, // kinds
  { printed: '种', unless: '植类子' }, // kinds
  { printed: '个', unless: '体别性' }, // anything; last, since longer words begin with it
];

/**
 * Nouns that a large number counts directly, without a measure word: 10万职工. The unit is the one they would have had.
 */
export const countedNouns: readonly Unit[] = [
  { printed: '职工', unit: '人' }, // people
  { printed: '会员', unit: '人', unless: '信单' }, // people; not 会员信息
  { printed: '农民工', unit: '人' }, // people
  { printed: '劳动者', unit: '人' }, // people
  { printed: '群众', unit: '人' }, // people
  { printed: '党员', unit: '人' }, // people
  { printed: '企业', unit: '家' }, // firms
  { printed: '单位', unit: '家' }, // firms
];

const byName = new Map(
  units.filter(({ printed, unit = printed }) => printed === unit).map((row) => [row.printed, row]),
);

/** The row of a unit by its name, `元` of 万元; undefined where the name is no measure word of the table. */
export function unitOf(name: string): Unit | undefined {
  return byName.get(name);
}

export interface UnitFound {
  readonly unit: string;
  readonly length: number;
}

/** The measure word that `rest` begins with, its name and printed length, or null. */
export function unitAt(rest: string, table: readonly Unit[] = units): UnitFound | null {
  for (const { printed, unit = printed, unless = '' } of table) {
    const next = rest[printed.length];
    const isOther = next !== undefined && unless.includes(next) && !rest.startsWith('大关', printed.length);
    if (rest.startsWith(printed) && !isOther) return { unit, length: printed.length };
  }
  return null;
}
