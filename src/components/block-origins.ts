// What an article shows beside a block: the line it came from, the ids it took over, and why the editor supplied it.
import type { Block, Edition } from '../edition/index.ts';
import { suppliedByLine } from './source-lines.ts';

export interface BlockOrigin {
  /** 1-based line of the seed that holds its first character; of a supplied block, the line it stands before. */
  readonly line?: number;
  /** Ids that no block or sentence bears any more; their addresses lead here. */
  readonly anchors: readonly string[];
  readonly reason?: Block['reason'];
}

/** The origin of every block, by id. */
export function blockOrigins({ lines, blocks, positions, anchors }: Pick<Edition, 'blocks' | 'positions' | 'anchors'> & { readonly lines: readonly string[] }): ReadonlyMap<string, BlockOrigin> {
  const anchorsOf = Map.groupBy(anchors, ({ block }) => block);
  const before = new Map([...suppliedByLine({ lines, blocks, positions })].flatMap(([line, all]) => all.map(({ id }) => [id, line] as const)));
  return new Map(blocks.map(({ id, sources, reason }) => {
    const line = sources[0]?.line ?? before.get(id);
    return [id, { ...(line !== undefined && { line }), anchors: (anchorsOf.get(id) ?? []).map((anchor) => anchor.id), ...(reason && { reason }) }];
  }));
}
