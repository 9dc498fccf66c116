// The phraseology: each phrase with its patterns in both languages, what it says, how to put it, and the sentences
// that use it.
import { addresses, type PhraseUse, type Publication } from '../../publication/index.ts';
import { preferredTerm, type Phrase } from '../../termbase/index.ts';
import type { PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import type { Voice } from '../report/report-head.ts';
import { pinyinWords, typedPinyin } from './pinyin-words.ts';

type Pattern = Phrase['en']['patterns'][number];
export type PhraseKeys =
  | PeriodKeys
  | `term.status.${Pattern['status']}`
  | `term.reliability.${Pattern['reliability']}`
  | `phraseology.kinds.${Phrase['kind']}`;

export interface PhraseView {
  readonly id: string;
  readonly kind: string;
  readonly zh: readonly { readonly text: string; readonly pinyin: string }[];
  readonly en: readonly {
    readonly text: string;
    readonly isDeprecated: boolean;
    readonly facts: readonly string[];
    readonly reason: string | null;
  }[];
  readonly literal: string | null;
  readonly meaning: string;
  readonly advice: string;
  readonly examples: readonly {
    readonly zh: string;
    readonly en: string;
    readonly address: string;
    readonly where: string;
  }[];
  /** Further sentences that use it, the latest reports' first. */
  readonly more: readonly { readonly address: string; readonly where: string }[];
  /** So many that do not stand here, and the search that finds them; null where none is left. */
  readonly left: { readonly count: number; readonly address: string } | null;
  readonly related: readonly { readonly name: string; readonly address: string }[];
}

/**
 * So many examples stand whole, the second where both have no more characters of English than this; the others are a
 * link each, or the page would weigh twice as much.
 */
const [WHOLE, ROOM] = [2, 600];
/** So many links; a broad phrase has one in every report, and nobody reads a thousand. */
const LINKS = 100;

/** By pinyin. */
export function phraseologyView(publication: Publication, voice: Voice<PhraseKeys>): readonly PhraseView[] {
  return publication.phrases.map((phrase) => phraseView(phrase, publication, voice));
}

export interface PhraseSection {
  readonly id: string;
  readonly short: string;
  readonly phrases: readonly PhraseView[];
}

/** `phrases`, which are in order, under the first letters of their pinyin. */
export function phraseSections(phrases: readonly PhraseView[]): readonly PhraseSection[] {
  const letterOf = ({ zh }: PhraseView): string => typedPinyin(zh[0]?.pinyin ?? '').slice(0, 1);
  return [...Map.groupBy(phrases, letterOf)].map(([letter, members]) => ({
    id: `letter-${letter}`,
    short: letter.toUpperCase(),
    phrases: members,
  }));
}

const fits = (examples: Phrase['examples']): boolean =>
  examples.slice(0, WHOLE).reduce((sum, { en }) => sum + en.length, 0) <= ROOM;

function phraseView(phrase: Phrase, publication: Publication, voice: Voice<PhraseKeys>): PhraseView {
  const { t, language } = voice;
  const { id, kind, zh, en, meaning, advice, examples } = phrase;
  const whole = examples.slice(0, fits(examples) ? WHOLE : 1);
  const shown = new Set(whole.map(({ sentence }) => sentence));
  const others = new Set(
    [...examples.map(({ sentence }) => sentence), ...(publication.phraseUses.get(id) ?? []).map(publishedId)].filter(
      (one) => !shown.has(one),
    ),
  );
  return {
    id,
    kind: t(`phraseology.kinds.${kind}`),
    zh: zh.patterns.map(({ text, pinyin }) => ({ text, pinyin: pinyinWords(pinyin) })),
    en: en.patterns.map(({ text, status, reliability, reason }) => ({
      text,
      isDeprecated: status === 'deprecated',
      facts: [t(`term.status.${status}`), ...(status === 'deprecated' ? [] : [t(`term.reliability.${reliability}`)])],
      reason: reason?.[language] ?? null,
    })),
    literal: en.literal,
    meaning: meaning[language],
    advice: advice[language],
    examples: whole.map(({ sentence, en: english }) => ({
      zh: publication.contexts.get(sentence) ?? '',
      en: english,
      ...placeOf(...parted(sentence), publication, voice),
    })),
    more: [...others].slice(0, LINKS).map((one) => placeOf(...parted(one), publication, voice)),
    left:
      others.size > LINKS
        ? { count: others.size - LINKS, address: addresses.search(language, searchedFor(phrase)) }
        : null,
    related: relatedOf(phrase, publication, language),
  };
}

/** `以…为抓手` → `以 为抓手`: the search finds blocks that hold each of the parts. */
function searchedFor({ zh }: Phrase): string {
  return (zh.patterns[0]?.text ?? '').replaceAll('…', ' ').trim();
}

function publishedId({ report, sentence }: PhraseUse): string {
  return `${report}.${sentence}`;
}

function parted(id: string): [report: string, sentence: string] {
  return [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)];
}

function placeOf(
  id: string,
  sentence: string,
  publication: Publication,
  voice: Voice<PeriodKeys>,
): PhraseView['more'][number] {
  const report = publication.report.get(id);
  const where = report === undefined ? id : whereAndWhen(report, publication, voice);
  return { address: addresses.report(voice.language, id, sentence), where };
}

/** Concepts and phrases that it names, and phrases that name it. */
function relatedOf(
  { id, related }: Phrase,
  { concepts, phrases }: Publication,
  language: PhraseLanguage,
): PhraseView['related'] {
  const both = new Set([...related, ...phrases.filter((one) => one.related.includes(id)).map((one) => one.id)]);
  return [...both].flatMap((one) => {
    const concept = concepts.get(one);
    if (concept !== undefined)
      return [{ name: preferredTerm(concept, 'zh').text, address: addresses.term(language, one) }];
    const phrase = phrases.find((other) => other.id === one);
    return phrase === undefined
      ? []
      : [{ name: phrase.zh.patterns[0]!.text, address: addresses.phraseology(language, one) }];
  });
}

type PhraseLanguage = Voice<PhraseKeys>['language'];
