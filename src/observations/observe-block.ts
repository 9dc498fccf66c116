// One block's observations: its numerals, those of them that are figures, and what each means where it stands.
import type { Span } from '../annotations/index.ts';
import { findPeriods, type PeriodContext } from '../codelists/index.ts';
import type { Edition } from '../edition/index.ts';
import { findNumerals, withImpliedUnit, type Numeral } from '../numerals/index.ts';
import type { Outcome, Problem } from '../problems/index.ts';
import { changeOf } from './change.ts';
import { claimed, emptyClaims, overlap, type Claim } from './claims.ts';
import { districtOf } from './district-of.ts';
import { emptyClaim, numberDoubt, unitUnknown } from './doubts.ts';
import { readByEditor } from './editors-reading.ts';
import { indicatorOf, type Stated } from './indicator-of.ts';
import { kindOf } from './kind.ts';
import { labelOf } from './label.ts';
import { isNotFigure } from './not-figures.ts';
import { cellMeasure, measureOf } from './measure.ts';
import { perOf } from './per.ts';
import { quoteOf } from './quote.ts';
import { timed } from './timed.ts';
import { passages, type Passage } from './passage.ts';
import { governingPeriods, periodAt, type Governing } from './period-of.ts';
import { headingPeriod, lineAt, type BlockInContext } from './block-in-context.ts';
import { inCell, tableNumerals, type CellWords, type TableNumerals } from './table-cells.ts';
import type { Codelists, Observation, Unnumbered } from './types.ts';
import { NO_UNIT, unitIdOf } from './unit-id.ts';

/** What all blocks of a report share. */
export interface Report extends Codelists {
  readonly edition: Edition;
  readonly context: PeriodContext;
  /** It tells of 近年来, naming no year. */
  readonly undated: boolean;
  readonly seedFile: string;
  readonly recordFile: string;
}

/** The figures of `room`, still without ids, and doubts about its other numbers; `claims` are the editor's. */
export function observeBlock(
  room: BlockInContext,
  report: Report,
  claims: readonly Claim[],
): Outcome<readonly Unnumbered[]> {
  const { text } = room.reading;
  const { numerals: read, unread } = findNumerals(text);
  const united = read.map((one) => withImpliedUnit(one, text));
  const { numerals, wordsOf } = tableNumerals(room, united, report);
  if (numerals.length === 0 && unread.length === 0 && claims.length === 0) return { value: [], problems: [] };
  const amounts = numerals.filter((numeral) => !isNotFigure(numeral, place(text, numeral)));
  const ruled = amounts.filter(({ unit }) => unit !== null);
  const unclaimed = ({ at }: Pick<Numeral, 'at'>): boolean => !claims.some((claim) => overlap(claim.at, at));
  const problems: Problem[] = [
    ...unread.filter(unclaimed).map((one) => numberDoubt('number-not-read', one, room, report)),
    ...amounts
      .filter((one) => one.unit === null && unclaimed(one))
      .map((one) => numberDoubt('number-without-unit', one, room, report)),
    ...emptyClaims(claims, numerals).map((claim) => emptyClaim(claim, report)),
  ];
  const byRule = observations(ruled, { room, wordsOf }, report);
  if (claims.length === 0)
    return { value: byRule, problems: [...problems, ...byRule.flatMap((one) => unitUnknown(one, claims, report))] };
  const value = observations(claimed(ruled, numerals, claims), { room, wordsOf }, report).map((one) => {
    const claim = claims.find(({ at }) => overlap(at, one.at));
    if (claim === undefined) return one;
    const before = byRule.find(({ at }) => overlap(at, one.at)) ?? null;
    return readByEditor(one, claim.entry, { ruled: before, indicators: report.indicators, units: report.units });
  });
  problems.push(...value.flatMap((one) => unitUnknown(one, claims, report)));
  return { value, problems };
}

interface Around {
  readonly room: BlockInContext;
  readonly wordsOf: TableNumerals['wordsOf'];
}

/** The observations of a block whose figures are known. */
function observations(figures: readonly Numeral[], { room, wordsOf }: Around, report: Report): Unnumbered[] {
  const {
    reading: { text },
    sentences,
  } = room;
  const governing = governingPeriods(text, sentences, report.context);
  const found: Unnumbered[] = [];
  for (const passage of passages(text, sentences, figures)) {
    const earlier = passage.follows ? (found.at(-1) ?? null) : null;
    const cell = wordsOf(passage.numeral);
    const one =
      cell === undefined
        ? observation(passage, { earlier, room, governing }, report)
        : ofCell(observation(inCell(passage, cell), { earlier: null, room, governing, cell }, report), cell);
    found.push(asPrinted(one, room));
  }
  return found;
}

/** In a table the heads say it. */
function ofCell(one: Unnumbered, { label, quote, district }: CellWords): Unnumbered {
  const own = one.indicator === null ? { label: { zh: label, en: null }, measure: cellMeasure(one, label) } : {};
  return { ...one, ...own, quote, district: district ?? one.district };
}

/** What is quoted stands as it is printed; what it is called and counts, in the words of our tables. */
function asPrinted(one: Unnumbered, room: BlockInContext): Unnumbered {
  return {
    ...one,
    text: room.block.text.slice(...one.at),
    quote: printedQuote(one.quote, one.at, room),
  };
}

/** The stretch of the print that `quote` of the reading stands for: the one that holds the number. */
function printedQuote(quote: string, at: Span, { block, reading }: BlockInContext): string {
  const start = block.text === reading.text ? -1 : reading.text.lastIndexOf(quote, at[0]);
  return start < 0 ? quote : block.text.slice(start, start + quote.length);
}

/** The text on both sides of a number: enough of it to tell a name or a date. */
function place(text: string, { at, end }: Numeral): { before: string; after: string } {
  return { before: text.slice(Math.max(0, at[0] - 60), at[0]), after: text.slice(end, end + 60) };
}

interface Circumstances {
  readonly earlier: Unnumbered | null;
  readonly room: BlockInContext;
  readonly governing: Governing;
  readonly cell?: CellWords;
}

function observation(passage: Passage, { earlier, room, governing, cell }: Circumstances, report: Report): Unnumbered {
  const {
    edition: { header },
    districts,
  } = report;
  const {
    numeral: { at, text, value, upper, bound, unit },
    sentence,
  } = passage;
  const { block, headings } = room;
  const { indicator, also } =
    cell?.isWhole === false ? { indicator: null, also: null } : stated(passage, { earlier, room }, report);
  const inBlock = cell === undefined ? periodAt(at[0], sentence, governing) : cell.period;
  const governed = periodOf(inBlock, room, report);
  const unitId = unitIdOf(passage, indicator, report.units) ?? NO_UNIT;
  const unitKind = report.units.find(({ id }) => id === unitId)?.kind;
  const { undated } = report;
  const change = changeOf(passage);
  const { measure, period } = timed(measureOf(passage, { indicator, change, unitKind, earlier, undated }), {
    passage,
    governed,
    report,
  });
  const kind = passage.shared && earlier !== null ? earlier.kind : kindOf(passage, period, header);
  return {
    block: block.id,
    at,
    sentence: sentence.id,
    line: lineAt(room, at[0]),
    quote: quoteOf(passage),
    text,
    value,
    upper,
    unit: unit ?? '',
    unitId,
    bound,
    change,
    kind,
    measure,
    per: perOf(passage),
    indicator: indicator?.id ?? null,
    also: also?.id ?? null,
    label:
      indicator === null
        ? { zh: labelOf(passage, earlier?.label.zh ?? null), en: null }
        : { zh: indicator.zh, en: indicator.en },
    period,
    district: districtOf(passage, headings, districts, header.district),
    resp: 'rule',
    was: null,
    reason: null,
  };
}

/** A total that names nothing anew counts what the number before it counted: 新建职工创新工作室36家，累计达到506家. */
function stated(
  passage: Passage,
  { earlier, room: { reading, headings } }: Pick<Circumstances, 'earlier' | 'room'>,
  { indicators }: Report,
): Stated {
  const own = indicatorOf(passage, [reading.text, ...headings].join('\n'), indicators);
  const goesOn =
    earlier?.unit === passage.numeral.unit &&
    /^(?:累计|总数|总量|共计?|目前)(?:已)?(?:达到?|为|有)?\s?$/.test(passage.clauseBefore) &&
    !/[\u4e00-\u9fff]/.test(passage.after.replace(/^的/, ''));
  const before = own.indicator === null && goesOn ? indicators.find(({ id }) => id === earlier.indicator) : undefined;
  // 新增会员3.2万人，总数达到65.8万人: a total of all is not of the new ones.
  const inherited = before?.zh.startsWith('新') === true && passage.clauseBefore.startsWith('总') ? undefined : before;
  return inherited === undefined ? own : { indicator: inherited, also: null };
}

/**
 * What governs nearest: something in the block; the paragraph that opens its list (一是…, 二是…); a heading. Undefined:
 * nothing but the report.
 */
function periodOf(
  inBlock: Observation['period'] | undefined,
  { headings, opener }: BlockInContext,
  { context }: Report,
): Observation['period'] | undefined {
  if (inBlock !== undefined) return inBlock;
  const opening = opener === null ? undefined : findPeriods(opener, context)[0];
  return opening?.at[0] === 0 ? opening.period : (headingPeriod(headings, context) ?? undefined);
}
