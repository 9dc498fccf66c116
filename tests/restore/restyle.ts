// A clean article in another dress: heads numbered in other ways or not at all, captions, a table, cards of numbers, a
// salutation and a signature among its blocks. For lessons; the same chance, the same article.
import type { Random } from './random.ts';
import type { CleanBlock } from './read-clean.ts';

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];
const BARE_NUMBER = new RegExp(
  [
    '^(其?[一二三四五六七八九十]{1,3}[、.．　 ：:]|（[一二三四五六七八九十]{1,3}）|\\(?\\d{1,2}[.．、)）]|0\\d[　 ]?|【',
    '|第[一二三四五六七八九十]+(部分|章|节)?[　 ：:]?|其[一二三四五六七八九十]{1,2}[　 ：:]?',
    '|(关键词|举措|亮点|答卷|看点|实事)[一二三四五六七八九十][　 ：:]?)',
  ].join(''),
);

type Style = (n: number, words: string) => string;

const STYLES: readonly Style[] = [
  (_, words) => words,
  (_, words) => words,
  (n, words) => `${HAN[n]}、${words}`,
  (n, words) => `（${HAN[n]}）${words}`,
  (n, words) => `${n + 1}.${words}`,
  (n, words) => `${n + 1}．${words}`,
  (n, words) => `0${n + 1} ${words}`,
  (n, words) => `0${n + 1} ${words}`,
  (n, words) => `第${HAN[n]}部分 ${words}`,
  (n, words) => `其${HAN[n]}　${words}`,
  (n, words) => `关键词${HAN[n]}：${words}`,
  (n, words) => `第${HAN[n]}件事：${words}`,
  (n, words) => `关键词${HAN[n]}　${words.slice(0, 2)}`,
  (n, words) => `PART ${n + 1} ${words}`,
  (_, words) => `“${words.slice(0, 2)}”：${words}`,
  (_, words) => `【${words}】`,
  (_, words) => `${words.slice(0, 2)}篇：${words}`,
];

const CAPTIONS = [
  '职工在技能比武现场操作设备',
  '区总工会干部走访建筑工地',
  '工友们在职工之家阅读',
  '劳模宣讲走进车间',
  '驿站里，快递员正在给手机充电',
  '志愿者为环卫工人送上热粥',
  '职工运动会拔河比赛',
];
const NAMES = ['李明', '王晓燕', '周建国', '陈立'];

export function restyled(blocks: readonly CleanBlock[], random: Random): CleanBlock[] {
  return signed(
    greeted(withTable(withCards(captioned(numbered(blocks, random), random), random), random), random),
    random,
  );
}

/** Heads of the upper level in one style throughout. */
function numbered(blocks: readonly CleanBlock[], random: Random): CleanBlock[] {
  const style = random.pick(STYLES)!;
  const keep = random.chance(0.4);
  let n = 0;
  return blocks.map((block) => {
    if (keep || block.type !== 'head' || (block.level ?? 2) > 2 || n >= HAN.length) return block;
    const words = block.text.replace(BARE_NUMBER, '').replace(/】$/, '').trim();
    return words === '' ? block : { ...block, text: style(n++, words) };
  });
}

function captioned(blocks: readonly CleanBlock[], random: Random): CleanBlock[] {
  if (!random.chance(0.5) || blocks.some(({ type }) => type === 'figDesc')) return [...blocks];
  const mark = random.pick(['▲', '△', '▲ ', '图：', '', '◀', '（图：'])!;
  const credit = random.pick([
    '',
    '',
    `。${random.pick(NAMES)}摄`,
    ` ${random.pick(NAMES)} 摄`,
    '（资料图片）',
    '。通讯员供图',
  ])!;
  const close = mark.startsWith('（') ? '）' : '';
  return blocks.flatMap((block, i): CleanBlock[] =>
    block.type === 'p' && i > 3 && random.chance(0.15)
      ? [block, { type: 'figDesc', text: `${mark}${random.pick(CAPTIONS)!}${credit}${close}` }]
      : [block],
  );
}

const ROWS = ['困难职工帮扶', '劳动竞赛', '法律援助', '医疗互助', '职工疗休养', '集体合同', '技能培训', '驿站建设'];
const UNITS = ['人次', '场', '件', '万元', '份', '家', '个'];

function withTable(blocks: readonly CleanBlock[], random: Random): CleanBlock[] {
  if (!random.chance(0.25) || blocks.some(({ type }) => type === 'table')) return [...blocks];
  const number = (): string =>
    String(random.pick([random.whole(3, 99), random.whole(100, 9999), random.whole(10, 99) / 10])!);
  const years = random.pick([
    ['上年', '本年'],
    ['2016年', '2017年', '增减'],
    ['单位', '数量'],
    ['件数', '人数', '金额（万元）'],
  ])!;
  const rows = random.some(ROWS, random.whole(3, 6));
  const lines = [
    ['项目', ...years],
    ...rows.map((name) => [
      random.chance(0.3) ? `${name}（${random.pick(UNITS)!}）` : name,
      ...years.map((head) => (head === '单位' ? random.pick(UNITS)! : number())),
    ]),
  ];
  const places = blocks.flatMap(({ type }, i) => (type === 'p' && i > 2 ? [i] : []));
  const at = random.pick(places) ?? blocks.length;
  const table: CleanBlock = { type: 'table', text: lines.map((row) => row.join('\t')).join('\n') };
  return [...blocks.slice(0, at), table, ...blocks.slice(at)];
}

/** 163家 / 新建基层工会, alone under a head: text of two short lines. */
function withCards(blocks: readonly CleanBlock[], random: Random): CleanBlock[] {
  if (!random.chance(0.2)) return [...blocks];
  const first = random.chance(0.5);
  return blocks.flatMap((block): CleanBlock[] => {
    if (block.type !== 'head' || !random.chance(0.7)) return [block];
    const cards = random.some(ROWS, random.whole(2, 3)).map((name): CleanBlock => {
      const number = `${random.whole(2, 9999)}${random.pick(UNITS)!}`;
      return { type: 'p', text: first ? `${number}\n${name}` : `${name}\n${number}` };
    });
    return [block, ...cards];
  });
}

const GREETINGS = [
  '各位代表、同志们：',
  '各位委员、同志们：',
  '同志们：',
  '尊敬的各位领导、各位来宾：',
  '亲爱的职工朋友：',
];

function greeted(blocks: readonly CleanBlock[], random: Random): CleanBlock[] {
  if (!random.chance(0.2)) return [...blocks];
  const start = blocks.findIndex(({ type }) => type === 'p' || type === 'head' || type === 'argument');
  const speaker = random.chance(0.5)
    ? ([
        { type: 'p', text: `区总工会主席　${random.pick(NAMES)!}` },
        { type: 'p', text: random.pick(['（2017年1月12日）', '（二〇一七年一月十二日）', '2017年1月12日'])! },
      ] as const)
    : [];
  const thanks: CleanBlock[] = random.chance(0.5)
    ? [{ type: 'p', text: random.pick(['谢谢大家！', '谢谢！', '谢谢大家！（掌声）'])! }]
    : [];
  return [
    ...blocks.slice(0, start),
    ...speaker,
    { type: 'p', text: random.pick(GREETINGS)! },
    ...blocks.slice(start),
    ...thanks,
  ];
}

function signed(blocks: readonly CleanBlock[], random: Random): CleanBlock[] {
  if (!random.chance(0.2)) return [...blocks];
  return [
    ...blocks,
    { type: 'p', text: random.pick(['区总工会', '区总工会办公室', '区总工会全体干部'])! },
    { type: 'p', text: random.pick(['2018年1月9日', '二〇一八年一月九日', '2018年1月'])! },
  ];
}
