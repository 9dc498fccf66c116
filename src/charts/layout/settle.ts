// Labels that may fall on each other, or beyond the frame: moved as little as can be.
import type { Box } from '../marks/mark.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

const step = 2;

/**
 * Each box where it neither leaves the frame nor meets one before it, nor anything of `taken`; in the order given, so
 * the first keep their places. One for which there is no place is null: its mark still says it.
 */
export function settle(boxes: readonly Box[], room: Room, taken: readonly Box[] = []): readonly (Box | null)[] {
  const settled: (Box | null)[] = [];
  for (const box of boxes) {
    const others = [...taken, ...settled.filter((one) => one !== null)];
    settled.push(place(box, room, others));
  }
  return settled;
}

function place(box: Box, room: Room, others: readonly Box[]): Box | null {
  const within = {
    ...box,
    x: clamp(box.x, room.width - box.width),
    y: clamp(box.y, room.height - box.height),
  };
  if (box.width > room.width || box.height > room.height) return null;
  const moves = Array.from({ length: Math.ceil(room.height / step) }, (_, i) => i * step);
  for (const move of moves) {
    for (const y of [within.y - move, within.y + move]) {
      const one = { ...within, y };
      if (y >= 0 && y + box.height <= room.height && others.every((other) => isApart(one, other))) return one;
    }
  }
  return null;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

export function isApart(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}
