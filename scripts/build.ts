// npm run build: seeds/ → content/ → dist/. The last good dist/ stays until the new one is whole.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as astro } from 'astro';
import { writeSitemap } from '../src/formats/index.ts';
import { nameContentRoot, publication } from '../src/loaders/index.ts';
import { relativeStyles } from '../src/release/index.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { indexInThread } from './lib/index-in-thread.ts';
import { progress } from './lib/progress.ts';
import { messageLanguage, type MessageLanguage } from './lib/show-problems.ts';
import { BUILT_WITHOUT } from './lib/show-left-out.ts';
import { writeTitleFaces } from './lib/title-faces.ts';
import { writeFile } from './lib/write-files.ts';

const HELP = `npm run build

Makes dist/ from seeds/: convert, check, title faces, pages, relative links, search index.
A text that does not tell whose year's work it reports is left out loudly, and the exit code is 2.
SITE=https://example.org/path/ npm run build  adds canonical and hreflang links, preview pictures' addresses and a
sitemap.`;

const WITHOUT = {
  zh: '网站已生成，但有报告未收入：原因见上，或运行 npm run check。',
  en: 'The site is built, but without the reports left out above; npm run check names them again.',
} as const;

/** Builds the project at `root`; returns the exit code: 1 with an error, 2 where a report was left out. */
export async function build(root: string, language: MessageLanguage): Promise<number> {
  if (convert(root, language) === 1) return 1;
  const checked = check(root, language, { doubts: false });
  if (checked === 1) return 1;
  nameContentRoot(root);
  const [made, index] = [join(root, '.cache/dist'), join(root, '.cache/search')];
  rmSync(made, { recursive: true, force: true });
  // The index needs no page and is made by a thread beside the pages. To remove the site
  // before the last, which was left aside, takes seconds, but no processor.
  await Promise.all([
    drawSite(root, made),
    indexSearch(root, index),
    rm(`${made}.old`, { recursive: true, force: true }),
  ]);
  mkdirSync(join(made, 'search'), { recursive: true });
  renameSync(index, join(made, 'search/index'));
  if (process.env['SITE']) mapSite(made, process.env['SITE']);
  replaceFolder(made, join(root, 'dist'));
  if (!process.env['SITE'])
    console.log(
      language === 'zh'
        ? '未设 SITE：不写 canonical、hreflang、og:image 与 sitemap。'
        : 'SITE is not set: no canonical or hreflang links, no og:image, no sitemap.',
    );
  if (checked === BUILT_WITHOUT) console.error(WITHOUT[language]);
  return checked;
}

async function drawSite(root: string, folder: string): Promise<void> {
  await writeFaces(root);
  await drawPages(root, folder);
  await makeRelative(folder);
}

async function writeFaces(root: string): Promise<void> {
  const stage = progress('faces');
  stage.end(`title faces, ${((await writeTitleFaces(root)) / 1000).toFixed(0)} kB`);
}

async function drawPages(root: string, outDir: string): Promise<void> {
  const stage = progress('pages');
  await astro({ root, outDir, logLevel: 'warn' });
  stage.end('pages drawn');
}

async function makeRelative(folder: string): Promise<void> {
  const stage = progress('links');
  await relativeStyles(folder);
  stage.end('links of style sheets made relative; those of pages are while they are drawn');
}

async function indexSearch(root: string, folder: string): Promise<void> {
  const stage = progress('index');
  const { records: count, bytes } = await indexInThread(root, publication(), folder);
  stage.end(`${count} records, ${(bytes / 1000).toFixed(0)} kB`);
}

/**
 * Writes sitemap.xml, whose addresses the standard wants whole: it is the one file that needs to know where the site
 * will stand.
 */
function mapSite(folder: string, site: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'));
  writeFile(
    join(folder, 'sitemap.xml'),
    writeSitemap(
      pages.map((file) => file.slice(0, -'index.html'.length)),
      site,
    ),
  );
}

/**
 * Puts `made` where `place` was. The old one is moved aside first, so that no reader meets half of each; the next
 * build removes it.
 */
function replaceFolder(made: string, place: string): void {
  const aside = `${made}.old`;
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, aside);
  renameSync(made, place);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) console.log(HELP);
  else process.exitCode = await build(process.cwd(), messageLanguage(values.lang));
}
