// A chart as data: its words and its numbers in both languages, as its JSON gives them.
import { findingText, rows, type ChartRow, type Figure, type Finding } from '../../charts/index.ts';
import type { Localized } from '../../language/index.ts';
import type { Publication } from '../../publication/index.ts';

export interface ChartData {
  readonly chart: string;
  readonly title: Localized;
  readonly finding: Localized;
  readonly what: Localized;
  readonly comparable: Localized;
  readonly rows: readonly ChartRow[];
}

export function chartData(figure: Figure, names: Pick<Publication, 'indicators' | 'districts'>): ChartData {
  return {
    chart: figure.chart.id,
    title: figure.chart.title,
    finding: plain(figure.finding),
    what: plain(figure.what),
    comparable: plain(figure.comparable),
    rows: rows(figure, names),
  };
}

function plain({ zh, en }: Localized<Finding>): Localized {
  return { zh: findingText(zh), en: findingText(en) };
}
