// The invented texts of tests/restore/shared and tests/restore/received, each as received, with the article it should
// become and what is true of it.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { recordSchema, type EditionRecord } from '../../src/edition/index.ts';
import type { CleanBlock, Header } from './read-clean.ts';

export interface Shared {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly header: Header;
  readonly blocks: readonly CleanBlock[];
  readonly accept: Accepted;
  /** Lines that are none of the article's. */
  readonly noise: readonly string[];
  readonly encoding: 'utf-8' | 'gb18030';
  /** What is scored by itself, not as part of the text. */
  readonly apart: Apart;
  /** What an editor would add to a text that tells too little. */
  readonly record: EditionRecord;
}

/** Front matter and captions, which may stand anywhere, and headings that may be read as such or not. */
export interface Apart {
  readonly front: readonly string[];
  readonly captions: readonly string[];
  readonly optionalHeadings: readonly string[];
}

/** Other titles, places and years that are as right. */
export interface Accepted {
  readonly titles: readonly string[];
  readonly districts: readonly string[];
  readonly years: readonly number[];
}

interface Gold {
  readonly title_zh: string;
  readonly year: number;
  readonly scope: string;
  readonly byline?: string | null;
  readonly kicker_zh?: string | null;
  readonly subtitle_zh?: string | null;
  readonly optional_headings?: readonly string[];
  readonly encoding?: string;
  readonly noise?: readonly string[];
  readonly furniture?: readonly string[];
  readonly captions?: readonly (string | null)[];
  readonly title_accept?: readonly string[];
  readonly scope_accept?: readonly string[];
  readonly year_accept?: readonly number[];
}

export function readShared(folder: string): readonly Shared[] {
  const files = readdirSync(folder);
  const names = files.flatMap((file) => /^(.+)\.clean\.md$/.exec(file)?.[1] ?? []).sort();
  return names.map((name) => {
    const gold = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Gold;
    return {
      name,
      bytes: readFileSync(`${folder}/${name}.txt`),
      header: { title: gold.title_zh, district: gold.scope, year: gold.year, period: String(gold.year) },
      accept: {
        titles: gold.title_accept ?? [],
        districts: gold.scope_accept ?? [],
        years: gold.year_accept ?? [],
      },
      apart: {
        front: [gold.kicker_zh, gold.title_zh, gold.subtitle_zh, gold.byline].filter((one) => typeof one === 'string'),
        captions: (gold.captions ?? []).filter((one) => one !== null),
        optionalHeadings: gold.optional_headings ?? [],
      },
      noise: [...(gold.noise ?? []), ...(gold.furniture ?? [])].filter((line) => typeof line === 'string'),
      encoding: gold.encoding?.toLowerCase().includes('gb') ? 'gb18030' : 'utf-8',
      blocks: readFileSync(`${folder}/${name}.clean.md`, 'utf8')
        .split('\n')
        .flatMap(blockOf)
        .map((block) => (block.text === gold.byline ? { ...block, type: 'byline' } : block)),
      record: files.includes(`${name}.edition.yaml`)
        ? recordSchema.parse(parse(readFileSync(`${folder}/${name}.edition.yaml`, 'utf8')))
        : {},
    };
  });
}

/** One line of the clean article is one block; a table's rule is none. */
function blockOf(line: string): CleanBlock[] {
  if (line.trim() === '' || /^\|(---\|)+$/.test(line)) return [];
  const [, hashes, heading] = /^(#+) (.*)$/.exec(line) ?? [];
  if (hashes !== undefined)
    return [
      hashes.length === 1 ? { type: 'title', text: heading! } : { type: 'head', level: hashes.length, text: heading! },
    ];
  if (line.startsWith('> 图：')) return [{ type: 'figDesc', text: line.slice('> 图：'.length) }];
  if (line.startsWith('|')) return [{ type: 'table', text: line.replaceAll('|', '') }];
  const text = line.replace(/^\*+|\*+$/g, '');
  if (text === line) return [{ type: 'p', text }];
  return [{ type: /^[—-]/.test(text) ? 'subtitle' : 'kicker', text }];
}
