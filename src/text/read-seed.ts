// Bytes of a seed → its lines. The one place that decodes; nothing after it sees a byte.
import { problem, type Outcome, type Problem } from '../problems/index.ts';

export interface Seed {
  /** The path as shown to a person: `seeds/dongcheng-1999.txt`. */
  readonly file: string;
  readonly encoding: 'utf-8' | 'gb18030';
  /** As received, without line ends. `lines[0]` is line 1. */
  readonly lines: readonly string[];
}

/** What no report comes near: bytes, lines, UTF-16 units of a line. Beyond them it is another kind of file. */
export const LIMITS = { bytes: 5_000_000, lines: 100_000, line: 20_000 } as const;

/**
 * Decodes `bytes` (UTF-8 with or without BOM, else GB18030) and splits them at CRLF, LF or CR. Nothing is trimmed or
 * normalised. Null with an error when the bytes are no text. Throws nothing.
 */
export function readSeed(bytes: Uint8Array, file: string): Outcome<Seed | null> {
  if (bytes.length === 0) return refuse('seed-empty', file);
  if (bytes.length > LIMITS.bytes) return { value: null, problems: [tooLarge(bytes.length, file)] };
  if (bytes.includes(0)) return refuse('seed-binary', file);
  const decoded = decode(bytes);
  if (decoded === null) return refuse('seed-undecodable', file);
  const lines = decoded.text.split(/\r\n|\n|\r/);
  if (lines.every((line) => line.trim() === '')) return refuse('seed-empty', file);
  const long = tooLong(lines, file);
  if (long !== null) return { value: null, problems: [long] };
  return { value: { file, encoding: decoded.encoding, lines }, problems: [] };
}

/** That a text of so many bytes is over the limit. */
export function tooLarge(size: number, file: string): Problem {
  const [megabytes, limit] = [size, LIMITS.bytes].map((bytes) => Math.ceil(bytes / 100_000) / 10) as [number, number];
  return problem('seed-too-large', { file }, { size: megabytes, limit });
}

function tooLong(lines: readonly string[], file: string): Problem | null {
  if (lines.length > LIMITS.lines)
    return problem('seed-too-many-lines', { file }, { lines: lines.length, limit: LIMITS.lines });
  const i = lines.findIndex(({ length }) => length > LIMITS.line);
  if (i === -1) return null;
  return problem('seed-line-too-long', { file, line: i + 1 }, { length: lines[i]!.length, limit: LIMITS.line });
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
