// What is near a concept, by the kind of nearness (ISO 704): kinds, parts and instances in both directions, what is
// related, phrases.
import type { Language } from '../../language/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { preferredTerm, type Concept } from '../../termbase/index.ts';

/** In the page's order. */
export const kinKinds = [
  'kindOf',
  'partOf',
  'instanceOf',
  'kinds',
  'parts',
  'instances',
  'related',
  'phrases',
] as const;
export type KinKind = (typeof kinKinds)[number];

export interface KinLine {
  readonly address: string;
  readonly zh: string;
  readonly en: string;
}

export interface Kin {
  readonly kind: KinKind;
  readonly lines: readonly KinLine[];
}

type Ground = Pick<Publication, 'relations' | 'concepts' | 'phrases'>;

const relations = [
  ['generic', 'kindOf', 'kinds'],
  ['partitive', 'partOf', 'parts'],
  ['instantial', 'instanceOf', 'instances'],
] as const;

/** Only the kinds that it has. */
export function termKin(concept: Concept, publication: Ground, language: Language): readonly Kin[] {
  const { concepts } = publication;
  const { narrower = [], related = [] } = publication.relations.get(concept.id) ?? {};
  const ids: Partial<Record<KinKind, readonly string[]>> = { related };
  for (const [relation, up, down] of relations) {
    ids[up] = concept.broader[relation];
    ids[down] = narrower.filter((id) => concepts.get(id)?.broader[relation].includes(concept.id));
  }
  const line = (one: Concept): KinLine => ({
    address: addresses.term(language, one.id),
    zh: preferredTerm(one, 'zh').text,
    en: preferredTerm(one, 'en').text,
  });
  return kinKinds
    .map((kind): Kin => ({
      kind,
      lines:
        kind === 'phrases'
          ? phrasesOf(concept, publication, language)
          : (ids[kind] ?? []).flatMap((id) => concepts.get(id) ?? []).map(line),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Phrases that name the concept. */
function phrasesOf({ id }: Concept, { phrases }: Ground, language: Language): readonly KinLine[] {
  return phrases
    .filter(({ related }) => related.includes(id))
    .map((phrase) => ({
      address: addresses.phraseology(language, phrase.id),
      zh: phrase.zh.patterns[0]!.text,
      en: phrase.en.patterns.find(({ status }) => status === 'preferred')!.text,
    }));
}
