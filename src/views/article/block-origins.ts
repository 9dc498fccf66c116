// What an article shows beside a block: the line it came from, the ids it took over, and why the editor supplied it.
import type { Block, Edition } from '../../edition/index.ts';
import { suppliedByLine } from '../report/supplied-by-line.ts';

export interface BlockOrigin {
  /** 1-based line of the seed that holds its first character; of a supplied block, the line it stands before. */
  readonly line?: number;
  /** Ids that no block or sentence bears any more; their addresses lead here. */
  readonly anchors: readonly string[];
  readonly reason?: Block['reason'];
}

interface Recorded extends Pick<Edition, 'blocks' | 'positions' | 'anchors'> {
  readonly lines: readonly string[];
}

/** The origin of every block, by id. */
export function blockOrigins(recorded: Recorded): ReadonlyMap<string, BlockOrigin> {
  const anchorsOf = Map.groupBy(recorded.anchors, ({ block }) => block);
  const supplied = [...suppliedByLine(recorded)].flatMap(([line, all]) => all.map(({ id }) => [id, line] as const));
  const lineBefore = new Map<string, number>(supplied);
  return new Map(
    recorded.blocks.map(({ id, sources, reason }) => {
      const line = sources[0]?.line ?? lineBefore.get(id);
      const anchors = (anchorsOf.get(id) ?? []).map((anchor) => anchor.id);
      return [id, { ...(line !== undefined && { line }), anchors, ...(reason && { reason }) }];
    }),
  );
}
