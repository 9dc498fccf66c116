// A record back from Pagefind's index.
import { COLON } from './records.ts';
import { KINDS, type Found, type Language } from './types.ts';

/** What Pagefind's `data()` gives, as far as it is used. */
export interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The reverse of `records`. */
export function readFragment({ raw_url, url, content, meta, filters }: Fragment): Found {
  const first = (name: string): string | null => filters[name]?.[0] ?? null;
  const language: Language = first('language') === 'en' ? 'en' : 'zh';
  const kind = KINDS.find((one) => one === first('kind')) ?? 'report';
  const title = meta['title'] ?? '';
  const text = meta['text'] ?? content;
  const before = `${title}${COLON[language]}`;
  return {
    kind,
    language,
    url: raw_url ?? url,
    text,
    shown: kind !== 'report' && text.startsWith(before) ? text.slice(before.length) : text,
    title,
    counterpart: meta['counterpart'] ?? null,
    beneath: meta['beneath'] ?? null,
    place: meta['place'] ?? null,
    district: first('district'),
    year: first('year'),
    ...(meta['besides'] !== undefined && { besides: JSON.parse(meta['besides']) as unknown }),
  };
}
