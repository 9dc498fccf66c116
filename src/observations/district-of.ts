// The district a number belongs to: the report's, unless the clause or a heading begins with another.
import type { Span } from '../annotations/index.ts';
import { findDistricts, readDistrict, type District, type DistrictId } from '../codelists/index.ts';
import { bounds } from './marks.ts';
import type { Passage } from './passage.ts';
import { respective } from './respective.ts';

/** What may follow a district that is the subject: 海淀区新增…, not 北京市工人先锋号 (an award) or 全市率先. */
const subject =
  /^(?:总?工会(?!法)|各|全|共|新|现有|已|有|累计|目前|会员|职工|建立|成立|签订|开展|完成|发展|的|和|与|、|，|,|：|:|（|\(|\d|$)/;
const ownPlace = /[全我本]区/g;

/**
 * The last district that opens a clause or item of the sentence before the number; else a heading's; else the
 * report's. Of several together, the report's.
 */
export function districtOf(
  { sentenceBefore, clauseBefore }: Passage,
  headings: readonly string[],
  districts: readonly District[],
  own: DistrictId,
): DistrictId {
  const each = respectiveDistrict(clauseBefore, districts);
  if (each !== null) return each;
  // 全市会员660万人，全区会员65万人: the report's own place again.
  const back =
    [...sentenceBefore.matchAll(ownPlace)].findLast(({ index }) => opensItem(sentenceBefore, index))?.index ?? -1;
  const named = runs(sentenceBefore, districts).findLast(
    ({ at, together }) => opensItem(sentenceBefore, at[0]) && (together || subject.test(sentenceBefore.slice(at[1]))),
  );
  if (back > (named?.at[0] ?? -1) || named?.together === true) return own;
  return (
    named?.district ??
    headings.map((heading) => readDistrict(heading, districts)).find((district) => district !== null) ??
    own
  );
}

/** Districts named one after another are one subject: 东城区、西城区建成驿站120家 tells of neither. */
function runs(text: string, districts: readonly District[]): { district: DistrictId; at: Span; together: boolean }[] {
  const found: { district: DistrictId; at: Span; together: boolean }[] = [];
  for (const { district, at } of findDistricts(text, districts)) {
    const last = found.at(-1);
    if (last !== undefined && /^[、和与及]$/.test(text.slice(last.at[1], at[0])))
      found.splice(-1, 1, { district, at: [last.at[0], at[1]], together: true });
    else found.push({ district, at, together: false });
  }
  return found;
}

/** 东城区、西城区分别新建20家、30家: to each its number. */
function respectiveDistrict(clauseBefore: string, districts: readonly District[]): DistrictId | null {
  const each = respective(clauseBefore);
  const named = each === null ? [] : findDistricts(each.things, districts);
  return named.length > 1 ? (named[each!.place]?.district ?? null) : null;
}

function opensItem(text: string, at: number): boolean {
  return at === 0 || bounds('item', text[at - 1]);
}
