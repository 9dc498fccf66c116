// What a chart's pictures hold: the sheet (the chart as a file) and the card (a series as a preview).
import { draw } from '../charts/index.ts';
import { words, type Language } from '../i18n/index.ts';
import { publication } from '../loaders/index.ts';
import type { card, sheet } from '../pictures/index.ts';
import { chartWords, figureOf, observationsOf } from './figures.ts';
import { periodWords } from './period-words.ts';

type Sheet = Parameters<typeof sheet>[0];
type Card = Parameters<typeof card>[0];

export function chartSheet(id: string, language: Language): Sheet {
  const figure = figureOf(publication().charts.get(id)!, publication());
  const drawing = draw(figure, chartWords(language), { language, width: 'wide' });
  return { language, finding: figure.finding[language], what: figure.what[language], drawing, source: sourceLine(id, language) };
}

export function keyCard(id: string, key: string, language: Language): Card {
  const figure = figureOf(publication().charts.get(id)!, publication());
  const drawing = draw(figure, chartWords(language), { language, width: 'card', key });
  return { language, finding: (figure.findings.get(key) ?? figure.finding)[language], drawing, source: sourceLine(id, language), name: words(language)('site.name') };
}

/** The reports a chart draws on, in one line. */
function sourceLine(id: string, language: Language): string {
  const all = publication();
  const t = words(language);
  const reports = new Set(observationsOf(figureOf(all.charts.get(id)!, all)).map(({ report }) => report));
  const names = [...reports].flatMap((report) => all.report.get(report) ?? [])
    .map(({ district, period }) => t('infographics.sourceIs', { district: all.districts.get(district)?.[language] ?? district, period: periodWords(period, t) }));
  return t('infographics.source') + names.join(t('list.comma'));
}
