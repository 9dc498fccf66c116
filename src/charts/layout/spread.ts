// Labels beside a line that would overlap: moved apart as little as can be, their order kept.

interface Label {
  readonly at: number;
  readonly height: number;
}
interface Cluster {
  readonly sum: number;
  readonly weight: number;
  readonly start: number;
}

/**
 * Where each label's middle goes, in px, so that none overlap and all lie between `top` and `bottom`; `labels` are in
 * order of `at`. Least squares under order (pool adjacent violators, Barlow et al. 1972): shift each label by the
 * heights before it, average where order breaks, shift back. Labels higher in sum than the room run on below
 * `bottom`.
 */
export function spread(labels: readonly Label[], top: number, bottom: number): readonly number[] {
  const offsets = labels.map(
    (_, i) => labels.slice(0, i).reduce((sum, { height }) => sum + height, 0) + (labels[i]?.height ?? 0) / 2,
  );
  const total = labels.reduce((sum, { height }) => sum + height, 0);
  const starts = pooled(labels.map(({ at }, i) => at - (offsets[i] ?? 0)));
  const last = Math.max(top, bottom - total);
  return starts.map((start, i) => Math.min(Math.max(start, top), last) + (offsets[i] ?? 0));
}

function pooled(wanted: readonly number[]): readonly number[] {
  const clusters: Cluster[] = [];
  for (const [start, sum] of wanted.entries()) {
    let next: Cluster = { sum, weight: 1, start };
    for (let last = clusters.at(-1); last && last.sum / last.weight > next.sum / next.weight; last = clusters.at(-1)) {
      clusters.pop();
      next = { sum: last.sum + next.sum, weight: last.weight + next.weight, start: last.start };
    }
    clusters.push(next);
  }
  return clusters.flatMap(({ sum, weight }) => Array.from({ length: weight }, () => sum / weight));
}
