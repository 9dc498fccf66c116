// The door of observations: an edition and the codelists → every figure and target that the report states.
import { type Edition, type FigureReading } from '../edition/index.ts';
import { emptyLedger, type Ledger } from '../identity/index.ts';
import { limits } from '../numerals/index.ts';
import type { Outcome } from '../problems/index.ts';
import { blocksInContext, type BlockInContext } from './block-in-context.ts';
import { placeClaims, type Claim } from './claims.ts';
import { droppedFigures, numberFigures } from './number-figures.ts';
import { observeBlock, type Report } from './observe-block.ts';
import { proposeRelations } from './propose-relations.ts';
import { relate } from './relations.ts';
import { reportNow } from './report-now.ts';
import { isUndated } from './undated.ts';
import type { Codelists, Observation, Observed, Struck } from './types.ts';

export interface ObserveOptions {
  /** The paths of the report's text and of its record, named in problems. */
  readonly seedFile: string;
  readonly recordFile: string;
  /** The editor's readings, `figures:` of the record. */
  readonly figures?: readonly FigureReading[];
  readonly ledger?: Ledger;
}

/**
 * The observations of `edition` in the order of its blocks, by the conventions of the contract, "An observation"; and
 * a doubt for every number that could not be read (`number-not-read`) or counts nothing that is known
 * (`number-without-unit`). Years, ordinals, names, durations and size classes are passed over in silence. What the
 * editor says of a number goes before all that, and is said to be the editor's (`resp`, `was`). Throws nothing.
 *
 * `会员21.8万人` → `[{ id: 'p1.o1', text: '21.8万', value: 218000, unit: '人', indicator: 'members', … }]`
 */
export function observe(
  edition: Edition,
  codelists: Codelists,
  { seedFile, recordFile, figures = [], ledger = emptyLedger }: ObserveOptions,
): Outcome<Observed> {
  const { year, period } = edition.header;
  const blocks = blocksInContext(edition);
  const readings = blocks.map(({ reading }) => reading);
  const context = { year, period, now: reportNow(edition.header, readings) };
  const report: Report = {
    ...codelists,
    edition,
    seedFile,
    recordFile,
    context,
    undated: isUndated(readings, context),
  };
  const claims = placeClaims(figures, blocks, { codelists, recordFile });
  const found = blocks.map((block) => observeBlock(block, report, claims.value.get(block) ?? []));
  const unnumbered = found.flatMap(({ value }) => value);
  const positions = found.flatMap(({ value }, i) => value.map(({ at }) => blocks[i]!.placeOf(at[0]).position));
  const ids = numberFigures(
    unnumbered.map(({ block }, i) => ({ block, position: positions[i]! })),
    ledger,
  );
  const dropped = droppedFigures(edition.blocks, ledger, new Set(ids));
  const numbered = unnumbered.map((one, i): Observation => ({
    id: ids[i]!,
    ...one,
    ...limits(one),
    repeats: null,
    partOf: null,
  }));
  const texts = new Map(readings.map(({ id, text }) => [id, text]));
  const proposed = proposeRelations(numbered, (block) => texts.get(block)!);
  const related = relate(proposed, [...claims.value.values()].flat(), recordFile);
  return {
    value: {
      observations: related.value,
      struck: struckBy(claims.value),
      dropped,
      positions: [
        ...ids.map((id, i) => ({ id, position: positions[i]! })),
        ...dropped.map(({ id, position }) => ({ id, position })),
      ],
    },
    problems: [...claims.problems, ...found.flatMap(({ problems }) => problems), ...related.problems],
  };
}

function struckBy(claims: ReadonlyMap<BlockInContext, readonly Claim[]>): Struck[] {
  return [...claims].flatMap(([{ block }, all]) =>
    all
      .filter(({ entry }) => entry.figure === false)
      .map(({ entry: { line, text, reason = null }, at }): Struck => ({ block: block.id, at, line, text, reason })),
  );
}
