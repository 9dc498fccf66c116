// The reports' MDX is read as data; it must also be what it says, MDX. Every file is compiled with @astrojs/mdx in a
// small site of its own, and what that shows is compared with the edition, block by block.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { blocks } from '../e2e/published.ts';
import { figure } from './figure.ts';

type Node = DefaultTreeAdapterMap['node'];
const COMPONENTS = [
  'Title',
  'Kicker',
  'Subtitle',
  'Byline',
  'Argument',
  'Head',
  'P',
  'Item',
  'FigDesc',
  'Table',
  'Note',
];
const root = mkdtempSync(join(tmpdir(), 'gongbao-mdx-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('compiled as modules, all reports show the edition’s text', { timeout: 300_000 }, async () => {
  const reports = readdirSync('content/reports/zh').map((name) => name.slice(0, -'.mdx'.length));
  makeSite(reports);
  await build({
    root,
    logLevel: 'error',
    integrations: [mdx()],
    markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  });
  let compared = 0;
  for (const report of reports) {
    const shown = shownBlocks(readFileSync(join(root, 'dist', report, 'index.html'), 'utf8'));
    for (const { id, zh } of blocks(report)) {
      expect(shown.get(id), `${report}#${id}`).toBe(zh);
      compared += 1;
    }
    expect(shown.size).toBe(blocks(report).length);
  }
  figure(
    'MDX',
    `${reports.length} files compiled with @astrojs/mdx show ${compared} blocks, each equal to the edition's.`,
  );
});

function makeSite(reports: readonly string[]): void {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  cpSync('content/reports/zh', join(root, 'src/reports'), { recursive: true });
  writeFileSync(
    join(root, 'src/B.astro'),
    '---\nconst { id } = Astro.props;\n---\n<div data-block={id}><slot /></div>',
  );
  for (const report of reports) {
    writeFileSync(
      join(root, 'src/pages', `${report}.astro`),
      [
        '---',
        `import { Content } from '../reports/${report}.mdx';`,
        "import B from '../B.astro';",
        '---',
        `<Content components={{ ${COMPONENTS.map((name) => `${name}: B`).join(', ')} }} />`,
      ].join('\n'),
    );
  }
}

function shownBlocks(html: string): Map<string, string> {
  const shown = new Map<string, string>();
  const visit = (node: Node): void => {
    const id = 'attrs' in node ? node.attrs.find(({ name }) => name === 'data-block')?.value : undefined;
    if (id !== undefined) shown.set(id, textOf(node).trim());
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return shown;
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
