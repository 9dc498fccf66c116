// seeds/REPORT.en.yaml as a text: the skeleton of a translation, with what stands in it already. Comments and order
// stay as the translator wrote them.
import { Document, isMap, parseDocument, YAMLSeq, type Pair, type YAMLMap } from 'yaml';
import type { Edition } from '../../src/edition/index.ts';
import type { Segment } from '../../src/translation/index.ts';

const OPENING = ` The English, segment by segment; docs/translating.md tells how. 译法见 docs/translating.zh.md。
 status: draft, revised, reviewed.  note: a doubt, shown to readers.  order:, departs: for npm run check.`;

/** What became of the file. */
export interface Skeleton {
  readonly text: string;
  /** Sentences that were added, without English. */
  readonly added: readonly string[];
  /** Segments whose Chinese is no longer the edition's, and which were brought up to date. */
  readonly refreshed: readonly string[];
}

/**
 * `text` (null: none yet) with an entry for every sentence of `edition` that lacks one; with `refresh`, the Chinese of
 * stale segments is the edition's again, and their status draft.
 */
export function skeleton(
  text: string | null,
  { edition, segments, refresh }: { edition: Pick<Edition, 'blocks'>; segments: readonly Segment[]; refresh: boolean },
): Skeleton {
  const document = text === null ? opened() : parseDocument(text);
  const added: string[] = [];
  const refreshed: string[] = [];
  for (const { id, type, level } of edition.blocks) {
    const own = segments.filter(({ block }) => block === id);
    const list = listOf(document, id);
    const entries = own.map((segment) => {
      const there = list.items.find((item) => firstOf(item) === segment.sentences[0]) as YAMLMap | undefined;
      if (there === undefined) {
        added.push(segment.sentences[0]!);
        return entryOf(document, segment);
      }
      if (refresh && segment.was !== undefined) {
        refreshed.push(segment.sentences[0]!);
        there.set('zh', segment.zh);
        there.set('status', 'draft');
      }
      return there;
    });
    list.items = entries;
    list.commentBefore ??= ` ${type}${level === undefined ? '' : ` ${level}`}`;
  }
  inOrder(
    document,
    edition.blocks.map(({ id }) => id),
  );
  return { text: document.toString({ lineWidth: 0 }), added, refreshed };
}

function opened(): Document {
  const document = new Document({ work: [], segments: {} });
  document.commentBefore = OPENING;
  return document;
}

function listOf(document: Document, block: string): YAMLSeq {
  const found = document.getIn(['segments', block], true);
  if (found instanceof YAMLSeq) return found;
  const list = new YAMLSeq();
  document.setIn(['segments', block], list);
  return list;
}

function firstOf(item: unknown): unknown {
  return isMap(item) ? (item.toJSON() as { sentences?: readonly string[] }).sentences?.[0] : undefined;
}

function entryOf(document: Document, { sentences, zh }: Segment): YAMLMap {
  const entry = document.createNode({ sentences, zh, en: '', status: 'draft' }) as YAMLMap;
  const list = entry.get('sentences', true) as unknown as YAMLSeq;
  list.flow = true;
  return entry;
}

/** Blocks in reading order; what the edition does not know stays at the end, for the check to tell of. */
function inOrder(document: Document, blocks: readonly string[]): void {
  const map = document.get('segments', true) as YAMLMap;
  const place = ({ key }: Pair): number => {
    const at = blocks.indexOf(String(key));
    return at < 0 ? blocks.length : at;
  };
  map.items.sort((a, b) => place(a) - place(b));
}
