// Every internal address of the built site leads somewhere: to a file, and its fragment to an id.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, type Problem, type ProblemCode } from '../problems/index.ts';
import { addressesInPage, LIST, type Held } from './addresses-in-page.ts';
import { addressesInStyle } from './relative-style.ts';
import { siteFiles } from './site-files.ts';

/** A host that no page names, to resolve addresses against. */
const HERE = 'http://site.invalid/';

interface Link {
  readonly page: string;
  readonly href: string;
  readonly target: string;
  readonly fragment: string;
}

/**
 * What does not resolve, by page. Each page is read once; only its ids are kept. A link to a folder must end with
 * `/`, since some servers answer anything else with a redirect.
 */
export async function checkLinks(distDir: string): Promise<readonly Problem[]> {
  const files = new Set(await siteFiles(distDir));
  const ids = new Map<string, ReadonlySet<string>>();
  const found: Problem[] = [];
  const toFragments: Link[] = [];
  for (const page of files) {
    if (!/\.(html|css)$/.test(page)) continue;
    const { links, anchors } = linksOf(await readFile(join(distDir, page), 'utf8'), page);
    ids.set(page, anchors);
    for (const link of links) {
      const code = faultOf(link, files);
      if (code !== null) found.push(linkProblem(code, link));
      else if (link.fragment !== '' && !(link.target === page && anchors.has(link.fragment))) toFragments.push(link);
    }
  }
  return [
    ...found,
    ...toFragments.filter((link) => !leadsToId(link, ids)).map((link) => linkProblem('link-without-anchor', link)),
  ];
}

function linksOf(text: string, page: string): { links: readonly Link[]; anchors: ReadonlySet<string> } {
  if (page.endsWith('.css'))
    return { links: addressesInStyle(text).flatMap(({ address }) => internal(address, page)), anchors: new Set() };
  const { held, styles, ids } = addressesInPage(text);
  const addresses = [
    ...held.flatMap(listed),
    ...styles.flatMap(({ css }) => addressesInStyle(css).map((one) => one.address)),
  ];
  return { links: [...new Set(addresses)].flatMap((address) => internal(address, page)), anchors: new Set(ids) };
}

function listed({ name, value }: Held): readonly string[] {
  if (name === 'content') return [/url\s*=\s*["']?([^"'\s]+)/i.exec(value)?.[1] ?? ''];
  return LIST.test(name) ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [value.trim()];
}

/** Nothing for other hosts, `mailto:`, `data:` and the like. */
function internal(href: string, page: string): Link[] {
  if (!URL.canParse(href, HERE + page)) return [{ page, href, target: href, fragment: '' }];
  const url = new URL(href, HERE + page);
  if (url.origin !== new URL(HERE).origin) return [];
  return [{ page, href, target: decode(url.pathname.slice(1)), fragment: decode(url.hash.slice(1)) }];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function faultOf({ target, href }: Link, files: ReadonlySet<string>): ProblemCode | null {
  if (files.has(`${target}/index.html`)) return 'link-without-slash';
  if (/(^|\/)index\.html([?#]|$)/.test(href)) return 'link-to-index';
  return files.has(fileOf(target)) ? null : 'link-to-nothing';
}

function fileOf(target: string): string {
  return target === '' || target.endsWith('/') ? `${target}index.html` : target;
}

/** `#top` is the browser's own; a fragment of a file that is no page (a picture's view) is not looked at. */
function leadsToId({ target, fragment }: Link, ids: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return fragment === 'top' || (ids.get(fileOf(target))?.has(fragment) ?? true);
}

function linkProblem(code: ProblemCode, { page, href }: Link): Problem {
  return problem(code, { file: page }, { href });
}
