// A clean text: one block a line, `TYPE[LEVEL]|text`, after lines `#! title=… district=… year=… period=…` that tell
// the truth of its header.
import { readFileSync, readdirSync } from 'node:fs';
import type { BlockType } from '../../src/edition/index.ts';

export interface CleanBlock {
  readonly type: BlockType;
  readonly level?: number;
  readonly text: string;
}
export interface Header {
  readonly title: string;
  readonly district: string;
  readonly year: number;
  readonly period: string;
}
export interface Clean {
  readonly name: string;
  readonly header: Header;
  readonly blocks: readonly CleanBlock[];
}

/**
 * All clean texts in `folder`, by name. In a table `\t` parts cells and `\n` rows. Throws on a line that is no block.
 */
export function readCleans(folder: string): readonly Clean[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readClean(file.slice(0, -4), readFileSync(`${folder}/${file}`, 'utf8')));
}

export function readClean(name: string, text: string): Clean {
  const lines = text.split('\n').filter((line) => line !== '');
  const told = lines.filter((line) => line.startsWith('#!')).join(' ');
  const header = /title=(?<title>.*?) district=(?<district>\S+) year=(?<year>\d{4}) period=(?<period>\S+)/.exec(
    told,
  )?.groups;
  if (header === undefined) throw new Error(`${name}: no line tells title, district, year and period`);
  return {
    name,
    header: {
      title: header['title'] as string,
      district: header['district'] as string,
      year: Number(header['year']),
      period: header['period'] as string,
    },
    blocks: lines.filter((line) => !line.startsWith('#!')).map((line) => readBlock(name, line)),
  };
}

function readBlock(name: string, line: string): CleanBlock {
  const parts =
    /^(?<type>title|kicker|subtitle|byline|argument|head|p|item|figDesc|table|note)(?<level>\d?)\|(?<text>.+)$/.exec(
      line,
    )?.groups;
  if (parts === undefined) throw new Error(`${name}: not a block: ${line}`);
  const text = (parts['text'] as string).replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  const type = parts['type'] as BlockType;
  return parts['level'] === '' ? { type, text } : { type, level: Number(parts['level']), text };
}
