// The door of observations: an edition and the codelists → every figure and target that the report states.
import { emptyLedger, type Edition, type FigureReading, type Ledger } from '../edition/index.ts';
import type { Outcome } from '../problems/index.ts';
import { placeClaims, type Claim } from './claims.ts';
import { droppedFigures, numberFigures } from './number-figures.ts';
import { observeBlock, type Report } from './observe-block.ts';
import { reportNow } from './report-now.ts';
import { roomsOf, type Room } from './rooms.ts';
import type { Codelists, Observation, Observed, Struck } from './types.ts';

export interface ObserveOptions {
  /** The editor's readings, `figures:` of the record. */
  readonly figures?: readonly FigureReading[];
  readonly ledger?: Ledger;
}

/**
 * The observations of `edition` in the order of its blocks, by the conventions of the contract, "An observation"; and a doubt for
 * every number that could not be read (`number-not-read`) or counts nothing that is known (`number-without-unit`). Years, ordinals,
 * names, durations and size classes are passed over in silence. What the editor says of a number goes before all that, and is said to
 * be the editor's (`resp`, `was`). Throws nothing.
 *
 * `会员21.8万人` → `[{ id: 'p1.o1', text: '21.8万', value: 218000, unit: '人', indicator: 'members', … }]`
 */
export function observe(edition: Edition, codelists: Codelists, { figures = [], ledger = emptyLedger }: ObserveOptions = {}): Outcome<Observed> {
  const { id, year, period } = edition.header;
  const report: Report = { ...codelists, edition, context: { year, period, now: reportNow(edition) }, recordFile: `seeds/${id}.edition.yaml` };
  const rooms = roomsOf(edition);
  const claims = placeClaims(figures, rooms, { codelists, recordFile: report.recordFile });
  const found = rooms.map((room) => observeBlock(room, report, claims.value.get(room) ?? []));
  const places = found.flatMap(({ value }, i) => value.map((one) => ({ block: one.block, position: rooms[i]!.placeOf(one.at[0]).position })));
  const ids = numberFigures(places, ledger);
  const observations = found.flatMap(({ value }) => value).map((one, i): Observation => ({ id: ids[i]!, ...one }));
  const dropped = droppedFigures(edition.blocks, ledger, new Set(ids));
  return {
    value: { observations, struck: struck(claims.value), dropped, positions: [...places.map(({ position }, i) => ({ id: ids[i]!, position })), ...dropped.map(({ id: gone, position }) => ({ id: gone, position }))] },
    problems: [...claims.problems, ...found.flatMap(({ problems }) => problems)],
  };
}

function struck(claims: ReadonlyMap<Room, readonly Claim[]>): Struck[] {
  return [...claims].flatMap(([room, all]) => all.filter(({ entry }) => entry.figure === false)
    .map(({ entry, at }): Struck => ({ block: room.block.id, at, line: entry.line, text: entry.text, reason: entry.reason ?? null })));
}
