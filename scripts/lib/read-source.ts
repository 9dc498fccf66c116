// What `npm run add` is given, as text: a text's own bytes, or the text that the pages of a PDF hold.
import { checksum } from './check-sums.ts';
import { readGiven, type Given } from './read-given.ts';
import { readPdf } from './read-pdf.ts';
import type { Outcome } from '../../src/problems/index.ts';

/** The PDF that a text was read from: it is not kept, but a record says which it was. */
export interface FromPdf {
  readonly sha256: string;
  readonly pages: number;
  /** Running heads and page numbers that are not in the text. */
  readonly leftOut: readonly string[];
}
export interface SourceText extends Given {
  readonly pdf: FromPdf | null;
}

/** Reads `path`, which is taken from `from`; a PDF is known by its first bytes. */
export function readSource(path: string, from: string): Outcome<SourceText | null> {
  const { value: given, problems } = readGiven(path, from);
  if (given === null) return { value: null, problems };
  if (!isPdf(given.bytes)) return { value: { ...given, pdf: null }, problems };
  const read = readPdf(given.bytes, given.shown);
  if (read.value === null) return { value: null, problems: read.problems };
  const { text, pages, leftOut } = read.value;
  const pdf = { sha256: checksum(given.bytes), pages, leftOut };
  return { value: { shown: given.shown, bytes: new TextEncoder().encode(text), pdf }, problems };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
