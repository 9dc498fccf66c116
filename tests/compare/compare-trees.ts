// Two built sites compared file by file as data.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { diffArrays } from 'diff';
import { canonical, plainNames } from './canonical.ts';

/**
 * Lines that stand in one tree and not in the other, at one place of a file. `shape` is alike where differences are
 * alike.
 */
export interface Difference {
  readonly file: string;
  readonly shape: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
export interface Comparison {
  readonly files: number;
  readonly differences: readonly Difference[];
  readonly sizes: readonly string[];
}

/** More changes than these in one file are told as one. */
const MOST = 400;

/**
 * Everything that differs between the sites in `before` and `after`; `sizes` tells of styles, scripts and index files
 * whose size changed.
 */
export async function compareTrees(before: string, after: string): Promise<Comparison> {
  const [old, made] = [filesOf(before), filesOf(after)];
  const names = [...new Set([...old.keys(), ...made.keys()])].sort();
  const differences: Difference[] = [];
  const sizes: string[] = [];
  for (const name of names) {
    const [a, b] = [old.get(name), made.get(name)];
    if (a === undefined || b === undefined) differences.push(onlyOne(name, b !== undefined));
    else if (canonical(name) === null) sizes.push(...sizeChange(name, a, b));
    else differences.push(...(await compareFile(name, read(a), read(b))));
  }
  return { files: names.length, differences, sizes };
}

/** Files by their name without digests; those whose whole name is a digest are taken together. */
function filesOf(root: string): Map<string, readonly string[]> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const name = (path: string): string =>
    plainNames(path.slice(root.replace(/\/?$/, '/').length)).replace(/(search\/index\/)[0-9a-f]{12}\//, '$1*/');
  return Map.groupBy(paths, name);
}

function read(paths: readonly string[]): Buffer[] {
  return paths.map((path) => readFileSync(path));
}

function onlyOne(file: string, isNew: boolean): Difference {
  return {
    file,
    shape: `file ${isNew ? 'added' : 'gone'}: *${extname(file)}`,
    before: isNew ? [] : [file],
    after: isNew ? [file] : [],
  };
}

function sizeChange(name: string, before: readonly string[], after: readonly string[]): string[] {
  const [a, b] = [before, after].map((paths) => read(paths).reduce((sum, { length }) => sum + length, 0));
  return a === b ? [] : [`${name}: ${a} → ${b} bytes`];
}

async function compareFile(name: string, before: readonly Buffer[], after: readonly Buffer[]): Promise<Difference[]> {
  if (digest(before) === digest(after)) return [];
  const [old, made] = [await linesOf(name, before), await linesOf(name, after)];
  const parts = diffArrays(old, made, { maxEditLength: MOST });
  if (parts === undefined) return [{ file: name, shape: `more than ${MOST} changes`, before: [], after: [] }];
  return parts.flatMap((part, i) => {
    const follows = parts[i + 1];
    if (part.removed) return [difference(name, part.value, follows?.added ? follows.value : [])];
    return part.added && !parts[i - 1]?.removed ? [difference(name, [], part.value)] : [];
  });
}

function digest(contents: readonly Buffer[]): string {
  return contents
    .map((bytes) => createHash('sha1').update(bytes).digest('hex'))
    .sort()
    .join();
}

async function linesOf(name: string, contents: readonly Buffer[]): Promise<string[]> {
  const lines: string[][] = [];
  for (const bytes of contents) lines.push([...(await canonical(name)!(bytes))]);
  return lines.length === 1 ? lines.flat() : lines.flat().sort();
}

function difference(file: string, before: readonly string[], after: readonly string[]): Difference {
  const shape = [
    ...before.slice(0, 4).map((line) => `- ${shapeOf(line)}`),
    ...after.slice(0, 4).map((line) => `+ ${shapeOf(line)}`),
  ].join(' ');
  return { file, shape: `${extname(file)} ${shape}`, before, after };
}

/** A tag with the names of its attributes; a text without its words; a name without its value. */
function shapeOf(line: string): string {
  if (line.startsWith('<')) return line.replace(/="(?:[^"\\]|\\.)*"/g, '');
  return /^\s*"[^"]*":/.exec(line)?.[0].trim() ?? 'text';
}
