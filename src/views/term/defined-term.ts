// The glossary and its terms in the words of schema.org, for machines that read pages.
import type { Language } from '../../language/index.ts';
import { absolute, addresses } from '../../publication/index.ts';
import { preferredTerm, type Concept } from '../../termbase/index.ts';
import type { Voice } from '../report/report-head.ts';

type Json = Readonly<Record<string, unknown>>;
export type SetKeys = 'site.name' | 'list.colon' | 'glossary.title';

/** BCP 47, as schema.org asks of inLanguage. */
const tags: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** `site`: its address, or undefined; then addresses are left out, since these want absolute ones. */
export function definedTermSet(voice: Voice<SetKeys>, site: string | undefined): Json {
  return { '@context': 'https://schema.org', ...set(voice, site) };
}

/**
 * One concept as a DefinedTerm of that set: name and description in the page's language. Its other terms are
 * alternates, and what it is called in Taiwan or Hong Kong; not what is deprecated, which a machine would take for a
 * name.
 */
export function definedTerm(concept: Concept, voice: Voice<SetKeys>, site: string | undefined): Json {
  const { language } = voice;
  const name = preferredTerm(concept, language).text;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    termCode: concept.id,
    name,
    description: concept[language].definition,
    inLanguage: tags[language],
    ...(site !== undefined && { url: absolute(site, addresses.term(language, concept.id)) }),
    alternateName: otherNames(concept).filter((other) => other['@value'] !== name),
    inDefinedTermSet: set(voice, site),
  };
}

interface Name {
  readonly '@value': string;
  readonly '@language': string;
}

function otherNames(concept: Concept): Name[] {
  const terms = (['zh', 'en'] as const).flatMap((side) =>
    concept[side].terms
      .filter(({ status }) => status !== 'deprecated')
      .map(({ text }) => ({ '@value': text, '@language': tags[side] })),
  );
  const elsewhere = concept.regions
    .filter(({ falseFriend }) => !falseFriend)
    .map(({ region, text }) => ({ '@value': text, '@language': `zh-Hant-${region}` }));
  return [...terms, ...elsewhere];
}

function set({ t, language }: Voice<SetKeys>, site: string | undefined): Json {
  const address = site === undefined ? undefined : absolute(site, addresses.glossary(language));
  return {
    '@type': 'DefinedTermSet',
    name: `${t('site.name')}${t('list.colon')}${t('glossary.title')}`,
    inLanguage: Object.values(tags),
    ...(address !== undefined && { '@id': address, url: address }),
  };
}
