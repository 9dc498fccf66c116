// A drawing as markup in a page, and as a file.
import { parseXml } from '@rgrove/parse-xml';
import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { writeSvg } from './svg.ts';

const tree = s('svg', { viewBox: '0 0 1 1' }, [s('path', { strokeWidth: 2 }), s('text', '6 < 7 & 8')]);

test('in a page: no namespace, empty elements closed, text escaped', () => {
  expect(writeSvg(tree)).toBe('<svg viewBox="0 0 1 1"><path stroke-width="2" /><text>6 &#x3C; 7 &#x26; 8</text></svg>');
});

test('as a file: its namespace first, a strict reader takes it', () => {
  const file = writeSvg(tree, { file: true });
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1 1">.*<\/svg>\n$/);
  expect(parseXml(file).root?.text).toBe('6 < 7 & 8');
});
