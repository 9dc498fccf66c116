// More settings of an article, for lessons: an office's bulletin, a report with its contents, a post whose heads are
// pictures, columns side by side, heads in boxes, a clipping of a newspaper, a page of the web in two parts.
import { broken } from './lay.ts';
import type { Random } from './random.ts';
import type { CleanBlock } from './read-clean.ts';

export interface Set {
  readonly lines: readonly string[];
  /** Lines that are none of the article's. */
  readonly noise: readonly string[];
}

const FRONT = new Set<CleanBlock['type']>(['title', 'kicker', 'subtitle', 'byline']);
const width = (text: string): number => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x1100 ? 1 : 2), 0);
const textOf = ({ text }: CleanBlock): string[] => text.split('\n');

/** A title over two or three lines, cut where a reader would. */
export function titleLines(text: string, random: Random): string[] {
  const parts = text.split(/(?<=　| |总工会|工会|，|——)(?=.{4})/u).map((part) => part.trim());
  if (parts.length < 2 || !random.chance(0.5)) return [text];
  return parts.length > 3 ? [parts.slice(0, 2).join(''), parts.slice(2).join('')] : parts;
}

/** Rows of a table as one of the tools leaves them. */
function tableLines({ text }: CleanBlock, random: Random): string[] {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const way = random.whole(0, 2);
  if (way === 0) return rows.map((row) => row.join('\t'));
  if (way === 1) return rows.flat();
  const widest = Math.max(...rows.flat().map(width)) + random.whole(2, 5);
  return rows.map((row) =>
    row
      .map((cell) => cell + ' '.repeat(Math.max(2, widest - width(cell))))
      .join('')
      .trimEnd(),
  );
}

function body(
  blocks: readonly CleanBlock[],
  random: Random,
  set: (block: CleanBlock, line: string) => readonly string[],
): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return tableLines(block, random);
    const lines: readonly string[] = block.type === 'title' ? titleLines(block.text, random) : textOf(block);
    return lines.flatMap((line) => set(block, line));
  });
}

const OFFICE = {
  mast: [
    ['工 会 工 作 简 报', '第3期（总第118期）', '区总工会办公室编　　　　2018年1月9日'],
    ['情况反映', '〔2018〕6号', '区总工会办公室　　2018年1月20日'],
    ['工会信息', '第 12 期'],
    ['内部资料　注意保存', '区总工会三届二次全委会文件之一'],
    ['区工会第七次代表大会文件（二）'],
    ['会议文件', '会后收回'],
  ],
  list: [
    ['报：市总工会办公室，区委办公室', '送：区总工会领导', '发：各街道、乡镇总工会'],
    ['主送：各直属工会', '抄送：区委办、区政府办', '区总工会办公室 2018年1月9日印发', '（共印80份）'],
    ['责任编辑：陈立　　校对：李明', '地址：某某路1号　电话：60000000'],
    ['签发：王某　核稿：李某', '印发：各基层工会'],
  ],
  head: ['区总工会三届二次全委会文件之一', '工会工作简报', '某某区工会工作报告', '内部资料'],
  foot: ['— {n} —', '第{n}页', '第 {n} 页 共 6 页', '- {n} -', '·{n}·', '－{n}－'],
};

/** An office's paper: masthead or stamp above, distribution list below, heads and feet at page turns. */
export function office(blocks: readonly CleanBlock[], random: Random): Set {
  const mast = random.chance(0.7) ? random.pick(OFFICE.mast)! : [];
  const list = random.chance(0.5) ? random.pick(OFFICE.list)! : [];
  const indent = random.pick(['　　', '    ', '', '\u00a0\u00a0\u00a0\u00a0'])!;
  const [gap, tab, measure] = [
    random.chance(0.4),
    random.chance(0.3),
    random.pick([Infinity, Infinity, random.whole(28, 40)])!,
  ];
  const comment = random.chance(0.15);
  let notes = 0;
  const lines = body(blocks, random, (block, line) => {
    const isIn = block.type === 'p' || block.type === 'item' || (block.type === 'head' && indent.length === 2);
    const tabbed = tab
      ? line.replace(/^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．])/u, '$1\t')
      : line;
    const set =
      (isIn ? indent : '') + tabbed + (comment && block.type === 'p' && random.chance(0.1) ? `[lw${++notes}]` : '');
    return [...(measure === Infinity ? [set] : broken(set, measure, true, isIn ? indent : '')), ...(gap ? [''] : [])];
  });
  const contents = random.chance(0.2) ? contentsOf(blocks, random) : [];
  const below = [...list, ...Array.from({ length: notes }, (_, i) => `[lw${i + 1}]请核对此数。`)];
  const inside = turned(lines, random, random.whole(16, 34));
  return {
    lines: [...mast, ...(random.chance(0.5) ? [''] : []), ...contents, ...inside.lines, ...(gap ? [''] : []), ...below],
    noise: [...mast, ...contents, ...inside.noise, ...below],
  };
}

function contentsOf(blocks: readonly CleanBlock[], random: Random): string[] {
  const dots = random.pick(['……………', '\t', '..........', ' ········ '])!;
  const heads = blocks.filter(({ type }) => type === 'head');
  return [
    random.pick(['目　录', '目录', '目 录', '本期目录', '【目录】'])!,
    ...heads.map(({ text }, i) => `${text.replace('\n', '')}${dots}${i + 1}`),
    '',
  ];
}

function turned(lines: readonly string[], random: Random, every: number): Set {
  const [head, foot] = [random.chance(0.5) ? random.pick(OFFICE.head)! : '', random.pick(OFFICE.foot)!];
  const [feed, apart] = [random.chance(0.5), random.chance(0.5)];
  const noise: string[] = [];
  const out = lines.flatMap((line, i) => {
    if (i === 0 || i % every !== 0) return [line];
    const number = foot.replace('{n}', String(i / every));
    noise.push(number, head);
    const blank = apart ? [''] : [];
    return [...blank, number, ...blank, ...(head === '' ? [] : [feed ? `\f${head}` : head, ...blank]), line];
  });
  return { lines: out, noise };
}

const POST = {
  above: [
    ['原创 某某工会 某某工会 2019-01-09 17:30', '点击上方蓝字关注我们'],
    ['收录于合集 #年终盘点', '某某工会', '点击蓝字，关注我们！'],
    ['听全文 ', '原创 小编 某某工会'],
    [],
  ],
  below: [
    [
      'END',
      '来源 | 区总工会',
      '编辑 | 小李',
      '审核 | 老王',
      '往期回顾',
      '[这份清单请收好](https://example.org/s/2)',
      '阅读原文',
    ],
    ['— 完 —', '图文 / 宣传部', '精选留言', '小王：看到了自己的身影！', '作者：感谢支持', '喜欢作者', '长按识别二维码'],
    ['欢迎分享、点赞、在看', '更多推荐', '送温暖，在路上', '一图读懂：工会会员有哪些权益', '微信扫一扫关注该公众号'],
    ['投稿邮箱：a@example.org', '责编：陈立', '写留言', '预览时标签不可点'],
  ],
};

/** A post: heads as pictures' words, in bold or behind a sign; every line of text a paragraph, or hard line ends. */
export function posted(blocks: readonly CleanBlock[], random: Random): Set {
  const [above, below] = [random.pick(POST.above)!, random.pick(POST.below)!];
  const way = random.whole(0, 5);
  const signs = random.pick(['🌱', '💪', '📌', '✨', '◆', '▌'])!;
  const [short, quoted, cover] = [random.whole(0, 3), random.chance(0.3), random.chance(0.2)];
  const measure = random.whole(9, 22);
  const noise: string[] = [...above, ...below];
  const url = 'https://example.org/640?wx_fmt=png';
  const head = (lines: readonly string[]): string[] => {
    const text = lines.join(' ');
    if (way === 0) return [`![${text}](${url})`];
    const [, number, words] = /^(0\d|PART \d+|第[一二三四五六七八九十]+部分)[ 　](.+)$/u.exec(text) ?? [];
    if (number !== undefined && way !== 4) return [`**${number}**`, '', `**${words!}**`];
    if (way === 2) return [`${signs} **${text}**`];
    if (way === 4) return [`### ${text}`];
    return [`**${text}**`];
  };
  const lines = blocks.flatMap((block): string[] => {
    if (block.type === 'title')
      return cover ? [`![${block.text}](${url})`, ''] : [`# ${block.text}`, '', ...above.flatMap((line) => [line, ''])];
    if (block.type === 'head') {
      const divider = random.chance(0.15) ? `![分割线](${url})` : random.chance(0.3) ? `![图片](${url})` : null;
      if (divider !== null) noise.push(divider.replace(/^!\[(.*)\]\(.*$/, '$1'), divider);
      return [...(divider === null ? [] : [divider, '']), ...head(textOf(block)), ''];
    }
    if (block.type === 'table') return [...tableLines(block, random).map((line) => `> ${line}`), ''];
    const text = textOf(block);
    if (text.length === 2)
      return text.flatMap((line) => [
        `${quoted ? '> ' : ''}${/\d/.test(line) ? line.replace(/^(\d+)/, '**$1**') : line}`,
        '',
      ]);
    if (short === 0 && block.type === 'p')
      return text.flatMap((line) => broken(line, measure, true).flatMap((one) => [one, '']));
    if (short === 1 && block.type === 'p')
      return [...text.flatMap((line) => broken(line, measure, true)).map((one) => `${one}  `), ''];
    return text.flatMap((line) => [line, '']);
  });
  const contents = random.chance(0.15)
    ? blocks.filter(({ type }) => type === 'head').flatMap(({ text }) => [text.replace('\n', ' '), ''])
    : [];
  const index = contents.length === 0 ? [] : ['目录', '', ...contents];
  noise.push(...(index.length === 0 ? [] : ['目录']));
  const at = lines.findIndex((line, i) => i > 2 && line === '') + 1;
  return {
    lines: [
      ...lines.slice(0, at),
      ...index,
      ...lines.slice(at),
      '---',
      '',
      ...below.flatMap((line) => [random.chance(0.3) && !/[[(]/.test(line) ? `**${line}**` : line, '']),
    ],
    noise: [...noise, '---'],
  };
}

/** Columns side by side on one line, as `pdftotext -layout` leaves a magazine's page. */
export function beside(blocks: readonly CleanBlock[], random: Random): Set {
  const [measure, deep, between] = [random.whole(16, 24), random.whole(18, 34), random.whole(3, 8)];
  const bar = random.chance(0.25);
  const front = blocks.filter(({ type }) => FRONT.has(type));
  const rows = body(
    blocks.filter(({ type }) => !FRONT.has(type)),
    random,
    (block, line) =>
      block.type === 'head' || block.type === 'figDesc'
        ? ['', ...broken(line, measure, true).map((one) => ' '.repeat(Math.max(0, measure - width(one) / 2)) + one), '']
        : broken(`    ${line}`, measure, true, '    '),
  ).map((line) => line.replace(/\t/g, '  '));
  const noise: string[] = [];
  const lines = front.flatMap((block) => textOf(block).flatMap((line) => [' '.repeat(random.whole(8, 20)) + line, '']));
  const running = random.pick(['工友天地 2018年第12期', '职工之家', '2019.1 工会博览', ''])!;
  for (let at = 0, page = 1; at < rows.length; at += 2 * deep, page++) {
    const [left, right] = [rows.slice(at, at + deep), rows.slice(at + deep, at + 2 * deep)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const [one, other] = [left[i] ?? '', right[i] ?? ''];
      const pad = ' '.repeat(Math.max(0, 2 * measure - width(one)) + between + random.whole(0, 1));
      lines.push(
        other.trim() === '' ? one : bar && one.trim() !== '' ? `${one} | ${other.trimStart()}` : one + pad + other,
      );
    }
    if (running === '') continue;
    noise.push(running, String(page + 35), `${page + 35}${running.replace(/\s/g, '')}`);
    lines.push('', `    ${page + 35}${' '.repeat(30)}${running}`, '\f');
  }
  return { lines, noise };
}

/** Heads in boxes at the left, the text of the first paragraph below them runs round. */
export function boxed(blocks: readonly CleanBlock[], random: Random): Set {
  const measure = random.whole(28, 36);
  const lines = blocks.flatMap((block, i): string[] => {
    if (block.type === 'head' && isBoxed(block) && blocks[i + 1]?.type === 'p') return [];
    const before = blocks[i - 1];
    const label = before?.type === 'head' && isBoxed(before) && block.type === 'p' ? before.text.split(/[　 ：]+/) : [];
    const set = textOf(block).flatMap((line) => broken((block.type === 'p' ? '    ' : '') + line, measure, true, ''));
    if (label.length === 0) return [...set, ''];
    const parts = new Map(label.map((part, k) => [1 + 2 * k, part.split('').join(random.chance(0.5) ? ' ' : '')]));
    return [
      ...set.map((line, k) => {
        const left = parts.get(k) ?? '';
        parts.delete(k);
        return `  ${left}${' '.repeat(Math.max(3, 22 - width(left)))}${line}`;
      }),
      ...[...parts.values()].map((left) => `  ${left}`),
      '',
    ];
  });
  return { lines, noise: [] };
}

function isBoxed({ text }: CleanBlock): boolean {
  return text.split(/[　 ：]+/).every((part) => part.length <= 6) && /^\p{Script=Han}+/u.test(text);
}

const PAPER = [
  '某某日报 2018年1月26日 星期五 第2版',
  '劳动午报　2018.1.26　03 综合',
  'A04 要闻',
  '责任编辑 李明 美编 陈立 校对 王晓燕',
];

/** A clipping: short lines, blank ones where a column ends in mid-word, a drop capital, numbers apart from heads. */
export function clipping(blocks: readonly CleanBlock[], random: Random): Set {
  const measure = random.whole(11, 19);
  const [capital, apart, swapped] = [random.chance(0.3), random.chance(0.3), random.chance(0.3)];
  const paper = random.some(PAPER, random.whole(0, 3));
  let first = true;
  const front = blocks.filter(({ type }) => FRONT.has(type));
  const rest = blocks.filter(({ type }) => !FRONT.has(type));
  const top = swapped && front[0]?.type === 'kicker' ? [...front.slice(1, 2), front[0], ...front.slice(2)] : front;
  const lines = body([...top, ...rest], random, (block, line) => {
    if (FRONT.has(block.type)) return random.chance(0.5) ? [line] : [line, ''];
    const number = /^(0\d|[一二三四五六七八九十]+)[ 　、]/.exec(line);
    if (block.type === 'head' && apart && number !== null) return ['', number[1]!, line.slice(number[0].length), ''];
    if (block.type === 'head' || block.type === 'figDesc')
      return ['', ...broken(line, Math.max(measure, 18), true), ''];
    const set = broken((random.chance(0.7) ? '　　' : '') + line, measure, true);
    if (first && capital && /^\p{Script=Han}.{30}/u.test(line)) {
      first = false;
      return [line[0]!, ...broken(line.slice(1), measure, true)];
    }
    return set.flatMap((one, i) => (i > 0 && random.chance(0.06) ? ['', one] : [one]));
  });
  const half = Math.floor(lines.length / 2);
  const turn = random.chance(0.3) ? ['（下转第4版）', '', '（上接第1版）'] : [];
  return {
    lines: [...paper.slice(0, 2), '', ...lines.slice(0, half), ...turn, ...lines.slice(half), '', ...paper.slice(2)],
    noise: [...paper, ...turn],
  };
}

const SITE = {
  top: [
    ['首页 | 要闻 | 镇街 | 民生 | 视频 | 数字报', '您当前的位置 ： 新闻中心 > 区县 > 正文', '字体：大 中 小'],
    ['无障碍 | 长者版 | 登录', '首页', '机构', '公开', '服务', '互动', '首页 >> 信息公开 >> 工作总结'],
    ['某某网 > 工会频道', '2019年01月08日 08:15 | 来源：某某日报', '小字号', '大字号'],
    ['索引号：000/2019-0001', '发布机构：区总工会', '发布日期：2019-01-08', '主题分类：工会、群团', '有 效 性：有效'],
  ],
  mid: [
    ['相关新闻', '· 职工技能大赛开幕', '· 劳模宣讲团走进社区', '· 今冬供暖提前两天'],
    ['广告'],
    ['【推荐阅读】', '送清凉活动启动'],
    ['展开全文'],
    [],
    [],
  ],
  low: [
    [
      '（责任编辑：李明）',
      '分享让更多人看到',
      '热门排行',
      '1 早高峰这条路要绕行',
      '2 今年过年你回家吗？',
      '3 一图读懂新政策',
      '网友评论',
      '请登录后发表评论',
      '版权声明：未经授权不得转载',
    ],
    [
      '上一篇：区总工会召开干部大会',
      '下一篇：没有了',
      '扫一扫在手机打开当前页',
      '【打印】 【关闭】',
      '联系我们 | 网站声明 | 网站地图',
      '主办：某某区总工会　承办：某某区大数据局',
      '政府网站标识码：1100000001',
    ],
    [
      '编辑：陈立',
      '阅读 3562',
      '相关链接',
      '区总工会举办春季招聘会',
      '关于我们 - 广告服务 - 版权保护',
      'Copyright © 2000-2019 某某新闻网 版权所有',
    ],
  ],
};

/** A page of the web in two parts, the site's own words above, among and below. */
export function site(blocks: readonly CleanBlock[], random: Random): Set {
  const [top, mid, low] = [random.pick(SITE.top)!, random.pick(SITE.mid)!, random.pick(SITE.low)!];
  const [indent, gap] = [random.pick(['　　', '', '    ', '\u00a0\u00a0\u00a0\u00a0'])!, random.chance(0.5)];
  const title = blocks.find(({ type }) => type === 'title')?.text ?? '';
  const date = random.pick([
    '2019-01-15 10:22',
    '2019年01月15日 09:05 来源：晚报',
    '发布时间：2019-01-15　浏览次数：356',
  ])!;
  const start = blocks.findIndex(({ type }) => !FRONT.has(type));
  const set = (block: CleanBlock, line: string): string[] => [
    block.type === 'p' ? indent + line : line,
    ...(gap ? [''] : []),
  ];
  const front = body(blocks.slice(0, start), random, (_, line) => [line]);
  const lines = body(blocks.slice(start), random, set);
  const half = Math.floor(lines.length / 2);
  const paged = random.chance(0.25);
  const turn = paged ? ['上一页 1 2 下一页', ...top, ...(random.chance(0.5) ? [title] : []), date] : mid;
  return {
    lines: [
      ...top,
      ...front,
      date,
      ...(gap ? [''] : []),
      ...lines.slice(0, half),
      ...turn,
      ...lines.slice(half),
      ...(paged ? ['上一页 1 2'] : []),
      ...low,
    ],
    noise: [...top, date, ...mid, ...turn.filter((line) => line !== title), '上一页 1 2', ...low],
  };
}
