// From the gallery to a chart, to one of its marks, to the sentence that the figure stands in; and the chart as files.
import { describe, expect } from 'vitest';
import { first, ids, languages } from './published.ts';
import { test } from './tab.ts';

const chart = first(ids('zh/infographics'), 'chart');
const key = first(
  ids(`zh/infographics/${chart}`).filter((id) => id !== 'embed'),
  'key of a chart',
);

describe.each(languages)('a chart in %s', (language) => {
  test.for(['root', 'depth'] as const)(
    'leads from the gallery to a sentence at the %s of a host',
    async (at, { open }) => {
      const { page, go, url } = await open({ at });
      await go(`/${language}/infographics/`);
      await page.locator(`main a[href$="${chart}/"]`).first().click();
      await page.waitForURL(url(`/${language}/infographics/${chart}/`));
      expect(await page.locator('figure svg.chart').filter({ visible: true }).count()).toBe(1);
      await page.locator(`main a[href*="${key}/"]`).first().click();
      await page.waitForURL(url(`/${language}/infographics/${chart}/${key}/`));
      await page.locator('main a[href*="/reports/"][href*="#"]').first().click();
      await page.waitForURL(/#/);
      expect(new URL(page.url()).hash).toMatch(/^#(p\d+|h\d+|title)(\.s\d+)?$|^#.+\.o\d+$/);
      expect(await page.locator(':target').textContent()).toMatch(/\d/);
    },
  );
});

test('a chart can be taken away as picture and as rows', async ({ open }) => {
  const { page, url } = await open();
  const files = languages.flatMap((language) => [
    `${chart}.${language}.svg`,
    `${chart}.${language}.png`,
    `${chart}/${key}.${language}.png`,
  ]);
  const bodies = new Map<string, Buffer>();
  for (const file of [...files, `${chart}.small.svg`, `${chart}.csv`, `${chart}.json`]) {
    const answer = await page.request.get(url(`/infographics/${file}`));
    expect(answer.status(), file).toBe(200);
    bodies.set(file, await answer.body());
  }
  for (const [file, body] of bodies) expect(startsAs(file, body), file).toBe(true);
});

/** A file's first bytes: PNG's signature, a byte order mark before CSV, markup, an array or object. */
function startsAs(file: string, body: Buffer): boolean {
  if (file.endsWith('.png')) return body.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  if (file.endsWith('.csv')) return body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return (file.endsWith('.svg') ? /^(<\?xml[^>]*>\s*)?<svg[^>]+xmlns=/ : /^\s*[[{]/).test(body.toString('utf8'));
}
