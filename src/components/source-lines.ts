// The seed line by line: what of each line stands in the text, what was taken out or put in, and why.
import type { Block, Edition, Emendation } from '../edition/index.ts';

/** `text` stands in a block, or is white space; `furniture` is a mark of the page; `removed` and `added` are changes. */
export interface LinePiece { readonly kind: 'text' | 'furniture' | 'removed' | 'added'; readonly text: string }
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  readonly pieces: readonly LinePiece[];
  readonly changes: readonly Emendation[];
  /** Blocks that took characters from this line, in reading order. */
  readonly blocks: readonly Block[];
}

interface Recorded extends Pick<Edition, 'blocks' | 'emendations' | 'formeWork'> { readonly lines: readonly string[] }

/** Changes by place in the seed, `LINE:OFFSET`: what was taken out at it, and what was put in after it. */
interface Changes { readonly removed: ReadonlySet<string>; readonly added: ReadonlyMap<string, string> }

/** Every line of the seed that holds more than white space. */
export function sourceLines({ lines, blocks, emendations, formeWork }: Recorded): readonly SourceLine[] {
  const changes = changesIn(blocks, emendations);
  const furniture = new Set(formeWork.flatMap(({ line, at: [start, end] }) => places(line, start, end)));
  const changesOf = Map.groupBy(emendations, ({ line }) => line);
  const blocksOf = Map.groupBy(blocks.flatMap((block) => [...new Set(block.sources.map(({ line }) => line))].map((line) => ({ block, line }))), ({ line }) => line);
  return lines.flatMap((text, i) => text.trim() === '' ? [] : [{
    number: i + 1, pieces: piecesOf(text, i + 1, furniture, changes),
    changes: changesOf.get(i + 1) ?? [], blocks: (blocksOf.get(i + 1) ?? []).map(({ block }) => block),
  }]);
}

function places(line: number, start: number, end: number): string[] {
  return Array.from({ length: end - start }, (_, i) => `${line}:${start + i}`);
}

/** Walks each block's text beside the characters it was made from; white space of the text is in neither. */
function changesIn(blocks: readonly Block[], emendations: readonly Emendation[]): Changes {
  const [removed, added] = [new Set<string>(), new Map<string, string>()];
  const of = Map.groupBy(emendations, ({ block }) => block);
  for (const { id, text, sources } of blocks) {
    const seed = sources.flatMap(({ line, at: [start, end] }) => places(line, start, end));
    let [read, at] = [0, 0];
    for (const { at: [start, end], sic, corr } of [...(of.get(id) ?? [])].sort((a, b) => a.at[0] - b.at[0])) {
      read += solid(text.slice(at, start));
      for (const place of seed.slice(read, read + solid(sic))) removed.add(place);
      read += solid(sic);
      at = end;
      const before = seed[read - 1];
      if (corr !== '' && before !== undefined) added.set(before, (added.get(before) ?? '') + corr);
    }
  }
  return { removed, added };
}

/** UTF-16 units that are not white space. */
function solid(text: string): number {
  return text.replace(/\s/g, '').length;
}

function piecesOf(text: string, line: number, furniture: ReadonlySet<string>, { removed, added }: Changes): readonly LinePiece[] {
  const pieces: { kind: LinePiece['kind']; text: string }[] = [];
  const put = (kind: LinePiece['kind'], piece: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += piece;
    else pieces.push({ kind, text: piece });
  };
  for (let at = 0; at < text.length; at += 1) {
    const place = `${line}:${at}`;
    put(furniture.has(place) ? 'furniture' : removed.has(place) ? 'removed' : 'text', text[at]!);
    const after = added.get(place);
    if (after !== undefined) put('added', after);
  }
  return pieces;
}
