// The table of traditional characters that a reader's page loads when a query may hold some.
import { simplify } from '../../text/index.ts';

/**
 * Traditional characters and the simplified one after each, `與与萬万`: those whose simplified form is among the 3,755
 * commonest (GB 2312, rows 16 to 55) and that are not among them. The whole table is twice as long.
 */
export function variants(): string {
  const common = new Set(commonest());
  return Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i))
    .map((character) => [character, simplify(character)] as const)
    .filter(([character, simple]) => common.has(simple) && !common.has(character))
    .map((pair) => pair.join(''))
    .join('');
}

function commonest(): string {
  const cells = Array.from({ length: 40 * 94 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]).flat();
  return new TextDecoder('gb2312').decode(Uint8Array.from(cells));
}
