// Thumbnails: small, without words, in the inks of the page in either theme.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { figure } from '../charts/cases/figures.ts';
import { words } from '../charts/cases/words.ts';
import { draw } from '../charts/index.ts';
import { thumbnail } from './index.ts';
import { rules } from './thumbnail.ts';

const written = (id: 'two-years' | 'disputes'): string =>
  thumbnail(draw(figure(id), words.zh, { language: 'zh', width: 'small' }));

describe.each(['two-years', 'disputes'] as const)('the thumbnail of %s', (id) => {
  const svg = written(id);

  test('stands alone, without a word, in 4 kB', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<text|<title|<desc|style="/);
    expect(svg.length).toBeLessThanOrEqual(4096);
  });

  test('names the ink of every shape, and says it in both themes', () => {
    const [light = '', dark = ''] = /<style>(.*)<\/style>/.exec(svg)![1]!.split('@media(prefers-color-scheme:dark)');
    const used = [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(used.length).toBeGreaterThan(0);
    for (const name of used)
      expect(
        [light, dark].every((part) => part.includes(`.${name}{`)),
        name,
      ).toBe(true);
    expect(svg).not.toMatch(/(fill|stroke)="#/);
  });

  test('is drawn in its inks', () => {
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const inked = [...pixels].some((_, i) => i % 4 === 0 && pixels[i + 3] === 255 && pixels[i] === 0x14);
    expect(inked).toBe(true);
  });
});

test('inks are those of the page’s style sheets', () => {
  const [tokens, charts] = ['tokens', 'charts'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'));
  for (const [name, { of, light, dark }] of Object.entries(rules)) {
    const token = new RegExp(`\\.${name} \\{\\s*${of}: var\\((--[a-z0-9-]+)\\)`).exec(charts!)?.[1];
    expect(tokens, name).toContain(`${token}: light-dark(${light}, ${dark});`);
  }
});
