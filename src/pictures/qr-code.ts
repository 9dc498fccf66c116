// A QR code (ISO/IEC 18004): the address of a chart for whoever has only its picture.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { require } from './sources.ts';

/** What is used of uqr. */
interface Encoder {
  encode(
    text: string,
    options: { readonly ecc: 'M'; readonly border: number },
  ): { readonly data: readonly (readonly boolean[])[] };
}

/** The quiet zone, in modules (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/**
 * `text` as a square SVG tree with its quiet zone, dark on light in either theme, a unit a module; a sixth of it may
 * be lost (level M). The caller gives it a size and says what it is.
 * @example qrCode('https://example.org/zh/infographics/members/')
 */
export function qrCode(text: string): Element {
  // loaded when one is drawn: only a build with SITE needs it
  const { encode } = require('uqr') as Encoder;
  const { data } = encode(text, { ecc: 'M', border: QUIET });
  const size = data.length;
  return s(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, shapeRendering: 'crispEdges' },
    s('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    s('path', { fill: 'none', stroke: '#15181a', d: data.map((row, y) => bars(row, y)).join('') }),
  );
}

/** The dark stretches of a row, each a stroke along its middle. */
function bars(row: readonly boolean[], y: number): string {
  const ends = row.flatMap((dark, x) => (dark !== (row[x - 1] ?? false) ? [x] : []));
  return ends
    .map((x, i) =>
      i === 0 ? `M${x} ${y + 0.5}` : `${i % 2 === 0 ? 'm' : 'h'}${x - ends[i - 1]!}${i % 2 === 0 ? ' 0' : ''}`,
    )
    .join('');
}
