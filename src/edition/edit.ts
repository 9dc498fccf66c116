// The door of the edition: a seed, the editor's record and the ledger of ids → an edition in which every character is
// accounted for.
import type { District } from '../codelists/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Seed } from '../text/index.ts';
import { account } from './account.ts';
import { composeBlocks } from './compose-blocks.ts';
import { droppedIds, emptyLedger, type Ledger } from '../identity/index.ts';
import { editorsReadings } from './editors-readings.ts';
import { headerOf } from './header-of.ts';
import { numberBlocks } from './number-blocks.ts';
import { placeEmendations, unusedEmendations } from './place-emendations.ts';
import { prepare } from './prepare.ts';
import { readingOrder } from './reading-order.ts';
import type { EditionRecord } from './record.ts';
import { restore } from './restore.ts';
import { furnitureByRules } from './roles/by-rules.ts';
import { tellRoles } from './roles/tell-roles.ts';
import { setAside } from './set-aside.ts';
import type { Edition } from './types.ts';

/** A text of more lines is no report: the rules alone read it, in a third of the time. */
const MOST = 20_000;

export interface EditOptions {
  readonly record?: EditionRecord;
  /** The record's path, named in problems. */
  readonly recordFile: string;
  readonly ledger?: Ledger;
  readonly districts: readonly District[];
}

/**
 * Makes the edition of `seed`, whose id is `id`. What `record` says goes before what the rules find. Problems are
 * errors (no year, a character lost, an emendation that fits nowhere) and doubts; the edition is always the best that
 * could be made, null only when the text names no year and the record gives none.
 */
export function edit(
  seed: Seed,
  id: string,
  { record = {}, recordFile, ledger = emptyLedger, districts }: EditOptions,
): Outcome<Edition | null> {
  const order = readingOrder(seed, record.order, recordFile);
  const emend = placeEmendations(record, seed.lines, recordFile);
  const made = prepare(seed, order.value, emend.value);
  const prepared = setAside(
    made,
    record.order === undefined && made.length <= MOST ? tellRoles(made, order.value.rows) : furnitureByRules(made),
  );
  const readings = editorsReadings(seed, order.value.strips, record.read ?? [], recordFile);
  const restored = restore(prepared, seed, {
    record,
    rows: order.value.rows,
    readings: readings.value,
    recordFile,
  });
  const header = headerOf(restored.value, id, { record, seed, districts, recordFile });
  const { blocks, sentences, emendations, positions } = numberBlocks(
    composeBlocks(restored.value, seed.lines, record),
    ledger,
  );
  const anchors = droppedIds(blocks, ledger, new Set(positions.map((row) => row.id)));
  const formeWork = prepared.flatMap((strip) => strip.formeWork).sort((a, b) => a.line - b.line || a.at[0] - b.at[0]);
  const used = new Set(prepared.flatMap(({ units }) => units.flatMap(({ emended }) => emended ?? [])));
  const problems = [
    ...order.problems,
    ...readings.problems,
    ...restored.problems,
    ...header.problems,
    ...emend.problems,
    ...unusedEmendations(record, emend.value, { used, recordFile }),
    ...editorsDoubts(record, seed),
    // An order that leaves a line out loses its characters: that is told once.
    ...(order.problems.length > 0 ? [] : account(seed, { blocks, emendations, formeWork })),
  ];
  if (header.value === null) return { value: null, problems };
  const title = blocks.find((block) => block.id === 'title')?.text ?? header.value.title;
  const edition: Edition = {
    header: { ...header.value, title },
    blocks,
    sentences,
    emendations,
    formeWork,
    anchors,
    positions: [...positions, ...anchors.map(({ id: dropped, position }) => ({ id: dropped, position }))],
  };
  return { value: edition, problems };
}

function editorsDoubts({ doubts = [] }: EditionRecord, { file }: Seed): Problem[] {
  return doubts.map(({ line, says }) => problem('editor-doubt', { file, line }, { says }));
}
