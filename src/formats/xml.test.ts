import { parseXml, type XmlElement, type XmlText } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { writeXml } from './xml.ts';

test('writes a document, its children a line each', () => {
  const tree = x('a', { 'xml:lang': 'zh' }, [x('b', '工会'), x('c', { id: 'x' })]);
  expect(writeXml(tree, [['https://a.b/?c&d', 'urn:x']])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://a.b/?c&#x26;d" type="application/xml" schematypens="urn:x"?>
<a xml:lang="zh">
<b>工会</b>
<c id="x"></c>
</a>
`);
});

test('adds no white space beside a text', () => {
  expect(writeXml(x('a', ['工会', x('b', '会员'), ' '])).split('\n')[1]).toBe('<a>工会<b>会员</b> </a>');
});

test.each([
  ['<b>&amp;</b>'],
  [']]>'],
  [']]>]]>'],
  ['"\''],
  ['a\r\n\tb'],
  ['\r'],
  ['\u2028\u0085😀'],
  ['&#xD;'],
  ['<![CDATA[x]]>'],
  [' '],
])('a strict reader finds %j as it was', (text) => {
  const root = parseXml(writeXml(x('a', text))).root!;
  expect(root.children.map((child) => (child as XmlText).text).join('')).toBe(text);
});

test.each([['<b>&amp;</b>'], [']]>'], ['"\''], ['a\rb'], ['https://a.b/?c&d=’"<x>']])(
  '… and %j in an attribute',
  (text) => {
    expect((parseXml(writeXml(x('a', { b: text }))).root as XmlElement).attributes['b']).toBe(text);
  },
);

test('what XML cannot hold becomes U+FFFD, in texts and attributes, however deep', () => {
  const xml = writeXml(x('a', { b: 'x\u0001' }, x('c', { d: '\ud800' }, 'y\uffff\u0000z')));
  expect(xml).toContain('<a b="x\ufffd">\n<c d="\ufffd">y\ufffd\ufffdz</c>\n</a>');
});
