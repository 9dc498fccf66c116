// Charts: a definition and observations → SVG trees, rows and findings.
export { chartSchema, type Chart, type ChartDefinition, type Figure } from './chart.ts';
export { dataOf, forwardIds, inRole, observationsOf } from './figure.ts';
export { frames } from './layout/frames.ts';
export { forms } from './forms/index.ts';
export { sentence } from './marks/mark.ts';
export { said } from './datum.ts';
export { slots } from './slots.ts';
export { resolve } from './resolve.ts';
export { draw } from './draw.ts';
export { rows, type ChartRow } from './rows.ts';
export { findingText } from './fill-slots.ts';
// Charts without axes, for the strip of key figures and a term's counts
export { dot } from './marks/dot.ts';
export { share } from './marks/share.ts';
export { ticks, tickWorth } from './marks/ticks.ts';
// What a picture that holds a chart is set with: lines of text, their width, the inks
export { balance, wrap } from './layout/wrap.ts';
export { measure } from './layout/measure.ts';
export { inks, voices, type Voice } from './marks/inks.ts';
export type {
  ChartObservation,
  Datum,
  Derived,
  Dimension,
  DrawOptions,
  Finding,
  FindingRun,
  Key,
  Language,
  Localized,
  MarkParts,
  Names,
  Point,
  Quantity,
  Series,
  Width,
  Words,
} from './types.ts';
