// Bytes of a seed → its lines. The one place that decodes; nothing after it sees a byte.
import { problem, type Outcome } from '../problems/index.ts';

export interface Seed {
  /** The path as shown to a person: `seeds/dongcheng-1999.txt`. */
  readonly file: string;
  readonly encoding: 'utf-8' | 'gb18030';
  /** As received, without line ends. `lines[0]` is line 1. */
  readonly lines: readonly string[];
}

/** A PDF tool writes no line of this length (UTF-16 units); one that long is another kind of file. */
const LONGEST_LINE = 1_000_000;

/**
 * Decodes `bytes` (UTF-8 with or without BOM, else GB18030) and splits them at CRLF, LF or CR. Nothing is trimmed or
 * normalised. Null with an error when the bytes are no text. Throws nothing.
 */
export function readSeed(bytes: Uint8Array, file: string): Outcome<Seed | null> {
  if (bytes.length === 0) return refuse('seed-empty', file);
  if (bytes.includes(0)) return refuse('seed-binary', file);
  const decoded = decode(bytes);
  if (decoded === null) return refuse('seed-undecodable', file);
  const lines = decoded.text.split(/\r\n|\n|\r/);
  if (lines.every((line) => line.trim() === '')) return refuse('seed-empty', file);
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long !== -1)
    return {
      value: null,
      problems: [
        problem('seed-line-too-long', { file, line: long + 1 }, { length: lines[long]!.length, limit: LONGEST_LINE }),
      ],
    };
  return { value: { file, encoding: decoded.encoding, lines }, problems: [] };
}

function decode(bytes: Uint8Array): { text: string; encoding: Seed['encoding'] } | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this encoding: a fatal decoder says so by throwing.
    }
  }
  return null;
}

function refuse(code: 'seed-empty' | 'seed-binary' | 'seed-undecodable', file: string): Outcome<null> {
  return { value: null, problems: [problem(code, { file })] };
}
