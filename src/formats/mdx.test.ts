import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readMdx, readProse, writeMdx } from './mdx.ts';
const hostile = [
  '《北京市实施<工会法>办法》',
  'import x from "y"',
  'export const a = 1',
  '{process.env}',
  '<script>alert(1)</script>',
  '# 一',
  '1. 深入',
  '- 项',
  '> 引',
  '    code',
  '*号*',
  '**重要：**请',
  '`c`',
  '&amp;',
  '&lt;',
  'https://a.b/ 见',
  '~~~',
  '```',
  '---',
  '===',
  '|a|b|',
  '[a](b)',
  '![a](b)',
  '[^1]',
  ':::x',
  '\\',
  'a  ',
  '</P>',
  '{/* x */}',
  '“引”',
  '——2016',
  '1) a',
  '+ a',
  '<!-- x -->',
  '$x$',
  '@a',
  "'q'",
  '…',
];
for (const text of hostile)
  test(`brings back ${text}`, () => {
    expect(
      readMdx(
        writeMdx({ id: 'a' }, [
          { id: 'p1', type: 'p', text },
          { id: 'h1', type: 'head', level: 3, text, supplied: true },
        ]),
        'a.mdx',
      ).value?.blocks,
    ).toEqual([
      { id: 'p1', type: 'p', text },
      { id: 'h1', type: 'head', level: 3, text, supplied: true },
    ]);
  });
test('brings back any text without line breaks or white space at its ends', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...hostile,
      '会',
      '工',
      '，',
      ' ',
      '　',
      '<',
      '{',
      '}',
      '`',
      '_',
      '*',
      '\\',
      '&',
      '1',
      '.',
      '#',
      'import ',
      'export ',
    ),
    fc.string({ maxLength: 6, unit: 'binary' }),
  );
  const line = fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) =>
      pieces
        .join('')
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd\ud800-\udfff]/g, '')
        .trim(),
    )
    .filter((text) => text !== '');
  fc.assert(
    fc.property(line, (text) => {
      expect(readMdx(writeMdx({}, [{ id: 'p1', type: 'p', text }]), 'a.mdx').value?.blocks[0]?.text).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['without frontmatter', '<P id="p1">会</P>\n'],
  ['with frontmatter that is no YAML', '---\na: [\n---\n\n<P id="p1">会</P>\n'],
  ['with prose that is no MDX', '---\na: 1\n---\n\n<P id="p1">会\n'],
  ['with an element that is no block', '---\na: 1\n---\n\n<P id="p1">会</P>\n\n<Aside id="p2">工</Aside>\n'],
  ['with text outside any block', '---\na: 1\n---\n\n会\n'],
])('a file %s is one problem, and no throw', (_, text) => {
  expect(readMdx(text, 'a.mdx')).toEqual({
    value: null,
    problems: [{ code: 'mdx-unreadable', grade: 'error', at: { file: 'a.mdx' }, facts: {} }],
  });
});

test('the blocks alone are read whatever stands above them', () => {
  const [sound, broken] = ['a: 1', 'a: ['].map((yaml) => `---\n${yaml}\n---\n\n<P id="p1">会</P>\n`);
  expect(readProse(sound!, 'a.mdx')).toEqual({ value: readMdx(sound!, 'a.mdx').value!.blocks, problems: [] });
  expect(readProse(broken!, 'a.mdx').value).toEqual([{ id: 'p1', type: 'p', text: '会' }]);
  expect(readProse('<P id="p1">会</P>\n', 'a.mdx').problems).toHaveLength(1);
});
