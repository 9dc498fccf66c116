// Charts: a definition and observations → SVG trees, rows and findings.
export { chartSchema, type Chart, type ChartDefinition } from './chart.ts';
export { resolve, type Figure, type Texts } from './resolve.ts';
export { draw } from './draw.ts';
export { rows, type ChartRow } from './rows.ts';
export { findingText } from './slots.ts';
export { printed } from './say.ts';
export { forms } from './forms/index.ts';
export { share, partOfWhole } from './marks/share.ts';
export { ticks, tickWorth } from './marks/ticks.ts';
export { balance, wrap } from './layout/wrap.ts';
export { measure } from './layout/measure.ts';
export { inks, voices, type Voice } from './marks/inks.ts';
export type {
  ChartObservation, DrawOptions, Finding, FindingRun, Language, Localized, Names, Point, Series, Width, Words,
} from './types.ts';
