// The publication's name with its seal, for pictures. The seal is the character 工: a name that begins with it is read
// from the seal on, so that it is not written twice.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { inks, measure } from '../charts/index.ts';
import { seal } from './seal.ts';

/** Seal and name, `size` px high from `y`, and how wide they are. */
export function masthead(
  name: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): { readonly elements: readonly Element[]; readonly width: number } {
  const isHan = name.startsWith('工');
  const [rest, fontSize, gap] = isHan ? [name.slice(1), size, size * 0.1] : [name, size * 0.8, size * 0.28];
  // Han fill their square, Latin letters stand on a baseline that is lower on the seal
  const baseline = y + size * (isHan ? 0.88 : 0.78);
  const font = { fontSize: Math.round(fontSize), fontFamily: 'serif', fontWeight: 900, fill: inks.axis.stroke };
  return {
    elements: [seal(x, y, size), s('text', { x: Math.round(x + size + gap), y: Math.round(baseline), ...font }, rest)],
    width: size + gap + measure(rest, fontSize, true),
  };
}
