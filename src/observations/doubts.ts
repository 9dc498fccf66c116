// What an editor is told of numbers that made no row.
import type { Span } from '../annotations/index.ts';
import type { Edition } from '../edition/index.ts';
import type { Localized } from '../language/index.ts';
import { problem, type Problem } from '../problems/index.ts';
import type { Claim } from './claims.ts';
import { lineAt, type Room } from './rooms.ts';

interface Doubted { readonly text: string; readonly at: Span; readonly reason?: Localized }
interface Report { readonly edition: Edition; readonly recordFile: string }

/** The number in the words around it, at its line of the seed. */
export function numberDoubt(code: 'number-not-read' | 'number-without-unit', { text: number, at: [at], reason }: Doubted, room: Room, { edition: { header }, recordFile }: Report): Problem {
  const { text } = room.block;
  const around = /[^，；。：！？（,;:!?(]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const quote = `${around}${number}${/^[^，；。！？）,;!?)]*/.exec(text.slice(at + number.length, at + number.length + 12))?.[0] ?? ''}`;
  const facts = { text: number, quote, record: recordFile, ...(reason && { reasonZh: reason.zh, reasonEn: reason.en }) };
  return problem(code, { file: `seeds/${header.id}.txt`, line: lineAt(room, at) }, facts);
}

/** The editor names a figure that the grammar cannot read, and does not say how much it is. */
export function emptyClaim({ entry: { text, line } }: Claim, { recordFile }: Report): Problem {
  return problem('figure-without-value', { file: recordFile }, { text, line });
}
