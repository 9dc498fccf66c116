// Texts set as pages by Chromium and read back from the PDF: columns, headlines across, boxes, captions, running heads,
// bold by overprint.
import { createHash } from 'node:crypto';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { add } from '../../scripts/add.ts';
import { convert } from '../../scripts/convert.ts';
import { readPdf } from '../../scripts/lib/read-pdf.ts';
import { edit } from '../../src/edition/index.ts';
import { readDistricts } from '../../src/loaders/index.ts';
import { readSeed } from '../../src/text/index.ts';
import { listen, newProject } from '../project-copy.ts';
import { LAYOUTS, layPage } from '../pdf/lay-pages.ts';
import { measure } from '../restore/measure.ts';
import { readCleans } from '../restore/read-clean.ts';

const TEXTS = ['beijing-2012', 'chaoyang-2019h1', 'fengtai-2012', 'haidian-2013', 'shijingshan-2017', 'tongzhou-2018'];
const cleans = readCleans('tests/restore/clean').filter(({ name }) => TEXTS.includes(name));
const districts = readDistricts('.').value;

test('add takes a PDF in: its text is the seed, the record says which PDF, and the PDF is not kept', async () => {
  const project = newProject();
  const page = await browser.newPage();
  await page.setContent(
    layPage(
      cleans.find(({ name }) => name === 'haidian-2013')!,
      LAYOUTS[3]!,
    ),
  );
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  project.write('in/page.pdf', bytes);
  project.write('in/scan.pdf', '%PDF-1.4 no more');
  const said = listen(() => add(project.root, { file: 'in' }, 'en'));
  expect(said.code).toBe(2);
  expect(said.lines.join('\n')).toMatch(/in\/scan\.pdf .*\[pdf-unreadable\]/);
  expect(Object.keys(project.contents('seeds'))).toEqual([
    'seeds/SHA256SUMS',
    'seeds/haidian-2013.edition.yaml',
    'seeds/haidian-2013.txt',
  ]);
  const sum = createHash('sha256').update(bytes).digest('hex');
  expect(project.read('seeds/haidian-2013.edition.yaml')).toMatch(
    new RegExp(`^pdf: \\{ sha256: ${sum}, pages: 2 \\}`, 'm'),
  );
  expect(listen(() => convert(project.root, 'en')).code).toBe(0);
  project.remove();
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
});
afterAll(async () => {
  await browser.close();
});

describe.each(LAYOUTS)('$name', (layout) => {
  test.each(cleans)('$name is read as it was set', async (clean) => {
    const page = await browser.newPage();
    await page.setContent(layPage(clean, layout));
    const { value, problems } = readPdf(await page.pdf({ preferCSSPageSize: true }), 'page.pdf');
    await page.close();
    expect(problems).toEqual([]);
    const seed = readSeed(new TextEncoder().encode(value!.text), 'seed.txt').value!;
    const edition = edit(seed, 'page', { recordFile: 'r', districts }).value;
    const read = measure({ header: clean.header, orders: [clean.blocks] }, seed, edition);
    expect(read.fidelity).toBeGreaterThanOrEqual(0.99);
    expect(read.headingF1).toBeGreaterThanOrEqual(0.97);
    expect(read).toMatchObject({ lost: 0, title: true, year: true });
    if (layout.heads && value!.pages > 1) expect(value!.leftOut).toContain('劳动午报');
  });
});
