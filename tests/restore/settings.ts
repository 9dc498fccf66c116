// A clean article set as publishers' tools hand texts on: lessons for the model of roles. By name, the same every time.
import { createHash } from 'node:crypto';
import type { Fixture } from './fixtures.ts';
import { bare } from './label-lines.ts';
import { broken } from './lay.ts';
import { randomFrom, type Random } from './random.ts';
import type { CleanBlock } from './read-clean.ts';
import { restyled } from './restyle.ts';
import { beside, boxed, clipping, office, posted, site } from './settings-more.ts';

interface Set {
  /** The article, where the setting adds to it. */
  readonly blocks?: readonly CleanBlock[];
  readonly lines: readonly string[];
  /** Lines that are none of the article's. */
  readonly noise: readonly string[];
}

interface Setting {
  readonly name: string;
  readonly why: string;
  readonly set: (blocks: readonly CleanBlock[], random: Random) => Set;
}

const FRONT = new Set<CleanBlock['type']>(['title', 'kicker', 'subtitle', 'byline']);

/** What stands around an article on a page of the web. One of each list is taken for a text. */
const WEB = {
  above: [
    ['某某日报网', '首页 | 新闻 | 专题 | 视频 | 数字报', '您的位置：首页 > 新闻 > 基层'],
    ['首页', '工会概况', '政务公开', '职工服务', '当前位置：首页 > 工作动态 > 正文'],
    ['登录 注册 无障碍浏览', '网站首页　组织机构　新闻中心　办事指南', '首页 >> 要闻'],
  ],
  source: [
    '2019-01-15 10:22 来源：区总工会 字号：大 中 小',
    '发布时间：2020年01月08日　浏览次数：356次',
    '2018-12-27 09:05:11　来源：晚报　作者：本报记者　责任编辑：王某',
  ],
  among: [['广告'], ['听新闻'], ['【纠错】'], []],
  below: [
    [
      '分享到：',
      '打印本页 关闭窗口',
      '上一篇：区总工会召开干部大会',
      '下一篇：送温暖活动启动',
      '版权所有：某某区总工会',
      '京ICP备10000000号 京公网安备11000000000000号',
    ],
    [
      '责任编辑：李某',
      '相关新闻',
      '职工技能大赛开幕',
      '劳模宣讲团走进社区',
      '关于我们 | 联系我们 | 网站地图',
      'Copyright © 2019 All Rights Reserved',
    ],
    [
      '扫一扫在手机打开当前页',
      '【打印】【关闭】',
      '推荐阅读',
      '今冬供暖提前两天',
      '我来说两句（0）',
      '主办单位：某某区总工会 技术支持：某某科技',
    ],
  ],
};

const POST = {
  above: [
    ['原创 工会君 某某工会', '点击上方蓝字关注我们'],
    ['某某工会 2020-01-09 17:30 北京', '![图片](https://example.org/640?wx_fmt=gif)'],
    ['点击蓝字', '关注我们'],
  ],
  picture: ['![图片](https://example.org/a/640?wx_fmt=jpeg)', '![](https://example.org/b/0?wx_fmt=png)'],
  below: [
    [
      'END',
      '来源：区总工会',
      '编辑：小李　审核：老王',
      '往期推荐',
      '[职工之家建起来](https://example.org/s/1)',
      '点个“在看”你最好看',
    ],
    ['- END -', '图文：宣传部', '喜欢就点赞、分享、在看', '预览时标签不可点'],
    ['长按二维码关注我们', '责编 | 张某', '精选留言', '阅读 1286'],
  ],
};

const PAGE = [
  ['区总工会文件', '第{n}页'],
  ['工作年报', '— {n} —'],
  ['某某年鉴', '· {n} ·'],
  ['', '- {n} -'],
  ['职工代表大会材料', '第 {n} 页 共 9 页'],
  ['', '{n}'],
];

export const SETTINGS: readonly Setting[] = [
  { name: 'web', why: 'a page of the web, copied whole', set: web },
  { name: 'post', why: 'a post exported to Markdown', set: post },
  {
    name: 'word',
    why: 'an office paper saved as text, a line a paragraph',
    set: (blocks, random) => paged(blocks, random, { width: Infinity, every: random.whole(10, 25) }),
  },
  {
    name: 'page',
    why: 'printed lines, no blank ones between paragraphs',
    set: (blocks, random) => paged(blocks, random, { width: random.whole(28, 38), every: random.whole(20, 34) }),
  },
  { name: 'layout', why: 'pdftotext -layout, one column: margins and centred heads as spaces', set: layout },
  { name: 'labelled', why: 'labels that come back before a colon stand over paragraphs', set: labelled },
  { name: 'scan', why: 'a scanner’s spaces and bars', set: scan },
  { name: 'office', why: 'an office’s paper: masthead, contents, distribution list', set: dressed(office) },
  { name: 'posted', why: 'a post: heads in pictures, cards, short lines', set: dressed(posted) },
  { name: 'beside', why: 'two columns side by side on one line', set: dressed(beside) },
  { name: 'boxed', why: 'heads in boxes beside their text', set: dressed(boxed) },
  { name: 'clipping', why: 'a newspaper’s short lines', set: dressed(clipping) },
  { name: 'site', why: 'a page of the web in two parts', set: dressed(site) },
];

/** The settings of an article; of the eight shared and of the clean texts one each by turns, of the received all. */
export function settingsOf(fixture: Fixture): Fixture[] {
  const blocks = fixture.truth.orders[0] ?? [];
  return SETTINGS.map(({ name, set }) => {
    const full = `${fixture.name}.${name}`;
    const seed = createHash('sha256').update(full).digest().readUInt32BE(0);
    const { lines, noise, blocks: told } = set(blocks, randomFrom(seed));
    return {
      ...fixture,
      name: full,
      bytes: new TextEncoder().encode(lines.join('\n')),
      encoding: 'utf-8' as const,
      noise: new Set(noise.map(bare)),
      truth: told === undefined ? fixture.truth : { ...fixture.truth, orders: [told] },
    };
  });
}

/** `set` over the article in another dress. */
function dressed(set: (blocks: readonly CleanBlock[], random: Random) => Set): Setting['set'] {
  return (blocks, random) => {
    const told = restyled(blocks, random);
    return { ...set(told, random), blocks: told };
  };
}

function web(blocks: readonly CleanBlock[], random: Random): Set {
  const pick = <T>(list: readonly T[]): T => random.pick(list)!;
  const [above, source, among, below] = [pick(WEB.above), pick(WEB.source), pick(WEB.among), pick(WEB.below)];
  const [indent, gap] = [pick(['　　', '    ', '\u00a0\u00a0\u00a0\u00a0', '']), random.chance(0.6)];
  const front = blocks.filter(({ type }) => FRONT.has(type));
  const rest = blocks.filter(({ type }) => !FRONT.has(type));
  const middle = Math.floor(rest.length / 2);
  const body = rest.flatMap((block, i) => [
    ...(i === middle ? among : []),
    ...textOf(block).map((line) =>
      block.type === 'p' || (block.type === 'head' && indent === '　　' && !gap) ? indent + line : line,
    ),
    ...(gap ? [''] : []),
  ]);
  const lines = [
    ...above,
    ...(random.chance(0.5) ? [''] : []),
    ...front.flatMap(textOf),
    source,
    '',
    ...body,
    ...below,
  ];
  return { lines, noise: [...above, source, ...among, ...below] };
}

function post(blocks: readonly CleanBlock[], random: Random): Set {
  const pick = <T>(list: readonly T[]): T => random.pick(list)!;
  const [above, picture, below] = [pick(POST.above), pick(POST.picture), pick(POST.below)];
  const bold = random.chance(0.7);
  const [numbered, pictured, short] = [random.chance(0.4), random.chance(0.5), random.chance(0.3)];
  const width = random.whole(14, 24);
  let n = 0;
  const body = blocks.flatMap((block): string[] => {
    const text = textOf(block);
    if (block.type === 'title')
      return [
        ...text.map((line) => (random.chance(0.5) ? `# ${line}` : line)),
        '',
        ...above.flatMap((line) => [line, '']),
      ];
    if (block.type === 'head') {
      n += 1;
      const number =
        numbered && /^[^一二三四五六七八九十\d（(]/.test(text[0]!) ? [`${bold ? `**0${n}**` : `0${n}`}`, ''] : [];
      return [
        ...(pictured ? [picture, ''] : []),
        ...number,
        ...text.flatMap((line) => [bold ? `**${line}**` : line, '']),
      ];
    }
    if (short && block.type === 'p')
      return [...text.flatMap((line) => broken(line, width, true)).map((line) => `${line}  `), ''];
    return text.flatMap((line) => [line, '']);
  });
  const noise = [...above, picture, ...below];
  return { lines: [...body, '---', '', ...below.flatMap((line) => [line, ''])], noise: [...noise, '---'] };
}

interface Paging {
  readonly width: number;
  readonly every: number;
}

function paged(blocks: readonly CleanBlock[], random: Random, { width, every }: Paging): Set {
  const indent = random.pick(['　　', '    ', ''])!;
  const [gap, centred, headIn] = [random.chance(0.25), random.chance(0.5), random.chance(0.5)];
  const lines = blocks.flatMap((block) => {
    const isFront = FRONT.has(block.type);
    const inset =
      isFront && centred
        ? ' '.repeat(random.whole(6, 20))
        : block.type === 'p' || block.type === 'item' || (block.type === 'head' && headIn)
          ? indent
          : '';
    return [
      ...textOf(block).flatMap((line) =>
        width === Infinity ? [inset + line] : broken(inset + line, width, true, inset),
      ),
      ...(gap || (isFront && random.chance(0.3)) ? [''] : []),
    ];
  });
  return turned(lines, random, every);
}

function turned(lines: readonly string[], random: Random, every: number): Set {
  const [head = '', foot = ''] = random.pick(PAGE)!;
  const [feed, apart] = [random.chance(0.6), random.chance(0.6)];
  const noise: string[] = [];
  const out = lines.flatMap((line, i) => {
    if (i === 0 || i % every !== 0) return [line];
    const number = foot.replace('{n}', String(i / every));
    noise.push(number, head);
    const turn = [
      number,
      ...(apart ? [''] : []),
      ...(head === '' ? [] : [feed ? `\f${head}` : head]),
      ...(apart ? [''] : []),
    ];
    return [...(apart ? [''] : []), ...turn, line];
  });
  return { lines: out, noise };
}

function layout(blocks: readonly CleanBlock[], random: Random): Set {
  const width = random.whole(26, 38);
  const margin = ' '.repeat(random.whole(2, 10));
  const lines = blocks.flatMap((block) => {
    const isCentred = FRONT.has(block.type) || (block.type === 'head' && random.chance(0.7));
    const set = textOf(block).flatMap((line) =>
      broken(block.type === 'p' ? `    ${line}` : line, width, true, block.type === 'p' ? '    ' : ''),
    );
    return [
      ...(isCentred ? [''] : []),
      ...set.map((line) => margin + (isCentred ? ' '.repeat(Math.max(0, width - line.length)) : '') + line),
      ...(isCentred ? [''] : []),
    ];
  });
  return turned(lines, random, random.whole(24, 40));
}

const LABELS = ['数据链接：', '现场：', '背景：', '名词解释：', '工作亮点：', '声音：', '延伸阅读：'];
const LEADS = ['亮点', '看点', '关键词', '成效', '做法'];

function labelled(blocks: readonly CleanBlock[], random: Random): Set {
  const [label, lead] = [random.pick(LABELS)!, random.pick(LEADS)!];
  const told = blocks.flatMap((block, i): CleanBlock[] => {
    if (block.type !== 'p' || i < 3 || blocks[i - 1]?.type === 'p') return [block];
    const words = block.text.split(/[，。；：]/)[0] ?? '';
    return random.chance(0.5)
      ? [{ type: 'head', level: 3, text: label }, block]
      : [{ type: 'head', level: 3, text: `${lead}：${words}` }, block];
  });
  const width = random.pick([Infinity, Infinity, 20])!;
  const lines = told.flatMap((block) => [
    ...textOf(block).flatMap((line) => (width === Infinity ? [line] : broken(line, width, true))),
    '',
  ]);
  return { lines, noise: [], blocks: told };
}

function scan(blocks: readonly CleanBlock[], random: Random): Set {
  const { lines, noise } = paged(blocks, random, { width: random.whole(16, 36), every: random.whole(25, 40) });
  const bars = random.chance(0.4);
  return {
    noise,
    lines: lines.map((line) => {
      const spread = line.length < 16 && random.chance(0.3) ? 1 : 0.1;
      const spaced = line.replace(/(\S)(?=\S)/gu, (one) => (random.chance(spread) ? `${one} ` : one));
      return bars && random.chance(0.1) ? (random.chance(0.5) ? `| ${spaced}` : `${spaced} |`) : spaced;
    }),
  };
}

function textOf({ text }: CleanBlock): string[] {
  return text.split('\n');
}
