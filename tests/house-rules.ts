// The rules of the house that a program can hold: the order of stages, their doors, and who may import what.
import { posix } from 'node:path';
import ts from 'typescript';
import { circles } from './import-circles.ts';

/**
 * Stages and then Astro's rooms (folders and files of src/), each from top to bottom, as ARCHITECTURE.md lists them.
 */
export interface House {
  readonly stages: readonly string[];
  readonly rooms: readonly string[];
}

/** Paths from the repository's root, with `/`, and what stands in each file. */
export type Sources = Readonly<Record<string, string>>;

const CLIENT_MAY_IMPORT = ['search', 'text', 'numerals', 'annotations'];
/** They work on files, or start threads. */
const MAY_USE_NODE = ['pictures', 'release', 'threads'];
const NODE_FOR_ALL = ['node:crypto'];
const ASTRO_OR_WORDS = /^(astro$|astro[/:]|@astrojs\/|i18next)/;

/**
 * Reads the code block of section 1: lines between `src/` and `tests/`, stages before the line of dashes, rooms after
 * it.
 */
export function readHouse(architecture: string): House {
  const list = /^src\/$([\s\S]*?)^tests\//m.exec(architecture)?.[1] ?? '';
  const [above = '', below = ''] = list.split(/^ +— .*$/m);
  return { stages: names(above), rooms: names(below) };
}

/**
 * `layouts/ components/ styles/ what for` → layouts, components, styles; deeper lines and wrapped comments are not
 * names.
 */
function names(lines: string): string[] {
  const entries = [...lines.matchAll(/^ {2}(\S+(?: \S+)*?)(?: {2,}.*)?$/gm)].map((match) => match[1] ?? '');
  return entries.flatMap((entry) => entry.split(' ')).map((place) => place.split('/')[0] ?? '');
}

/** What breaks the order, one sentence a fault, sorted by file. */
export function importFaults(sources: Sources, house: House): string[] {
  return Object.entries(sources)
    .filter(([path]) => path.startsWith('src/') && /\.(ts|mjs|js|astro)$/.test(path))
    .flatMap(([path, text]) =>
      importsOf(path, text).map((wanted) => ({ path, wanted, fault: fault(path, wanted, house) })),
    )
    .flatMap(({ path, wanted, fault }) => (fault === undefined ? [] : [`${path} imports ${wanted}: ${fault}`]))
    .sort();
}

/** Stages without the one file through which they are used. */
export function doorFaults(paths: readonly string[], { stages }: House): string[] {
  return stages
    .filter((stage) => !paths.includes(`src/${stage}/index.ts`))
    .map((stage) => `src/${stage}/ has no index.ts`);
}

/** Folders and files of src/ that the list does not know. */
export function roomFaults(paths: readonly string[], { stages, rooms }: House): string[] {
  const found = new Set(paths.filter((path) => path.startsWith('src/')).map((path) => path.split('/')[1] ?? ''));
  const known = new Set([...stages, ...rooms, 'env.d.ts']);
  return [...found]
    .filter((name) => !known.has(name))
    .map((name) => `src/${name} is not in the list of docs/ARCHITECTURE.md`);
}

/** Files that import themselves by way of others: inside a stage, inside a room, or between rooms. */
export function circleFaults(sources: Sources): string[] {
  const files = Object.entries(sources).filter(([path]) => path.startsWith('src/'));
  return circles(
    Object.fromEntries(
      files.map(([path, text]) => [path, targetsOf(path, text).filter((target) => target in sources)]),
    ),
  );
}

/** Files that are no component, where only components stand. */
export function componentFaults(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.startsWith('src/components/') && !path.endsWith('.astro'))
    .map((path) => `${path} is no component: what a page says belongs in src/views/`);
}

/** Imports of a program's that do not go through a door of src/, also those made while it runs. */
export function scriptFaults(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(([path]) => path.startsWith('scripts/'))
    .flatMap(([path, text]) =>
      targetsOf(path, text)
        .filter((target) => target.startsWith('src/') && notByDoor(target) !== undefined)
        .map((target) => `${path} imports ${target}: not through the door, index.ts`),
    );
}

/** Places where one of `words` stands, `path:line`. */
export function mentions(sources: Sources, words: readonly string[]): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        words.filter((word) => line.includes(word)).map((word) => `${path}:${index + 1} mentions ${word}`),
      ),
  );
}

/** The files of the repository that a file imports. */
function targetsOf(path: string, text: string): string[] {
  return importsOf(path, text)
    .filter((wanted) => wanted.startsWith('.'))
    .map((wanted) => targetOf(path, wanted));
}

function targetOf(path: string, wanted: string): string {
  return posix.join(posix.dirname(path), wanted.replace(/\?.*$/, ''));
}

/** In an .astro file: the frontmatter's imports and those of its scripts. */
function importsOf(path: string, text: string): string[] {
  const parts = path.endsWith('.astro') ? astroScripts(text) : [text];
  return parts.flatMap((part) => ts.preProcessFile(part, true, true).importedFiles.map((file) => file.fileName));
}

function astroScripts(text: string): string[] {
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')];
}

function fault(path: string, wanted: string, house: House): string | undefined {
  const room = roomOf(path);
  const isStage = house.stages.includes(room);
  if (!wanted.startsWith('.')) return isStage || room === 'client' ? packageFault(path, wanted) : undefined;
  const target = targetOf(path, wanted);
  if (!target.startsWith('src/')) return isStage && !isTest(path) ? 'it lies outside src/' : undefined;
  const other = roomOf(target);
  if (isCase(target) && !isTest(path)) return 'cases are for tests';
  if (other === room) return undefined;
  if (isStage) return stageFault({ path, room, other, target }, house);
  if (room === 'client' && !CLIENT_MAY_IMPORT.includes(other))
    return `client imports only ${CLIENT_MAY_IMPORT.join(', ')}`;
  return house.stages.includes(other) ? notByDoor(target) : roomFault(room, other, house);
}

/** Rooms stand in an order too: pages are drawn by layouts, layouts by components, and so on upwards. */
function roomFault(room: string, other: string, { rooms }: House): string | undefined {
  return rooms.indexOf(other) > rooms.indexOf(room) ? `${other} stands below ${room}` : undefined;
}

function packageFault(path: string, wanted: string): string | undefined {
  const room = roomOf(path);
  if (room === 'client') return isTest(path) ? undefined : 'a reader downloads it: client takes no package';
  if (ASTRO_OR_WORDS.test(wanted)) return 'a stage knows neither Astro nor the interface’s words';
  const isNode = wanted.startsWith('node:') && !NODE_FOR_ALL.includes(wanted);
  return isNode && !MAY_USE_NODE.includes(room) && !isTest(path)
    ? 'a stage touches no file, process or network'
    : undefined;
}

function stageFault(
  { path, room, other, target }: Readonly<Record<'path' | 'room' | 'other' | 'target', string>>,
  { stages }: House,
): string | undefined {
  if (!stages.includes(other)) return `no stage imports from ${other}`;
  if (stages.indexOf(other) > stages.indexOf(room)) return `${other} stands below ${room}`;
  return isTest(path) && isCase(target) ? undefined : notByDoor(target);
}

function notByDoor(target: string): string | undefined {
  return posix.basename(target) === 'index.ts' && target.split('/').length === 3
    ? undefined
    : 'not through the door, index.ts';
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Tests, and what they share, read cases from folders. */
function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || isCase(path);
}

function isCase(path: string): boolean {
  return path.includes('/cases/');
}
