// What was read of a project's folder, kept once a process: the bundler puts a copy of the loaders into the pages,
// and what one copy has read the other need not read again.
import type { ProseBlock } from '../formats/index.ts';
import type { Language } from '../language/index.ts';
import type { Publication, RecordedEdition, Withdrawn } from '../publication/index.ts';

/** What was read of one report. */
export interface Opened {
  readonly report: string;
  edition?: RecordedEdition;
  readonly prose: Partial<Record<Language, readonly ProseBlock[]>>;
}

/** What was read of one folder; another folder is another content. */
export interface Held {
  readonly root: string;
  joined?: Publication;
  /** Of its charts' pictures. */
  letters?: string;
  /** In which no title is broken. */
  names?: ReadonlySet<string>;
  /** The reports asked for last, the latest at the end. */
  opened?: readonly Opened[];
  withdrawn?: ReadonlyMap<string, Withdrawn>;
}

const HELD = Symbol.for('gongbao.held');
const everywhere = globalThis as { [HELD]?: Held };

/** What is held of `root`; of one folder at a time. */
export function held(root: string): Held {
  const last = everywhere[HELD];
  if (last?.root === root) return last;
  return (everywhere[HELD] = { root });
}

/**
 * Hands over the publication of `root` as it was just joined, so that pages and pictures need not join it again; all
 * that was held before is forgotten.
 */
export function holdPublication(root: string, joined: Publication): void {
  everywhere[HELD] = { root, joined };
}

/** As many as may be in hand at once: pages are drawn report by report, four at a time (src/drawing/). */
const REPORTS = 2;

/** What was read of `report`, to be filled by whoever reads; the last few are kept. */
export function opened(root: string, report: string): Opened {
  const here = held(root);
  const known = here.opened?.find((one) => one.report === report);
  if (known !== undefined) return known;
  const one: Opened = { report, prose: {} };
  here.opened = [...(here.opened ?? []), one].slice(-REPORTS);
  return one;
}
