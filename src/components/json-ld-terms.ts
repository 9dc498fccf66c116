// The glossary and its terms in the words of schema.org, for machines that read pages.
import { languageTag, words, type Language } from '../i18n/index.ts';
import { absolute, addresses as to } from '../publication/index.ts';
import { preferredTerm, type Concept } from '../termbase/index.ts';

type Json = Readonly<Record<string, unknown>>;

/** `site`: its address, or undefined; then addresses are root-absolute, as the release finds them. */
export function definedTermSet(language: Language, site: string | undefined): Json {
  return { '@context': 'https://schema.org', ...set(language, site) };
}

/** One concept as a DefinedTerm of that set: name and description in the page's language, all its other terms as alternates. */
export function definedTerm(concept: Concept, language: Language, site: string | undefined): Json {
  const name = preferredTerm(concept, language).text;
  const others = [...concept.zh.terms.map(({ text }) => ['zh', text] as const), ...concept.en.terms.map(({ text }) => ['en', text] as const)].filter(([, text]) => text !== name);
  return {
    '@context': 'https://schema.org', '@type': 'DefinedTerm', termCode: concept.id, name, description: concept[language].definition, inLanguage: languageTag(language),
    ...(site !== undefined && { url: absolute(site, to.term(language, concept.id)) }),
    alternateName: others.map(([side, text]) => ({ '@value': text, '@language': languageTag(side) })),
    inDefinedTermSet: set(language, site),
  };
}

function set(language: Language, site: string | undefined): Json {
  const t = words(language);
  return { '@type': 'DefinedTermSet', name: `${t('site.name')}${t('list.colon')}${t('glossary.title')}`, inLanguage: ['zh-Hans', 'en'], ...(site !== undefined && { '@id': absolute(site, to.glossary(language)), url: absolute(site, to.glossary(language)) }) };
}
