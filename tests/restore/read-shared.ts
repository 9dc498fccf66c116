// The eight invented texts of tests/restore/shared, each as received, with the article it should become and what is
// true of it.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { recordSchema, type EditionRecord } from '../../src/edition/index.ts';
import type { CleanBlock, Header } from './read-clean.ts';

export interface Shared {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly header: Header;
  readonly blocks: readonly CleanBlock[];
  /** What an editor would add to a text that tells too little. */
  readonly record: EditionRecord;
}

export function readShared(folder: string): readonly Shared[] {
  const files = readdirSync(folder);
  const names = files.flatMap((file) => /^(.+)\.clean\.md$/.exec(file)?.[1] ?? []).sort();
  return names.map((name) => {
    const gold = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as {
      title_zh: string;
      year: number;
      scope: string;
    };
    return {
      name,
      bytes: readFileSync(`${folder}/${name}.txt`),
      header: { title: gold.title_zh, district: gold.scope, year: gold.year, period: String(gold.year) },
      blocks: readFileSync(`${folder}/${name}.clean.md`, 'utf8').split('\n').flatMap(blockOf),
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
  return [{ type: 'p', text: line.replace(/^\*+|\*+$/g, '') }];
}
