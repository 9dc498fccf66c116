// What is wrong with a drawing to the eye, by measure.
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { measure } from '../layout/measure.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels that overlap, or leave the drawing; bars and lines that leave it. */
export function collisions(tree: Element): readonly string[] {
  const [, , width = 0, height = 0] = String(tree.properties.viewBox).split(' ').map(Number);
  const all = selectAll('text', tree).map(boxOf);
  const overlaps = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => !isApart(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );
  const isOut = ({ left, right, top, bottom }: Box): boolean =>
    left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5;
  return [...overlaps, ...[...all, ...bars(tree), ...paths(tree)].filter(isOut).map(({ text }) => `${text} outside`)];
}

export function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

function boxOf(text: Element): Box {
  const { x, y, textAnchor } = text.properties;
  const [size, width] = [largest(text), widthOf(text, 0, false)];
  const left = Number(x) - (textAnchor === 'end' ? width : textAnchor === 'middle' ? width / 2 : 0);
  const [top, bottom] = [Number(y) - size * 0.8, Number(y) + size * 0.2];
  return { text: textOf(text), left, right: left + width, top, bottom };
}

/** A span has a size and a weight of its own, else its text's. */
function widthOf({ children, properties: { fontSize, fontWeight } }: Element, outer: number, isBold: boolean): number {
  const size = fontSize === undefined ? outer : Number(fontSize);
  const bold = fontWeight === undefined ? isBold : Number(fontWeight) === 700;
  return children.reduce((sum, child) => {
    if (child.type === 'element') return sum + widthOf(child, size, bold);
    return sum + (child.type === 'text' ? measure(child.value, size, bold) : 0);
  }, 0);
}

function largest({ children, properties: { fontSize } }: Element): number {
  const spans = children.flatMap((child) => (child.type === 'element' ? [largest(child)] : []));
  return Math.max(Number(fontSize ?? 0), ...spans);
}

function bars(tree: Element): readonly Box[] {
  return selectAll('rect:not(.ring)', tree).map(({ properties }) => {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(properties[name]));
    return { text: 'bar', left: x!, right: x! + width!, top: y!, bottom: y! + height! };
  });
}

function paths(tree: Element): readonly Box[] {
  return selectAll('path', tree).map(({ properties }) => {
    const points = pointsOf(String(properties.d));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return { text: 'line', left, right, top, bottom };
  });
}

type Place = readonly [x: number, y: number];
/** Where each command leads from a place. */
const moves: Readonly<Record<string, (numbers: readonly number[], from: Place) => Place>> = {
  M: ([x, y]) => [x!, y!],
  L: ([x, y]) => [x!, y!],
  H: ([x], [, y]) => [x!, y],
  V: ([y], [x]) => [x, y!],
  m: ([dx, dy], [x, y]) => [x + dx!, y + dy!],
  l: ([dx, dy], [x, y]) => [x + dx!, y + dy!],
  h: ([dx], [x, y]) => [x + dx!, y],
  v: ([dy], [x, y]) => [x, y + dy!],
  z: (_, from) => from,
};

function pointsOf(d: string): readonly Place[] {
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].reduce<readonly Place[]>((places, [, command, rest]) => {
    const numbers = (rest!.match(/-?[\d.]+/g) ?? []).map(Number);
    return [...places, moves[command!]!(numbers, places.at(-1) ?? [0, 0])];
  }, []);
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
