// Where nothing holds all that was asked: what holds most of it, the rarer the more it counts.
import {
  formsOf,
  isSmall,
  needlesOf,
  partsOf,
  tokens,
  type Alternatives,
  type Engine,
  type Hit,
  type Kit,
  type Language,
  type Slips,
  type Token,
  type Wanted,
} from '../search/index.ts';

export interface Most {
  readonly wanted: Wanted;
  /** The best first. */
  readonly scored: readonly { readonly hit: Hit; readonly score: number }[];
}

/** More parts than these are not asked. */
const MOST_PARTS = 10;
/** What must be met of what could be, by weight. */
const SHARE = 0.5;
const FOUND_NOWHERE = 0.1;

/** Null where the query has one part, or nothing holds half of it. */
export async function mostOf(
  typed: string,
  language: Language,
  kit: Kit,
  engine: Engine,
  slips: Slips,
): Promise<Most | null> {
  const parts = tokens(typed, kit)
    .flatMap((token) => cut(token, language, kit))
    .filter(({ text }) => !isSmall(text))
    .slice(0, MOST_PARTS);
  const forms = parts.map((token) => formsOf(token, language, slips)).filter((all) => all.length > 0);
  if (forms.length < 2) return null;
  const all = forms.map((one) => needlesOf(one, language));
  const met = await Promise.all(all.map((one, i) => partOf(one, language, placeOf(parts[i]), engine)));
  const whole = met.reduce((sum, { weight }) => sum + weight, 0);
  const hits = new Map(met.flatMap((part) => part.hits.map((hit) => [hit.doc, hit])));
  const kept = [...hits.values()]
    .map((hit) => {
      const own = met.filter((part) => part.holds(hit));
      return { hit, count: own.length, score: own.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter(({ count, score }) => count * 2 > met.length && score > whole * SHARE)
    .sort((a, b) => b.score - a.score);
  return kept.length === 0 ? null : { wanted: { language, all: [all.flat()] }, scored: kept };
}

/** A Chinese run at the names that it holds and, between them, at words. */
function cut(token: Token, language: Language, { index }: Kit): readonly Token[] {
  const isRun = /\p{Script=Han}{3,}/u.test(token.text) && token.names.length === 0 && token.number === null;
  return isRun && language === 'zh' ? partsOf(token.text, index, wordsOf) : [token];
}

function wordsOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The district or year that a part names: that report's texts are met by it, though they do not say so. */
function placeOf(part: Token | undefined): string | null {
  const district = part?.names.find(({ kind }) => kind === 'district')?.path;
  return district ?? (/^(?:19|20)\d\d$/.test(part?.text ?? '') ? (part?.text ?? null) : null);
}

interface Part {
  readonly hits: readonly Hit[];
  /** The fewer texts hold it, the more it says. */
  readonly weight: number;
  readonly holds: (hit: Hit) => boolean;
}

async function partOf(all: Alternatives, language: Language, place: string | null, engine: Engine): Promise<Part> {
  const { hits, total } = await engine.find({ language, all: [all] });
  const docs = new Set(hits.map(({ doc }) => doc));
  return {
    hits,
    weight: total === 0 ? FOUND_NOWHERE : 1 / Math.log2(2 + total),
    holds: ({ doc, district, year }) => docs.has(doc) || (place !== null && (district === place || year === place)),
  };
}
