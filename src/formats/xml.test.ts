import { expect, test } from 'vitest';
import { writeXml, xmlElement } from './xml.ts';

test('writes a document, its children a line each', () => {
  expect(writeXml(xmlElement({ tag: 'a', 'xml:lang': 'zh' }, [xmlElement({ tag: 'b' }, '工会'), xmlElement({ tag: 'c', id: 'x' }, '')]), [['https://a.b/?c&d', 'urn:x']])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://a.b/?c&amp;d" type="application/xml" schematypens="urn:x"?>
<a xml:lang="zh">
<b>工会</b>
<c id="x"></c>
</a>
`);
});

test.each([
  ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  [']]>', ']]&gt;', ']]&gt;'],
  [`"'`, `"'`, `&quot;'`],
  ['a\r\n\tb', 'a&#13;\n\tb', 'a&#13;&#10;&#9;b'],
  ['\u2028\u0085😀', '\u2028\u0085😀', '\u2028\u0085😀'],
  ['\u0001\ud800\uffff', '\ufffd\ufffd\ufffd', '\ufffd\ufffd\ufffd'],
])('writes %j as %j in text and as %j in an attribute', (text, inside, attribute) => {
  expect(writeXml(xmlElement({ tag: 'a', b: text }, text))).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<a b="${attribute}">${inside}</a>\n`);
});
