// A text from anywhere on the editor's machine, as `npm run add` is given it: its bytes, or what is wrong with the
// path.
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { problem, type Outcome, type ProblemCode } from '../../src/problems/index.ts';
import { LIMITS, tooLarge } from '../../src/text/index.ts';

/** A page with its pictures; a text is held to `LIMITS`. */
const LARGEST_PDF = 50_000_000;

export interface Given {
  /** The path as problems name it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Reads `path`, which is taken from `from`. A link is refused: what it leads to may be anything, anywhere. */
export function readGiven(path: string, from: string): Outcome<Given | null> {
  const place = resolve(from, path);
  const inside = relative(from, place);
  const shown = inside.startsWith('..') ? place : inside;
  const refuse = (code: ProblemCode, facts = {}): Outcome<null> => ({
    value: null,
    problems: [problem(code, { file: shown }, facts)],
  });
  try {
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return refuse('add-file-missing');
    if (stat.isSymbolicLink()) return refuse('add-is-link');
    if (!stat.isFile()) return refuse('add-not-a-file');
    const limit = /\.pdf$/i.test(place) ? LARGEST_PDF : null;
    if (limit === null && stat.size > LIMITS.bytes) return { value: null, problems: [tooLarge(stat.size, shown)] };
    if (limit !== null && stat.size > limit)
      return refuse('add-too-large', { size: Math.ceil(stat.size / 1e6), limit: limit / 1e6 });
    return { value: { shown, bytes: readFileAt(place) }, problems: [] };
  } catch (error) {
    return refuse('add-unreadable', { detail: (error as NodeJS.ErrnoException).code ?? (error as Error).message });
  }
}

/** Follows no link that was put there since. */
function readFileAt(place: string): Uint8Array {
  const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new Error('not a file');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
