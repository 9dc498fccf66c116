// What an editor is told of numbers that made no row.
import type { Span } from '../annotations/index.ts';
import type { Localized } from '../language/index.ts';
import { problem, type Problem } from '../problems/index.ts';
import { lineAt, type BlockInContext } from './block-in-context.ts';
import { overlap, type Claim } from './claims.ts';
import { firstEnd, lastStart } from './marks.ts';
import type { Unnumbered } from './types.ts';
import { NO_UNIT } from './unit-id.ts';

interface Doubted {
  readonly at: Span;
  readonly reason?: Localized;
}
interface Files {
  readonly seedFile: string;
  readonly recordFile: string;
}

/** So many characters on each side are quoted, where no mark stands nearer. */
const AROUND = 12;

/** The number in the words around it, at its line of the seed. */
export function numberDoubt(
  code: 'number-not-read' | 'number-without-unit',
  { at: [start, end], reason }: Doubted,
  block: BlockInContext,
  { seedFile, recordFile }: Files,
): Problem {
  const { text } = block.block;
  const number = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  const quote = before.slice(lastStart('quoteStart', before)) + number + after.slice(0, firstEnd('quoteEnd', after));
  const facts = { text: number, quote, record: recordFile };
  const why = reason === undefined ? {} : { reasonZh: reason.zh, reasonEn: reason.en };
  return problem(code, { file: seedFile, line: lineAt(block, start) }, { ...facts, ...why });
}

/** The editor names a figure that the grammar cannot read, and does not say how much it is. */
export function emptyClaim({ entry: { text, line }, number }: Claim, { recordFile }: Files): Problem {
  return problem('figure-without-value', { file: recordFile, path: ['figures', number] }, { text, line });
}

/** A unit that no row of the list is printed with: at the editor's word for it, else at the number. */
export function unitUnknown(
  { at, line, text, unit, unitId }: Unnumbered,
  claims: readonly Claim[],
  { seedFile, recordFile }: Files,
): Problem[] {
  if (unitId !== NO_UNIT) return [];
  const claim = claims.find((one) => overlap(one.at, at));
  const place =
    claim === undefined ? { file: seedFile, line } : { file: recordFile, path: ['figures', claim.number, 'unit'] };
  return [problem('figure-unit-unknown', place, { line, text, written: unit })];
}
