// What a chart's pictures hold: the sheet (the chart as a file), the card (a key as a preview) and the drawing of the
// thumbnail.
import type { Element } from 'hast';
import { dataOf, draw, type Datum, type Figure, type Finding } from '../../charts/index.ts';
import type { Language } from '../../language/index.ts';
import { absolute, addresses, type Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { drawnIds } from './drawn-ids.ts';
import { sourceLine, type SourceKeys } from './chart-sources.ts';
import { chartWords, type DrawingKeys } from './chart-words.ts';

type Keys = SourceKeys | DrawingKeys | 'infographics.source' | 'infographics.differs' | 'list.comma' | 'site.name';
/** `site`: the site's address, where it is known. */
type Known = Pick<Publication, 'report' | 'districts' | 'units'> & { readonly site?: string | undefined };

interface Picture {
  readonly language: Language;
  readonly finding: Finding;
  readonly drawing: Element;
  readonly source: string;
  readonly name: string;
  readonly address: string | null;
}
export interface ChartSheet extends Picture {
  readonly what: Finding;
  readonly notes: Finding | null;
}
export interface KeyCard extends Picture {
  readonly differs: string | null;
}

export function chartSheet(figure: Figure, known: Known, voice: Voice<Keys>): ChartSheet {
  const { language, t } = voice;
  return {
    language,
    finding: figure.finding[language],
    what: figure.what[language],
    notes: figure.notes?.[language] ?? null,
    drawing: draw(figure, chartWords(voice, known.units), { language, width: 'wide' }),
    source: sourceLine(figure, known, voice),
    name: t('site.name'),
    address: known.site === undefined ? null : absolute(known.site, addresses.chart(language, figure.chart.id)),
  };
}

/** `key` is one of the figure's keys. Its source and its caution are those of the numbers that it shows. */
export function keyCard(figure: Figure, key: string, known: Known, voice: Voice<Keys>): KeyCard {
  const { language, t } = voice;
  const drawing = draw(figure, chartWords(voice, known.units), { language, width: 'card', key });
  const forward = figure.keys.find((one) => one.key === key)?.data ?? [];
  const shown = new Set([...drawnIds(drawing), ...forward.map(({ number }) => number.id)]);
  return {
    language,
    finding: (figure.findings.get(key) ?? figure.finding)[language],
    drawing,
    source: sourceLine(only(figure, shown), known, voice),
    differs: caution(figure, forward, voice),
    name: t('site.name'),
    address: known.site === undefined ? null : absolute(known.site, addresses.chartKey(language, figure.chart.id, key)),
  };
}

function only({ series }: Figure, ids: ReadonlySet<string>): Pick<Figure, 'series'> {
  const isShown = ({ number }: Datum): boolean => ids.has(number.id);
  return {
    series: series.map((one) => ({
      ...one,
      points: one.points.filter(isShown),
      derived: one.derived.filter(isShown),
    })),
  };
}

/** Why a series among them has numbers that are not strictly comparable: the first that there is. */
function caution({ series }: Figure, data: readonly Datum[], { t, language }: Voice<Keys>): string | null {
  const differs = series.find(
    (one) => one.differs !== null && dataOf({ series: [one] }).filter((datum) => data.includes(datum)).length > 1,
  )?.differs;
  return differs ? t('infographics.differs', { reason: differs[language] }) : null;
}

/** For a file without words, one for both languages; `thumbnail(smallDrawing(…))` writes it. */
export function smallDrawing(figure: Figure, { units }: Pick<Known, 'units'>, voice: Voice<DrawingKeys>): Element {
  return draw(figure, chartWords(voice, units), { language: voice.language, width: 'small' });
}
