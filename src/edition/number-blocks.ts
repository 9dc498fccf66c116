// Blocks in the making → blocks, sentences and emendations under their ids, and the rows of the ledger.
import { assignIds, type Ledger } from '../identity/index.ts';
import type { ComposedBlock } from './compose-blocks.ts';
import { placesIn } from './seed-places.ts';
import { sentencesOf } from './sentences.ts';
import { readTable } from './table.ts';
import type { Block, Edition } from './types.ts';

/** Gives every block and sentence its id; see `assignIds`. */
export function numberBlocks(
  composed: readonly ComposedBlock[],
  ledger: Ledger,
): Pick<Edition, 'blocks' | 'sentences' | 'emendations' | 'positions'> {
  const placed = composed.map((block) => {
    const placeOf = placesIn(block);
    const sentences = sentencesOf(block.text).map((at) => ({ at, position: placeOf(at[0]).position }));
    return { block, sentences };
  });
  const ids = assignIds(
    placed.map(({ block, sentences }) => ({ ...block, sentences: sentences.map(({ position }) => position) })),
    ledger,
  );
  const numbered = placed.map((one, i) => ({ ...one, ...ids[i]!, ids: ids[i]!.sentences, sentences: one.sentences }));
  return {
    blocks: numbered.map(({ block, id }) => blockOf(block, id)),
    sentences: numbered.flatMap(({ id, ids: own, sentences }) =>
      sentences.map(({ at }, k) => ({ id: own[k]!, block: id, at })),
    ),
    emendations: numbered.flatMap(({ id, block }) =>
      block.emendations.map((emendation) => ({ block: id, ...emendation })),
    ),
    positions: numbered.flatMap(({ id, ids: own, block, sentences }) => [
      { id, position: block.position },
      ...sentences.map(({ position }, k) => ({ id: own[k]!, position })),
    ]),
  };
}

/** What is not there is left out, so that the record of an edition stays short. */
function blockOf({ type, level, text, supplied, reason, sources }: ComposedBlock, id: Block['id']): Block {
  return {
    id,
    type,
    ...(level !== undefined && { level }),
    text,
    ...(type === 'table' && { rows: readTable(text) }),
    ...(supplied && { supplied }),
    ...(reason && { reason }),
    sources,
  };
}
