// Every page that is built: valid HTML, no dead link, no dead anchor.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { checkLinks } from '../../src/release/index.ts';
import { dist } from './published.ts';

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
  .sort();

test('every page is valid HTML', async () => {
  const { default: rules } = (await import(resolve('.htmlvalidate.mjs'))) as { default: ConfigData };
  const validator = new HtmlValidate(rules);
  const found: { readonly rule: string; readonly where: string }[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join(dist, page));
    found.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => ({
          rule: ruleId,
          where: `${page}:${line}:${column} ${message}`,
        })),
      ),
    );
  }
  expect(pages.length).toBeGreaterThan(0);
  expect(byRule(found)).toEqual([]);
});

test('every link leads to a page and every anchor to a place in it', async () => {
  expect(await checkLinks(dist)).toEqual([]);
});

/** A fault in a component stands on a hundred pages: each rule once, with its count and its first place. */
function byRule(found: readonly { readonly rule: string; readonly where: string }[]): string[] {
  return [...Map.groupBy(found, ({ rule }) => rule)].map(
    ([rule, places]) => `${rule}, ${places.length} times, first ${places[0]?.where ?? ''}`,
  );
}
