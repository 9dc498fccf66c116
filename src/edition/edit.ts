// The door of the edition: a seed, the editor's record and the ledger of ids → an edition in which every character is accounted for.
import type { Span } from '../annotations/index.ts';
import type { District } from '../codelists/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Seed } from '../text/index.ts';
import { account } from './account.ts';
import { assignIds } from './assign-ids.ts';
import { compose, type Composed } from './compose.ts';
import { droppedIds } from './dropped-ids.ts';
import { findDistrict, findPeriod, findTitle, findYear, visibleOf } from './find-header.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { frontMatter } from './front-matter.ts';
import { headLevels } from './head-levels.ts';
import { makeGroups, type Group, type Reading } from './make-groups.ts';
import { signsOf, type Line } from './line-kinds.ts';
import { placeLines } from './place-lines.ts';
import { prepareStrip, type EditorEmendation } from './prepare-strip.ts';
import { placeHeads } from './place-heads.ts';
import { printedAt, suppliedAt, type Position } from './position.ts';
import { proveOrder } from './prove-order.ts';
import { readingOrder } from './reading-order.ts';
import { readings } from './readings.ts';
import { reasons, type EditionRecord } from './record.ts';
import { placesIn } from './seed-places.ts';
import { sentencesOf } from './sentences.ts';
import { setAside } from './set-aside.ts';
import { readTable } from './table.ts';
import type { Block, Edition, Emendation, Header, Sentence } from './types.ts';

export interface EditOptions {
  readonly record?: EditionRecord;
  /** The record's path, named in problems. */
  readonly recordFile: string;
  readonly ledger?: Ledger;
  readonly districts: readonly District[];
}

/**
 * Makes the edition of `seed`, whose id is `id`. What `record` says goes before what the rules find. Problems are errors
 * (no year, a character lost, an emendation that fits nowhere) and doubts; the edition is always the best that could be made,
 * null only when the text names no year and the record gives none.
 */
export function edit(seed: Seed, id: string, { record = {}, recordFile, ledger = emptyLedger, districts }: EditOptions): Outcome<Edition | null> {
  const order = readingOrder(seed, record.order, recordFile);
  const emend = emendationsByLine(record);
  const prepared = setAside(order.value.map((strip) => prepareStrip(strip, seed.lines[strip.line - 1]!, emend.get(strip.line) ?? [])));
  const lines = placeLines(prepared.filter(({ units }) => units.length > 0), seed.lines);
  const said = readings(seed, order.value, record.read ?? [], recordFile);
  const signs = signsOf(lines);
  // The editor's order is not proved again.
  const proved = record.order === undefined ? proveOrder(lines, signs) : { lines, continues: new Set<Line>(), captions: new Set<Line>(), texts: new Set<Line>(), cutOff: [] };
  const read = makeGroups(proved.lines, signs, (line): Reading | undefined => said.value.get(line.strip) ?? (proved.continues.has(line) ? { continues: true } : proved.captions.has(line) ? { type: 'figDesc', continues: false } : proved.texts.has(line) ? { text: true } : undefined));
  const groups = record.order === undefined && record.title === undefined ? placeHeads(frontMatter(read), signs.numbered) : read;
  const header = findHeader(groups, id, record, { seed, districts, recordFile });
  const drafts = withSupplied(titled(headLevels(groups), record).map((group) => draft(group, seed.lines)), record);
  const { blocks, sentences, emendations, positions } = number(drafts, ledger);
  const anchors = droppedIds(blocks, ledger, new Set(positions.map((row) => row.id)));
  const formeWork = prepared.flatMap((strip) => strip.formeWork).sort((a, b) => a.line - b.line || a.at[0] - b.at[0]);
  const problems = [...order.problems, ...said.problems, ...header.problems, ...unusedEmendations(record, prepared.flatMap(({ units }) => units.flatMap((unit) => (unit.emended === undefined ? [] : [`${unit.line}:${unit.emended.sic}`]))), recordFile),
    ...(record.doubts ?? []).map(({ line, says }) => problem('editor-doubt', { file: seed.file, line }, { says }))];
  const accounted = order.problems.length > 0 ? [] : account(seed, { blocks, emendations, formeWork });
  if (header.value === null) return { value: null, problems: [...problems, ...accounted] };
  return { value: { header: { ...header.value, title: blocks.find((block) => block.id === 'title')?.text ?? header.value.title }, blocks, sentences, emendations, formeWork, anchors, positions: [...positions, ...anchors.map(({ id: dropped, position }) => ({ id: dropped, position }))] }, problems: [...problems, ...accounted] };
}

interface Draft extends Composed { readonly type: Block['type']; readonly level?: number; readonly position: Position; readonly supplied?: true; readonly reason?: Block['reason'] }

function draft(group: Group, lines: readonly string[]): Draft {
  const composed = compose(group, lines);
  const first = composed.sources[0]!;
  return { ...composed, type: group.type, ...(group.level !== undefined && { level: group.level }), position: printedAt(first.line, first.at[0] + 1).position };
}

/** The record's `title:` names the block that is the title; without it the rules choose one. */
function titled(groups: readonly Group[], { title }: EditionRecord): Group[] {
  const wanted = title?.replace(/\s/g, '');
  const chosen = (wanted === undefined ? undefined : groups.find((group) => visibleOf(group) === wanted)) ?? (groups.some(({ type }) => type === 'title') ? undefined : findTitle(groups));
  return groups.map((group) => {
    if (group !== chosen || group.type === 'title') return group;
    const { level: _, ...rest } = group;
    return { ...rest, type: 'title' };
  });
}

/** Puts the editor's supplied blocks before the block that holds the line they name. */
function withSupplied(drafts: readonly Draft[], { supplied = [] }: EditionRecord): Draft[] {
  const all = [...drafts];
  for (const [k, { before, text, as = 'head', level, reason }] of supplied.entries()) {
    const at = all.findIndex(({ sources }) => sources.some(({ line }) => line === before));
    const block: Draft = { type: as, ...(as === 'head' && { level: level ?? 2 }), text, sources: [], emendations: [], supplied: true, reason, position: suppliedAt(before, k + 1).position };
    all.splice(at === -1 ? all.length : at, 0, block);
  }
  return all;
}

function number(drafts: readonly Draft[], ledger: Ledger): Pick<Edition, 'positions'> & { blocks: Block[]; sentences: Sentence[]; emendations: Emendation[] } {
  const spans = drafts.map(({ text }) => sentencesOf(text));
  const places = drafts.map((one, i) => sentencePositions(one, spans[i]!));
  const ids = assignIds(drafts.map((one, i) => ({ type: one.type, position: one.position, sentences: places[i]! })), ledger);
  return {
    blocks: drafts.map(({ type, level, text, supplied, reason, sources }, i) => ({ id: ids[i]!.id, type, ...(level !== undefined && { level }), text, ...(type === 'table' && { rows: readTable(text) }), ...(supplied && { supplied }), ...(reason && { reason }), sources })),
    sentences: spans.flatMap((each, i) => each.map((at, k) => ({ id: ids[i]!.sentences[k]!, block: ids[i]!.id, at }))),
    positions: drafts.flatMap(({ position }, i) => [{ id: ids[i]!.id, position }, ...places[i]!.map((place, k) => ({ id: ids[i]!.sentences[k]!, position: place }))]),
    emendations: drafts.flatMap(({ emendations }, i) => emendations.map((emendation) => ({ block: ids[i]!.id, ...emendation }))),
  };
}

/** Of each sentence the place of its first character. */
function sentencePositions(block: Draft, spans: readonly Span[]): Position[] {
  const placeOf = placesIn(block);
  return spans.map(([start]) => placeOf(start).position);
}

function findHeader(groups: readonly Group[], id: string, record: EditionRecord, { seed, districts, recordFile }: { seed: Seed; districts: readonly District[]; recordFile: string }): Outcome<Header | null> {
  const year = record.year ?? (record.period === undefined ? findYear(groups) : Number(record.period.slice(-4)));
  const district = record.district ?? findDistrict(groups, districts);
  const title = record.title ?? (groups.find(({ type }) => type === 'title') ?? findTitle(groups));
  const problems: Problem[] = [
    ...(year === null ? [problem('report-without-year', { file: seed.file }, { record: recordFile })] : []),
    ...(district === null ? [problem('report-without-district', { file: seed.file }, { record: recordFile })] : []),
    ...(title === null ? [problem('report-without-title', { file: seed.file }, { record: recordFile })] : []),
    ...(record.district !== undefined && !districts.some((one) => one.id === record.district) ? [problem('district-unknown', { file: recordFile, path: ['district'] }, { district: record.district })] : []),
  ];
  if (year === null || district === null) return { value: null, problems };
  const words = typeof title === 'string' ? title : title === null ? id : visibleOf(title);
  return { value: { id, title: words, year, period: record.period ?? findPeriod(groups, year), district, published: record.published ?? null, source: record.source ?? null }, problems };
}

function emendationsByLine({ emend = [] }: EditionRecord): Map<number, EditorEmendation[]> {
  const all = emend.map((one): EditorEmendation => ({ ...one, words: typeof one.reason === 'string' ? reasons[one.reason] : one.reason }));
  return Map.groupBy(all, ({ line }) => line);
}

/** An emendation whose `sic` does not stand in its line is an error: the record speaks of another text. */
function unusedEmendations({ emend = [] }: EditionRecord, used: readonly string[], file: string): Problem[] {
  return emend.flatMap(({ line, sic }, i) => (used.includes(`${line}:${sic}`) ? [] : [problem('emendation-fits-nowhere', { file, path: ['emend', i] }, { line, sic })]));
}
