// Eight variants of a received text, by script: the same words as another tool would have handed them on. By name, the
// same bytes every time.
import { createHash } from 'node:crypto';
import type { Fixture } from './fixtures.ts';
import { broken } from './lay.ts';
import { randomFrom, type Random } from './random.ts';

interface Variant {
  readonly name: string;
  readonly why: string;
  readonly change: (lines: readonly string[], random: Random) => readonly string[];
}

const LONG = 40;

export const VARIANTS: readonly Variant[] = [
  {
    name: 'narrow',
    why: 'long lines broken at a column’s width',
    change: (lines, random) => {
      const width = random.whole(14, 24);
      return lines.flatMap((line) =>
        line.length > LONG && !/[|\t]| {4}\S/.test(line) ? broken(line, width, true, indentOf(line)) : [line],
      );
    },
  },
  {
    name: 'wide',
    why: 'long lines broken at an office page’s width',
    change: (lines, random) => {
      const width = random.whole(30, 40);
      return lines.flatMap((line) =>
        line.length > LONG && !/[|\t]| {4}\S/.test(line) ? broken(line, width, false, indentOf(line)) : [line],
      );
    },
  },
  { name: 'closed', why: 'blank lines lost', change: (lines) => lines.filter((line) => line.trim() !== '') },
  {
    name: 'open',
    why: 'a blank line after every paragraph of one line',
    change: (lines) => lines.flatMap((line) => (line.length > LONG ? [line, ''] : [line])),
  },
  {
    name: 'flush',
    why: 'indents lost',
    change: (lines) => lines.map((line) => line.replace(/^[ \u3000\u00a0\t]+/u, '')),
  },
  {
    name: 'full-width',
    why: 'digits and per cent signs at full width',
    change: (lines) =>
      lines.map((line) =>
        /https?:/.test(line) ? line : line.replace(/[0-9%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
      ),
  },
  {
    name: 'spaced',
    why: 'a scanner’s spaces between Han characters',
    change: (lines, random) =>
      lines.map((line) =>
        line.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, (one) => (random.chance(0.12) ? `${one} ` : one)),
      ),
  },
  {
    name: 'furnished',
    why: 'a page’s head and number every forty lines, in the middle of what stands there',
    change: (lines, random) => {
      const every = random.whole(18, 40);
      return lines.flatMap((line, i) => (i > 0 && i % every === 0 ? [`— ${i / every} —`, '工运年鉴', line] : [line]));
    },
  },
];

/** The variants of a received or shared text; own texts are spoiled by `spoil` already. */
export function variantsOf(fixture: Fixture): Fixture[] {
  if (fixture.source === 'clean') return [];
  const text = new TextDecoder(fixture.encoding).decode(fixture.bytes);
  return VARIANTS.map(({ name, change }) => {
    const full = `${fixture.name}.${name}`;
    const seed = createHash('sha256').update(full).digest().readUInt32BE(0);
    const lines = change(text.split(/\r\n|\n|\r/), randomFrom(seed));
    return { ...fixture, name: full, bytes: new TextEncoder().encode(lines.join('\n')), encoding: 'utf-8' as const };
  });
}

function indentOf(line: string): string {
  return /^[\s\u3000]*/u.exec(line)![0];
}
