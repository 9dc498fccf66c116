// What a chart's page says: a chart, or one of its keys brought forward, with its question, its table, its sentences,
// what is reckoned, and how it is handed on.
import { dataOf, findingText, said, type Derived, type Figure, type Finding } from '../../charts/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { chartRows, type ChartViewTable, type RowKeys } from './chart-rows.ts';
import { chartShare, type ChartShare } from './chart-share.ts';
import type { FrameKeys } from './frame-heights.ts';
import { behind, textOf } from './key-showing.ts';

export type ChartKeys = RowKeys | FrameKeys | `infographics.${'title' | 'keyTitle' | 'keySays' | 'sumIs'}`;

export interface ChartView {
  readonly finding: string;
  /** The page's own, which no other page of the site has. */
  readonly title: string;
  readonly description: string;
  /** Its own address, and that of its preview picture. */
  readonly address: string;
  readonly picture: string;
  /** From the gallery down to this page; the last names it and leads nowhere. */
  readonly kicker: readonly { readonly name: string; readonly address: string | null }[];
  /** The key brought forward. */
  readonly shown: string;
  /** Every key's own page; `current` as ARIA has it: this page, or the one that the chart shows by itself. */
  readonly series: readonly ChartViewKey[];
  /** The observations whose sentences are quoted. */
  readonly quoted: readonly string[];
  readonly comparable: Finding;
  /** Each number of our own reckoning, with its sum. */
  readonly reckoned: readonly string[];
  readonly table: ChartViewTable;
  /** Why it is drawn in this form. */
  readonly why: string;
  readonly share: ChartShare;
}

export interface ChartViewKey {
  readonly name: string;
  readonly address: string;
  readonly current: 'page' | 'true' | undefined;
}

/** `series`: one of the figure's keys, for its own page; `site`: the site's address, where it is known. */
export interface ChartPage {
  readonly figure: Figure;
  readonly series?: string | undefined;
  readonly site?: string | undefined;
}

export function chartView(
  publication: Pick<Publication, 'indicators' | 'districts' | 'observation' | 'report' | 'units' | 'release'>,
  { figure, series: key, site }: ChartPage,
  voice: Voice<ChartKeys>,
): ChartView {
  const { language } = voice;
  const { id, why } = figure.chart;
  const shown = key ?? figure.key;
  const finding = textOf(figure, language, shown);
  const address = key === undefined ? addresses.chart(language, id) : addresses.chartKey(language, id, key);
  const forward = figure.keys.find((one) => one.key === shown);
  return {
    finding,
    ...headWords(figure, key, voice),
    address,
    picture: addresses.chartKeyPng(language, id, shown),
    kicker: kickerOf(figure, key, voice),
    shown,
    series: figure.keys.map((one) => ({
      name: one.name[language],
      address: addresses.chartKey(language, id, one.key),
      current: one.key === key ? 'page' : one.key === shown ? 'true' : undefined,
    })),
    quoted: [...new Set(forward?.data.flatMap(behind) ?? [])],
    comparable: figure.comparable[language],
    reckoned: dataOf(figure).flatMap((datum) => (datum.observation === null ? [sumWords(datum, voice)] : [])),
    table: chartRows(figure, { known: publication, key }, voice),
    why: why[language],
    share: chartShare({ figure, key, finding, address, site }, publication, voice),
  };
}

/** A key's page is told from the chart's, which may show the same key and find the same. */
function headWords(
  figure: Figure,
  key: string | undefined,
  { t, language }: Voice<ChartKeys>,
): Pick<ChartView, 'title' | 'description'> {
  const [finding, what] = [textOf(figure, language, key ?? figure.key), findingText(figure.what[language])];
  if (key === undefined) return { title: finding, description: what };
  const name = nameOf(figure, key, language);
  return {
    title: finding === textOf(figure, language) ? t('infographics.keyTitle', { finding, key: name }) : finding,
    description: t('infographics.keySays', { title: figure.chart.title[language], key: name, what }),
  };
}

function kickerOf(figure: Figure, key: string | undefined, { t, language }: Voice<ChartKeys>): ChartView['kicker'] {
  const { id, title } = figure.chart;
  const gallery = { name: t('infographics.title'), address: addresses.infographics(language) };
  if (key === undefined) return [gallery, { name: title[language], address: null }];
  const chart = { name: title[language], address: addresses.chart(language, id) };
  return [gallery, chart, { name: nameOf(figure, key, language), address: null }];
}

function nameOf({ keys }: Figure, key: string, language: 'zh' | 'en'): string {
  return keys.find((one) => one.key === key)?.name[language] ?? '';
}

function sumWords(derived: Derived, { t, language }: Voice<ChartKeys>): string {
  const { name, sum } = derived;
  return t('infographics.sumIs', { name: name[language], amount: said(derived, language), sum: sum[language] });
}
