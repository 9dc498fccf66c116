// The seal 工 of the site, for pictures; the same outline as public/mark.svg.
import type { Element } from 'hast';
import { s } from 'hastscript';

/** The seal, `size` px square, its upper left corner at (x, y). */
export function seal(x: number, y: number, size: number): Element {
  return s(
    'svg',
    { x, y, width: size, height: size, viewBox: '0 0 64 64' },
    s('path', { fill: '#b02a12', d: 'M1.4 2.1 31 1.2l31.6.7.6 29.3-.7 31.4-29.6.5-31.2-.6L1.2 33z' }),
    s('path', {
      fill: '#f4f6f4',
      d: 'm13 14.2 38.2-.7.4 7.6-15.9.2.3 21.7 19.8-.3.3 7.9-47.9.6.2-8 19.9-.3.3-21.6-15.6.3z',
    }),
  );
}
