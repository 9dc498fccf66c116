// A project of many reports: the five that stand, and copies of them under other names, districts and years.
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readDistricts } from '../../src/loaders/index.ts';

/** What is made, or not of the project. */
const LEFT = new Set(['.git', '.cache', '.astro', 'dist', 'node_modules', 'test-results', 'editions', 'faces']);
/** Districts that charts speak of keep their own reports alone, so that no figure is stated a hundred times. */
const TAKEN = /^(beijing|dongcheng|xicheng)$/;
const FIRST_YEAR = 1950;

/** A folder outside the project that holds it with `count` reports, packages linked. Nothing in it is built yet. */
export function projectOf(count: number, { english = true } = {}): string {
  const root = mkdtempSync(join(tmpdir(), `gongbao-${count}-`));
  cpSync('.', root, { recursive: true, filter: (path) => !LEFT.has(basename(path)) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  rmSync(join(root, 'content/reports/zh'), { recursive: true, force: true });
  if (!english) leaveEnglishOut(root);
  const districts = readDistricts('.')
    .value.map(({ id }) => id)
    .filter((id) => !TAKEN.test(id));
  const names = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length));
  for (let i = names.length; i < count; i++)
    copy(
      root,
      names[i % names.length]!,
      { district: districts[i % districts.length]!, year: FIRST_YEAR + (i % 61) },
      i,
    );
  return root;
}

/** As a publisher has them who does not translate. */
function leaveEnglishOut(root: string): void {
  rmSync(join(root, 'content/reports/en'), { recursive: true, force: true });
  for (const name of readdirSync(join(root, 'seeds')).filter((file) => file.endsWith('.en.yaml')))
    rmSync(join(root, 'seeds', name));
}

/** Text and record under another name; ids are numbered anew, and the English, where there is one, comes along. */
function copy(
  root: string,
  name: string,
  { district, year }: { readonly district: string; readonly year: number },
  i: number,
): void {
  const file = (ending: string): string => join(root, 'seeds', `${district}-${year}-${i}${ending}`);
  cpSync(join('seeds', `${name}.txt`), file('.txt'));
  if (existsSync(join(root, 'seeds', `${name}.en.yaml`))) cpSync(join('seeds', `${name}.en.yaml`), file('.en.yaml'));
  const record = readFileSync(join('seeds', `${name}.edition.yaml`), 'utf8').replace(
    /^(district|year|period):.*\n/gm,
    '',
  );
  writeFileSync(file('.edition.yaml'), `district: ${district}\nyear: ${year}\n${record}`);
}
