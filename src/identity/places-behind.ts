// Places for ids whose text is gone: each its own, behind a character that stands, so that the id is never given again.
import { readPosition, type Position } from './position.ts';

/** A finder that never gives a place twice nor one of `taken`: behind `4:2` it gives `4:2.1`, then `4:2.2`. */
export function placesBehind(taken: readonly Position[]): (position: Position) => Position {
  const highest = new Map<string, number>();
  for (const position of taken) {
    const [, place, nth] = /^(\d+:\d+)\.(\d+)$/.exec(position) ?? [];
    if (place !== undefined) highest.set(place, Math.max(highest.get(place) ?? 0, Number(nth)));
  }
  return (position) => {
    const { line, column } = readPosition(position)!;
    const nth = (highest.get(`${line}:${column}`) ?? 0) + 1;
    highest.set(`${line}:${column}`, nth);
    return `${line}:${column}.${nth}`;
  };
}
