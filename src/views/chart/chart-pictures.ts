// What a chart's pictures hold: the sheet (the chart as a file) and the card (a
// series as a preview), and the thumbnail's drawing.
import type { Element } from 'hast';
import { draw, type Figure, type Finding } from '../../charts/index.ts';
import type { Language } from '../../language/index.ts';
import type { Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { sourceLine, type SourceKeys } from './chart-sources.ts';
import { chartWords, type DrawingKeys } from './chart-words.ts';

type Keys = SourceKeys | DrawingKeys | 'infographics.source' | 'list.comma' | 'site.name';
type Known = Pick<Publication, 'report' | 'districts' | 'units'>;

interface Picture {
  readonly language: Language;
  readonly finding: Finding;
  readonly drawing: Element;
  readonly source: string;
}
export interface ChartSheet extends Picture {
  readonly what: Finding;
}
export interface KeyCard extends Picture {
  readonly name: string;
}

export function chartSheet(figure: Figure, known: Known, voice: Voice<Keys>): ChartSheet {
  const { language } = voice;
  return {
    language,
    finding: figure.finding[language],
    what: figure.what[language],
    drawing: draw(figure, chartWords(voice, known.units), { language, width: 'wide' }),
    source: sourceLine(figure, known, voice),
  };
}

/** `key` is one of the figure's keys. */
export function keyCard(figure: Figure, key: string, known: Known, voice: Voice<Keys>): KeyCard {
  const { language, t } = voice;
  return {
    language,
    finding: (figure.findings.get(key) ?? figure.finding)[language],
    drawing: draw(figure, chartWords(voice, known.units), { language, width: 'card', key }),
    source: sourceLine(figure, known, voice),
    name: t('site.name'),
  };
}

/** For a file without words, one for both languages; `thumbnail(smallDrawing(…))` writes it. */
export function smallDrawing(figure: Figure, { units }: Pick<Known, 'units'>, voice: Voice<DrawingKeys>): Element {
  return draw(figure, chartWords(voice, units), { language: voice.language, width: 'small' });
}
