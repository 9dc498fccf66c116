// What kind of number a number is: the contract's `measure`.

/**
 * `stock` how many at a date; `flow` within the period; `running_total` added up since a start; `rate` a share or
 * ratio; `change` the size of a rise or a fall.
 */
export const MEASURES = ['stock', 'flow', 'running_total', 'rate', 'change'] as const;
export type Measure = (typeof MEASURES)[number];

/** What an indicator may be by its nature: anything but a change, which is one of a stock or a flow. */
export const NATURES = ['stock', 'flow', 'running_total', 'rate'] as const satisfies readonly Measure[];

/** The contract's superseded column, published until release 1.0: false for what happened within the period. */
export function isCumulative(measure: Measure): boolean {
  return measure === 'stock' || measure === 'running_total' || measure === 'rate';
}
