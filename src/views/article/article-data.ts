// A report's text in the words of schema.org, for machines that read pages: what it is, in which language, and of what
// it is the translation.
import type { Language } from '../../language/index.ts';
import { absolute, addresses, type ReportRow } from '../../publication/index.ts';
import { titleIn } from '../report/report-head.ts';
import type { TranslationView } from '../report/translation-view.ts';
import type { ArticleView } from './article-view.ts';

type Json = Readonly<Record<string, unknown>>;

/** BCP 47, as schema.org asks of inLanguage. */
const tags: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** What of an article it is made from. */
type Told = Pick<ArticleView, 'report' | 'textLanguage' | 'translation'>;

/**
 * The text that the page shows. English is told as a translation of the Chinese and based on it, the Chinese of a
 * report that has English as what that translates (`isTranslated`). Addresses only where the site's is known.
 */
export function articleData(
  { report, textLanguage, translation, isTranslated }: Told & { readonly isTranslated: boolean },
  site: string | undefined,
): Json {
  const [original, english] = [work(report, 'zh', site), work(report, 'en', site)];
  return {
    '@context': 'https://schema.org',
    ...(textLanguage === 'en' ? english : original),
    ...(report.published !== null && textLanguage === 'zh' && { datePublished: report.published }),
    ...(textLanguage === 'en' && { translationOfWork: original, isBasedOn: original, ...credit(translation) }),
    ...(textLanguage === 'zh' && isTranslated && { workTranslation: english }),
  };
}

function work(report: ReportRow, language: Language, site: string | undefined): Json {
  const address = site === undefined ? undefined : absolute(site, addresses.report(language, report.id));
  return {
    '@type': 'Report',
    ...(address !== undefined && { '@id': address, url: address }),
    name: titleIn(report, language).text,
    inLanguage: tags[language],
  };
}

/** `translator` wants a person or an organisation; the ledger has sentences, and may speak of neither. */
function credit(translation: TranslationView | null): Json {
  return translation === null || translation.by.length === 0 ? {} : { creditText: translation.by.join('. ') };
}
