// What is counted, in the words of the clause: the phrase around the number without time, place and the verbs that
// lead to a number.
import { lastStart } from './marks.ts';
import type { Passage } from './passage.ts';
import { respective } from './respective.ts';

/** Words at the start that say when, where or how, not what. */
const leading = startsWith(
  String.raw`(?:19|20)\d\d年(?:度|底|末)?`,
  '截至[^，]*',
  '仅?[去今本]年(?:底|一年)?',
  '(?:一|全|半)年来?',
  '[上下]半年',
  '目前|其中|累计|合计|总计|共计|共有?|已有?|现有',
  '均|仅|就|并|还|也|又|再|且|而|同时|将|陆续|先后',
  '全市|全区|(?:建立一支)?由(?!于)|在(?![职档岗京校册])',
  String.raw`了|的|等|和|与|及|、|，|”|’|）|\)|\s`,
  // who did it, and that it was done; what it was follows
  '(?:[\u4e00-\u9fff]{2}区|[全本]?[市区]|首都)?(?:总工会|各级工会(?:组织)?)(?![\u4e00-\u9fff]?层面|[、机与（(委和干主会服])(?=.{3})',
  '(?:成功)?(?:举办|举行|召开|开办|组织开展|开展)了?(?!工作)(?=.{3})',
);
/** Words at the end that lead to a number: to, by, reaching. */
const trailing = endsWith(
  '(?:增|升|减|降|扩|提)(?:至|为|到)',
  '(?:增加|减少|提高|提升|下降|扩大|达|增长|上升)(?:至|到|为)',
  '要?达到|达|为|至|到|是|有',
  '共计|共|计|均|分别|累计|总计|合计',
  '由|从|了|的|和|(?<!参)与|(?<![惠涉普])及',
  String.raw`、|，|约|近|“|‘|（|\(|\s`,
);
/** Words that say what is counted only together with what stood before. */
const leaning = wholly(
  '净增|新增|新建|(?:同比)?(?:增长|下降)率?|增长率',
  '覆盖(?:企业|职工|单位)?|企业|职工|单位',
  '惠及|受益|涉及|涉及金额|金额|建制率|层面|占.*',
);
/** Units whose noun stands before the number; after others it may follow: 800名青年职工. */
const nounBefore = new Set(['元', '%', '倍', '个百分点', '人次']);

function startsWith(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})`);
}

function endsWith(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})$`);
}

/** One of these alone, or nothing. */
function wholly(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})?$`);
}

/** `earlier`: the label of the number before in the same part of the sentence, or null. */
export function labelOf(passage: Passage, earlier: string | null): string {
  const { numeral, after, followed, sentenceBefore, clauseBefore } = passage;
  const each = respectiveThing(clauseBefore);
  if (each !== null && each !== '') return each;
  const head = stripLabel(recent(outside(passage)));
  const tail = /[（(]\s*$/.test(sentenceBefore) ? '' : stripLabel(after);
  const headOnly = head.length > 2 && (nounBefore.has(numeral.unit ?? '') || (followed && tail === ''));
  const own = headOnly ? head : passage.listed && tail.length > 2 ? tail : stripLabel(head + tail);
  if (!leaning.test(own)) return own;
  const subject = earlier ?? stripLabel(recent(previousClause(sentenceBefore, clauseBefore)));
  return join(subject, own) || passage.quote;
}

/** A number in brackets counts what stands before them: 每个区总工会（5名）. */
function outside({ before, sentenceBefore }: Passage): string {
  const bracket = /[（(]([^（）()]*)$/.exec(sentenceBefore.slice(-before.length - 1));
  if (bracket === null) return before;
  const inside = bracket[1] ?? '';
  return inside.trim() !== '' ? inside : (/[^，；：。、）)]*$/.exec(sentenceBefore.slice(0, -1))?.[0] ?? '');
}

/** Of a long list only the last member: 区领导……以及2018年新评选的. */
function recent(text: string): string {
  return text.split(/以及|(?:19|20)\d\d年/).at(-1) ?? text;
}

/** 常委、委员中一线职工的比例分别提升至33%和40%: each thing with what they share. */
function respectiveThing(clauseBefore: string): string | null {
  const each = respective(clauseBefore);
  if (each === null) return null;
  const things = each.things.split(/[、和]/);
  const thing = things[each.place];
  if (things.length < 2 || thing === undefined) return null;
  const shared = /[中的].*$/.exec(things.at(-1) ?? '')?.[0] ?? '';
  return stripLabel(each.place === things.length - 1 ? thing : thing + shared);
}

function previousClause(sentenceBefore: string, clauseBefore: string): string {
  const before = sentenceBefore.slice(0, sentenceBefore.length - clauseBefore.length);
  const start = lastStart('innerClause', before);
  const last = before.slice(start);
  return last.trim() !== '' || start === 0 ? last : previousClause(before, before.slice(start - 1));
}

/** What stood before and what leans on it, a word that both hold said once. */
function join(subject: string, own: string): string {
  if (/^(?:企业|职工|单位)$/.test(own)) return subject.replace(/(?:企业|职工|单位)$/, '') + own;
  if (/率$/.test(own)) return subject.replace(/(?:同比)?(?:增长|下降)$/, '') + own;
  return subject + own;
}

/** What is counted in `text`, without the words that say when, where or how much. */
export function stripLabel(text: string): string {
  let left = text.trim();
  for (;;) {
    const shorter = left.replace(leading, '').replace(trailing, '');
    if (shorter === left) return balanced(left);
    left = shorter;
  }
}

/** Without a quotation mark whose fellow was cut off. */
function balanced(text: string): string {
  return (text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length ? text : text.replace(/[“”]/g, '');
}
