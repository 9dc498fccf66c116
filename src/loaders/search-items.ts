// What the search finds: every block of every report, and the pages of terms, charts and indicators, each in its page's language.
// Chinese that an English page shows is not among the English items: it is found through the Chinese page.
import { findingText } from '../charts/index.ts';
import { periodWords } from '../components/period-words.ts';
import { languages, otherLanguage, words, type Language } from '../i18n/index.ts';
import { addresses, type Publication } from '../publication/index.ts';
import type { Item } from '../search/index.ts';
import { preferredTerm } from '../termbase/index.ts';
import { edition, publication } from './publication.ts';

/** All items, reports in the publication's order, blocks in reading order. */
export function searchItems(): Item[] {
  const all = publication();
  return languages.flatMap((language) => [
    ...(language === 'zh' ? all.reports.flatMap(({ id }) => blocks(all, id)) : []),
    ...terms(all, language), ...charts(all, language), ...indicators(all, language),
  ]);
}

function blocks(all: Publication, report: string): Item[] {
  const t = words('zh');
  const { header, blocks: found } = edition(report);
  const where = `${all.districts.get(header.district)?.zh ?? ''} ${periodWords(header.period, t)}`;
  let section = '';
  return found.map(({ id, type, text }): Item => {
    if (type === 'head') section = text;
    const number = /^p(\d+)$/.exec(id)?.[1];
    return {
      kind: 'report', language: 'zh', url: fromRoot(addresses.report('zh', report, id)), text, title: header.title,
      ...(type !== 'head' && section !== '' && { section }), district: header.district, year: header.year,
      place: number === undefined ? where : `${where}　${t('article.paragraph', { number })}`,
    };
  });
}

function terms({ concepts }: Publication, language: Language): Item[] {
  return [...concepts.values()].map((concept) => {
    const own = concept[language];
    return {
      kind: 'term', language, url: fromRoot(addresses.term(language, concept.id)), title: preferredTerm(concept, language).text,
      counterpart: preferredTerm(concept, otherLanguage(language)).text,
      text: [own.definition, ...own.terms.filter(({ status }) => status !== 'preferred').map(({ text }) => text)].join(language === 'zh' ? '；' : '; '),
    };
  });
}

function charts(all: Publication, language: Language): Item[] {
  return [...all.figures.values()].map(({ chart, finding, what }) => ({
    kind: 'chart', language, url: fromRoot(addresses.chart(language, chart.id)), title: findingText(finding[language]), text: findingText(what[language]),
  }));
}

function indicators({ indicators: all }: Publication, language: Language): Item[] {
  return [...all.values()].map((indicator) => ({
    kind: 'indicator', language, url: fromRoot(addresses.indicator(language, indicator.id)), title: indicator[language],
    counterpart: indicator[otherLanguage(language)], text: indicator.definition[language],
  }));
}

/** A record's address has no slash in front: the reader's page puts the site's root before it. */
function fromRoot(address: string): string {
  return address.slice(1);
}
