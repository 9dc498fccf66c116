// A linear chain of roles learned by its likelihood (conditional random field: Lafferty 2001), by stochastic gradient
// with weights kept small (L2). Nothing in it is random: the same lessons in the same order give the same weights.
export interface Lesson {
  /** Of each line the numbers of its answers. */
  readonly lines: readonly Uint32Array[];
  readonly roles: Uint8Array;
}

export interface Training {
  /** How many roles; how many answers. */
  readonly width: number;
  readonly answers: number;
  /** What may follow what; `width` stands for the beginning. */
  readonly mayFollow: (role: number, before: number) => boolean;
  readonly rounds: number;
  /** How far the first step goes, and how strongly weights are pulled to nothing. */
  readonly step: number;
  readonly pull: number;
  /** Lessons of round `n` in their order. */
  readonly order: (round: number) => readonly Lesson[];
}

/** Weights, a row of `width` an answer; after them the rows of what follows each role, and the beginning. */
export function trainChain({ width, answers, mayFollow, rounds, step, pull, order }: Training): Float64Array {
  const size = (answers + width + 1) * width;
  const raw = new Float64Array(size);
  const mean = new Float64Array(size);
  const open = Float64Array.from({ length: (width + 1) * width }, (_, i) =>
    mayFollow(i % width, Math.floor(i / width)) ? 1 : 0,
  );
  let scale = 1;
  let seen = 0;
  let taken = 0;
  for (let round = 0; round < rounds; round++) {
    const lessons = order(round);
    const total = lessons.length * rounds;
    for (const lesson of lessons) {
      const rate = step / (1 + (9 * seen++) / total);
      scale *= 1 - rate * pull;
      stepDown(lesson, { raw, scale, open, width, answers }, rate / scale);
    }
    if (scale < 1e-3) {
      for (let i = 0; i < size; i++) raw[i]! *= scale;
      scale = 1;
    }
    if (round < rounds / 2) continue;
    taken += 1;
    for (let i = 0; i < size; i++) mean[i]! += raw[i]! * scale;
  }
  return mean.map((sum) => sum / taken);
}

interface State {
  readonly raw: Float64Array;
  readonly scale: number;
  readonly open: Float64Array;
  readonly width: number;
  readonly answers: number;
}

/** One step along the gradient of a lesson's log-likelihood: what was told less what was expected. */
function stepDown({ lines, roles }: Lesson, { raw, scale, open, width, answers }: State, rate: number): void {
  const n = lines.length;
  if (n === 0) return;
  const first = answers * width;
  const steps = Float64Array.from(open, (may, i) => may * Math.exp(raw[first + i]! * scale));
  const emitted = lines.map((rows) => emission(rows, raw, scale, width));
  const ahead: Float64Array[] = [];
  const norm: number[] = [];
  for (let i = 0; i < n; i++) {
    const row = new Float64Array(width);
    let sum = 0;
    for (let y = 0; y < width; y++) {
      let value = i === 0 ? steps[width * width + y]! : 0;
      if (i > 0) for (let x = 0; x < width; x++) value += ahead[i - 1]![x]! * steps[x * width + y]!;
      sum += row[y] = value * emitted[i]![y]!;
    }
    for (let y = 0; y < width; y++) row[y]! /= sum;
    ahead.push(row);
    norm.push(sum);
  }
  const expected = new Float64Array((width + 1) * width);
  let behind = new Float64Array(width).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    const told = roles[i]!;
    const from = new Float64Array(width);
    const weight = Float64Array.from(behind, (value, y) => (value * emitted[i]![y]!) / norm[i]!);
    const post = new Float64Array(width);
    for (let y = 0; y < width; y++) post[y] = ahead[i]![y]! * behind[y]!;
    if (i > 0) {
      for (let x = 0; x < width; x++)
        for (let y = 0; y < width; y++) {
          const value = steps[x * width + y]! * weight[y]!;
          from[x]! += value;
          expected[x * width + y]! += ahead[i - 1]![x]! * value;
        }
      expected[roles[i - 1]! * width + told]! -= 1;
    } else {
      for (let y = 0; y < width; y++) expected[width * width + y]! += post[y]!;
      expected[width * width + told]! -= 1;
    }
    for (const row of lines[i]!) {
      for (let y = 0; y < width; y++) raw[row * width + y]! -= rate * post[y]!;
      raw[row * width + told]! += rate;
    }
    behind = from;
  }
  for (let k = 0; k < expected.length; k++) raw[first + k]! -= rate * expected[k]!;
}

function emission(rows: Uint32Array, raw: Float64Array, scale: number, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const row of rows) for (let y = 0; y < width; y++) sums[y]! += raw[row * width + y]!;
  const top = Math.max(...sums) * scale;
  return sums.map((sum) => Math.exp(sum * scale - top));
}
