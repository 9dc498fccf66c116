// Spoiling: a clean text is set as a newspaper page and read as a PDF tool would read it; what a good editor would
// restore is kept beside it.
import { COLUMN_DAMAGES } from './damage-columns.ts';
import { LINE_DAMAGES } from './damage-lines.ts';
import { ORDER_DAMAGES } from './damage-order.ts';
import { TEXT_DAMAGES } from './damage-text.ts';
import { WORD_DAMAGES } from './damage-words.ts';
import { lay, type Setting } from './lay.ts';
import { randomFrom, type Random } from './random.ts';
import type { Clean, CleanBlock } from './read-clean.ts';
import { openSheet, type Damage, type Piece, type Sheet, type Step } from './sheet.ts';

export interface Spoiled {
  readonly bytes: Uint8Array;
  /** The page as text, before it was encoded. */
  readonly text: string;
  /** The blocks in reading order; more than one order where a caption or a kicker may stand before or after. */
  readonly orders: readonly (readonly CleanBlock[])[];
  /** Those of the damages asked for that found something to spoil. */
  readonly done: readonly string[];
}

/** Every damage, in the order in which they are done. */
export const DAMAGES: readonly Damage[] = [
  ...WORD_DAMAGES,
  ...ORDER_DAMAGES,
  ...COLUMN_DAMAGES,
  ...LINE_DAMAGES,
  ...TEXT_DAMAGES,
  {
    name: 'cut-numbers',
    step: 'lines',
    apply: (sheet) => sheet,
    why: 'A line may end inside a number or a Latin word; done while setting.',
  },
];

/**
 * `clean` set in `setting` and spoiled by `damages` (names); the same `seed`, the same bytes. Pure. Throws on a name
 * that is no damage.
 */
export function spoil(clean: Clean, setting: Setting, damages: readonly string[], seed: number): Spoiled {
  for (const name of damages)
    if (DAMAGES.every((damage) => damage.name !== name)) throw new Error(`no damage is called ${name}`);
  const random = randomFrom(seed);
  const done: string[] = [];
  let sheet = openSheet(clean);
  for (const step of ['words', 'order'] as const) sheet = damaged(sheet, step);
  sheet = lay(sheet, setting, random, damages.includes('cut-numbers'));
  for (const step of ['columns', 'lines'] as const) sheet = damaged(sheet, step);
  const text = printed(sheet, random);
  const save = DAMAGES.find((damage) => damage.step === 'text' && damages.includes(damage.name));
  if (save !== undefined) done.push(save.name);
  return {
    bytes: save?.step === 'text' ? save.encode(text) : new TextEncoder().encode(text),
    text,
    orders: ordersOf(sheet),
    done,
  };

  function damaged(before: Sheet, step: Exclude<Step, 'text'>): Sheet {
    let now = before;
    for (const damage of DAMAGES) {
      if (damage.step !== step || !damages.includes(damage.name)) continue;
      const after = damage.apply(now, random);
      if (damage.name === 'cut-numbers' || JSON.stringify(after.pieces) !== JSON.stringify(now.pieces))
        done.push(damage.name);
      now = after;
    }
    return now;
  }
}

function printed({ pieces }: Sheet, random: Random): string {
  const lines = pieces.flatMap((piece: Piece, at) => [
    ...Array.from({ length: at === 0 ? random.whole(0, 4) : piece.gap }, () => ''),
    ...piece.lines,
  ]);
  return lines.join('\n') + (random.chance(0.5) ? '\n' : '');
}

function ordersOf({ clean, gone, free }: Sheet): readonly (readonly CleanBlock[])[] {
  const fixed = clean.blocks
    .map((_, at) => at)
    .filter((at) => !gone.includes(at) && free.every(({ caption }) => caption !== at));
  let orders: readonly (readonly number[])[] =
    clean.blocks[0]?.type === 'kicker' ? [fixed, [fixed[1] as number, fixed[0] as number, ...fixed.slice(2)]] : [fixed];
  for (const { caption, host } of free) {
    orders = orders.flatMap((order) => [0, 1].map((after) => order.toSpliced(order.indexOf(host) + after, 0, caption)));
  }
  return orders.map((order) => order.map((at) => clean.blocks[at] as CleanBlock));
}
