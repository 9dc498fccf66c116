// Running heads, date lines and page numbers: what stands at a page's top and foot and belongs to no text (TEI: fw).

interface Sign {
  readonly kind: 'running-head' | 'page-number' | 'credit';
  readonly holds: RegExp;
  readonly why: string;
}

/** In order. All are asked of a whole line without white space; none may hold a sentence. */
const SIGNS: readonly Sign[] = [
  { kind: 'page-number', holds: /^[-—–·•第|\s]*\d{1,3}[-—–·•版页|]*$/, why: '－3－, 第4版, 06' },
  { kind: 'page-number', holds: /^[A-Z]\d{1,2}版?$/, why: 'A05' },
  { kind: 'page-number', holds: /^第[一二三四五六七八九十]{1,3}版$/, why: '第二版' },
  {
    kind: 'page-number',
    holds: /^\d{2}\p{Script=Han}{2,6}$/u,
    why: '06 基层: a page and its section; only where it comes back or stands at an edge',
  },
  {
    kind: 'running-head',
    holds:
      /^(?=.{0,40}$)(?=.*\d{4}年\d{1,2}月\d{1,2}日)(?=.*(星期[一二三四五六日天]|周[一二三四五六日]|第?[A-Z]?\d{1,2}版|日报|午报|晚报|时报))[^，。；]*$/,
    why: '2013年1月26日 星期六 第2版 工会新闻',
  },
  {
    kind: 'running-head',
    holds: /^\p{Script=Han}{2,6}(日报|午报|晚报|早报|时报|工人报|周刊)(第?[A-Z]?\d{1,2}版?)?$/u,
    why: '北京劳动午报',
  },
  {
    kind: 'credit',
    holds: /^(本版)?(责任编辑|责编|编辑|美编|校对|值班编辑|版式|制图|本版编辑)[：:／/]?\p{Script=Han}{2,4}.{0,30}$/u,
    why: '责任编辑：张三 美编：李四',
  },
  {
    kind: 'credit',
    holds: /^(电话|热线|邮箱|E-?mail|投稿邮箱|新闻热线|网址)[：:]?[\w.@:/-]+.{0,20}$/i,
    why: '新闻热线：010-…',
  },
];

/**
 * The class of a line that is page furniture, or null. `visible` without white space; `times` it stands in the text.
 */
export function pageFurniture(
  visible: string,
  { times, edge, isHead }: { readonly times: number; readonly edge: boolean; readonly isHead: boolean },
): Sign['kind'] | null {
  if (visible.length > 48 || isHead) return null;
  const sign = SIGNS.find(({ holds }) => holds.test(visible));
  if (sign === undefined) return times > 2 && visible.length < 16 && /版$|报$/.test(visible) ? 'running-head' : null;
  const needsMore = /^\d{2}\p{Script=Han}/u.test(visible);
  return needsMore && times < 2 && !edge ? null : sign.kind;
}

/** The class of a line that the model of roles has found to be furniture: by the table, else the page's navigation. */
export function furnitureClass(visible: string): Sign['kind'] | 'navigation' {
  return SIGNS.find(({ holds }) => holds.test(visible))?.kind ?? 'navigation';
}
