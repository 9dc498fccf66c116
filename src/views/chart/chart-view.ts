// What a chart's page says: a chart, or one of its series brought forward, with its table, its sentences and its files.
import { findingText, said, type Datum, type Figure, type Finding } from '../../charts/index.ts';
import { absolute, addresses, type Publication } from '../../publication/index.ts';
import { amountWords, periodWords, type PeriodKeys } from '../../wording/index.ts';
import type { Voice } from '../report/report-head.ts';
import { chartTable, type ChartTable } from './chart-table.ts';

export type ChartKeys = PeriodKeys | 'data.value' | 'list.comma' | `infographics.${'title' | 'cite'}`;

export interface ChartView {
  readonly finding: string;
  readonly description: string;
  /** Its own address, and that of its preview picture. */
  readonly address: string;
  readonly picture: string;
  /** From the gallery down to this page; the last names it and leads nowhere. */
  readonly kicker: readonly { readonly name: string; readonly address: string | null }[];
  /** The key brought forward. */
  readonly shown: string;
  /** Every key's own page; `current` as ARIA has it: this page, or the one that the chart shows by itself. */
  readonly series: readonly {
    readonly name: string;
    readonly address: string;
    readonly current: 'page' | 'true' | undefined;
  }[];
  /** The observations whose sentences are quoted. */
  readonly quoted: readonly string[];
  readonly comparable: Finding;
  readonly columns: readonly string[];
  readonly rows: readonly ChartViewRow[];
  readonly files: readonly (readonly [name: string, address: string])[];
  /** How to cite it, and the address to cite. */
  readonly cite: { readonly says: string; readonly address: string };
}

export interface ChartViewRow {
  readonly name: string;
  /** Whether it is the series of this page. */
  readonly isOn: boolean;
  /** A number that no observation states is null; one of our own reckoning leads nowhere. */
  readonly cells: readonly ({ readonly printed: string; readonly address: string | null } | null)[];
  /** Why its numbers are not strictly comparable; null where they are. */
  readonly differs: string | null;
}

/** `series`: one of the figure's keys, for its own page; `site`: the site's address, where it is known. */
export interface ChartPage {
  readonly figure: Figure;
  readonly series?: string | undefined;
  readonly site?: string | undefined;
}

export function chartView(
  publication: Pick<Publication, 'indicators' | 'districts' | 'observation' | 'units'>,
  page: ChartPage,
  voice: Voice<ChartKeys>,
): ChartView {
  const { figure, series: key, site } = page;
  const { t, language } = voice;
  const { id, title } = figure.chart;
  const shown = key ?? figure.key;
  const finding = findingText((figure.findings.get(shown) ?? figure.finding)[language]);
  const address = key === undefined ? addresses.chart(language, id) : addresses.chartKey(language, id, key);
  const forward = figure.keys.find((one) => one.key === shown);
  const marked = figure.keys.find((one) => one.key === key);
  const table = chartTable(figure);
  const gallery = { name: t('infographics.title'), address: addresses.infographics(language) };
  return {
    finding,
    description: findingText(figure.what[language]),
    address,
    picture: addresses.chartKeyPng(language, id, shown),
    kicker:
      key === undefined
        ? [gallery, { name: title[language], address: null }]
        : [
            gallery,
            { name: title[language], address: addresses.chart(language, id) },
            { name: forward?.name[language] ?? '', address: null },
          ],
    shown,
    series: figure.keys.map((one) => ({
      name: one.name[language],
      address: addresses.chartKey(language, id, one.key),
      current: one.key === key ? 'page' : one.key === shown ? 'true' : undefined,
    })),
    quoted: [...new Set(forward?.data.flatMap((datum) => sourcesOf(datum)) ?? [])],
    comparable: figure.comparable[language],
    columns: table.columns.map((column) => columnName(column, publication, voice)),
    rows: table.rows.map(({ series: one, name, cells }) => ({
      name: [one.name, ...(name === null ? [] : [name])].map((part) => part[language]).join(t('list.comma')),
      isOn: one.key === key || cells.some((datum) => datum !== undefined && marked?.data.includes(datum)),
      cells: cells.map((datum) => cell(datum, publication, voice)),
      differs: one.differs?.[language] ?? null,
    })),
    files: [
      ['SVG', addresses.chartSvg(language, id)],
      ['PNG', key === undefined ? addresses.chartPng(language, id) : addresses.chartKeyPng(language, id, key)],
      ['CSV', addresses.chartCsv(id)],
      ['JSON', addresses.chartJson(id)],
    ],
    cite: {
      says: t('infographics.cite', { finding }),
      address: site === undefined ? address : absolute(site, address),
    },
  };
}

function sourcesOf(datum: Datum): readonly string[] {
  const points = datum.observation === null ? datum.sources : [datum];
  return points.map(({ observation }) => observation.id);
}

function columnName(
  column: ChartTable['columns'][number],
  names: Pick<Publication, 'indicators' | 'districts'>,
  { t, language }: Voice<ChartKeys>,
): string {
  if (column === null) return t('data.value');
  const { dimension, code } = column;
  if (dimension === 'period') return periodWords(code, t);
  return (dimension === 'indicator' ? names.indicators : names.districts).get(code)?.[language] ?? code;
}

function cell(
  datum: Datum | undefined,
  { observation: rows, units }: Pick<Publication, 'observation' | 'units'>,
  { language }: Voice<ChartKeys>,
): ChartViewRow['cells'][number] {
  if (datum === undefined) return null;
  const { observation } = datum;
  if (observation === null) return { printed: said(datum, language), address: null };
  const row = rows.get(observation.id);
  return {
    printed: row === undefined ? said(datum, language) : amountWords(row, units, language),
    address: addresses.report(language, observation.report, observation.id),
  };
}
