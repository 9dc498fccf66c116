// The door of observations: an edition and the codelists → every figure and target that the report states.
import type { District, Indicator, PeriodContext } from '../codelists/index.ts';
import { findPeriods } from '../codelists/index.ts';
import type { Block, Edition, Sentence } from '../edition/index.ts';
import { findNumerals, type Numeral } from '../numerals/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { changeOf } from './change.ts';
import { isCumulative } from './cumulative.ts';
import { districtOf } from './district-of.ts';
import { indicatorOf } from './indicator-of.ts';
import { kindOf } from './kind.ts';
import { labelOf } from './label.ts';
import { isNotFigure } from './not-figures.ts';
import { passages, type Passage } from './passage.ts';
import { governingPeriods, periodAt, type Governing } from './period-of.ts';
import { reportNow } from './report-now.ts';
import { seedLines } from './seed-line.ts';
import type { Observation } from './types.ts';

export interface Codelists { readonly indicators: readonly Indicator[]; readonly districts: readonly District[] }

/** A block with what governs it from outside: the headings over it, nearest first. */
interface Room {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  /** The seed's line of an offset in the block's text. */
  readonly lineOf: (at: number) => number;
  readonly headings: readonly string[];
}

interface Report extends Codelists { readonly edition: Edition; readonly context: PeriodContext }

/**
 * The observations of `edition` in the order of its blocks, by the conventions of the contract, "An observation"; and a doubt for
 * every number that could not be read (`number-not-read`) or counts nothing that is known (`number-without-unit`). Years, ordinals,
 * names, durations and size classes are passed over in silence. Throws nothing.
 *
 * `会员21.8万人` → `[{ id: 'p1.o1', text: '21.8万', value: 218000, unit: '人', indicator: 'members', … }]`
 */
export function observe(edition: Edition, codelists: Codelists): Outcome<readonly Observation[]> {
  const { year, period } = edition.header;
  const report: Report = { ...codelists, edition, context: { year, period, now: reportNow(edition) } };
  const found = rooms(edition).map((room) => observeBlock(room, report));
  return { value: found.flatMap(({ value }) => value), problems: found.flatMap(({ problems }) => problems) };
}

function rooms({ blocks, sentences, emendations }: Edition): Room[] {
  const sentencesOf = Map.groupBy(sentences, ({ block }) => block);
  const emendationsOf = Map.groupBy(emendations, ({ block }) => block);
  let open: readonly Block[] = [];
  return blocks.map((block) => {
    if (block.type === 'head') open = open.filter(({ level = 2 }) => level < (block.level ?? 2));
    const headings = open.map(({ text }) => text).reverse();
    if (block.type === 'head') open = [...open, block];
    return { block, sentences: sentencesOf.get(block.id) ?? [], lineOf: seedLines(block, emendationsOf.get(block.id) ?? []), headings };
  });
}

function observeBlock(room: Room, report: Report): Outcome<readonly Observation[]> {
  const { block: { id, text }, sentences } = room;
  const { numerals, unread } = findNumerals(text);
  if (numerals.length === 0 && unread.length === 0) return { value: [], problems: [] };
  const amounts = numerals.filter((numeral) => !isNotFigure(numeral, place(text, numeral)));
  const figures = amounts.filter(({ unit }) => unit !== null);
  const governing = governingPeriods(text, sentences, report.context);
  const value: Observation[] = [];
  for (const [i, passage] of passages(text, sentences, figures).entries()) {
    const last = value.at(-1);
    const earlier = passage.follows && last !== undefined ? last.label.zh : null;
    value.push(observation(passage, { id: `${id}.o${i + 1}`, earlier, room, governing }, report));
  }
  const problems = [
    ...unread.map(({ text: number, at, reason }) => doubt('number-not-read', { number, at: at[0], reason }, room, report)),
    ...amounts.filter(({ unit }) => unit === null).map((numeral: Numeral) => doubt('number-without-unit', { number: numeral.text, at: numeral.at[0] }, room, report)),
  ];
  return { value, problems };
}

/** The text on both sides of a number: enough of it to tell a name or a date. */
function place(text: string, { at, end }: Numeral): { before: string; after: string } {
  return { before: text.slice(Math.max(0, at[0] - 60), at[0]), after: text.slice(end, end + 60) };
}

interface Circumstances { readonly id: Observation['id']; readonly earlier: string | null; readonly room: Room; readonly governing: Governing }

function observation(passage: Passage, { id, earlier, room, governing }: Circumstances, { edition: { header }, indicators, districts, context }: Report): Observation {
  const { numeral: { at, text, value, upper, bound, unit }, sentence, quote } = passage;
  const { block, headings, lineOf } = room;
  const { indicator, also } = indicatorOf(passage, [block.text, ...headings].join('\n'), indicators);
  const inBlock = periodAt(at[0], sentence, governing);
  const period = inBlock === undefined ? headingPeriod(headings, context) ?? header.period : inBlock;
  const kind = kindOf(passage, period, header.year);
  const change = changeOf(passage);
  return {
    id, block: block.id, at, sentence: sentence.id, line: lineOf(at[0]), quote, text, value, upper, unit: unit ?? '', bound,
    change, kind, indicator: indicator?.id ?? null, also: also?.id ?? null,
    label: indicator === null ? { zh: labelOf(passage, earlier), en: null } : { zh: indicator.zh, en: indicator.en },
    period, district: districtOf(passage, headings, districts, header.district), cumulative: kind === 'figure' && change === null && isCumulative(passage, indicator),
  };
}

/** 【展望2017】 names its year without 年. */
function headingPeriod(headings: readonly string[], context: PeriodContext): string | null {
  for (const heading of headings) {
    const period = findPeriods(heading, context)[0]?.period ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading)?.[0];
    if (period !== undefined && period !== null) return period;
  }
  return null;
}

interface Doubted { readonly number: string; readonly at: number; readonly reason?: { readonly zh: string; readonly en: string } }

function doubt(code: 'number-not-read' | 'number-without-unit', { number, at, reason }: Doubted, { block, lineOf }: Room, { edition: { header } }: Report): Problem {
  const around = /[^，；。：！？（,;:!?(]*$/.exec(block.text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const quote = `${around}${number}${/^[^，；。！？）,;!?)]*/.exec(block.text.slice(at + number.length, at + number.length + 12))?.[0] ?? ''}`;
  const facts = { text: number, quote, record: `seeds/${header.id}.edition.yaml`, ...(reason && { reasonZh: reason.zh, reasonEn: reason.en }) };
  return problem(code, { file: `seeds/${header.id}.txt`, line: lineOf(at) }, facts);
}
