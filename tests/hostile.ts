// Bad input, as a list: what must be refused in one line, and what must come through to the letter. Both `add` and
// `convert` are held to it.

/** A sound report; a hostile text stands in it as a paragraph of its own. */
export const report = (
  paragraph: string,
  { title = '# 密云区总工会2016年工作报告', district = '密云区' } = {},
): string =>
  [
    title,
    '## 一、组织建设',
    `2016年，${district}新增会员6万人。`,
    paragraph,
    '## 二、服务职工',
    '受理劳动争议案件320件。',
  ].join('\n\n');

export interface Refused {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const refused: readonly Refused[] = [
  { name: 'an empty file', bytes: new Uint8Array(), code: 'seed-empty' },
  { name: 'nothing but white space', bytes: bytes('\ufeff \n\u3000\t\r\n'), code: 'seed-empty' },
  {
    name: 'a picture',
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]),
    code: 'seed-binary',
  },
  { name: 'a NUL in the middle', bytes: bytes(report('甲\u0000乙')), code: 'seed-binary' },
  {
    name: 'UTF-8 cut in a character',
    bytes: Uint8Array.from([...bytes(report('正文')), 0xe5, 0xb7, 0xff, 0xff]),
    code: 'seed-undecodable',
  },
  { name: 'UTF-16', bytes: Uint8Array.from(Buffer.from(`\ufeff${report('正文')}`, 'utf16le')), code: 'seed-binary' },
  { name: 'a line of 20 MB', bytes: bytes(report('工会'.repeat(3_400_000))), code: 'seed-too-large' },
  { name: 'a long line', bytes: bytes(report('工会'.repeat(10_001))), code: 'seed-line-too-long' },
  { name: '200,000 lines', bytes: bytes(report('工会。\n'.repeat(200_000))), code: 'seed-too-many-lines' },
];

/** Each stands in a paragraph and must be read there, to the letter, by whoever opens the page. */
export const literal: Readonly<Record<string, string>> = {
  'an HTML script': '工会<script>window.struck=1</script>法',
  'an HTML picture that runs': '职工<img src=x onerror="window.struck=1">之家',
  'an HTML comment': '职工<!-- 注释 -->之家',
  'a closing tag of ours': '职工</P></main></body>之家',
  'an HTML entity': '职工&lt;b&gt;&amp;&#x4e00;之家',
  'an MDX expression': '职工{window.struck=1}{process.exit(1)}之家',
  'an MDX import': 'import x from "node:fs"; export const struck = 1',
  'an MDX component': '<P id="p1">职工</P>与<Head level={2}/>之家',
  'a template of JavaScript': '职工${globalThis.struck=1}`之家`',
  'a template of Vue or Jinja': '职工{{7*7}}{% raw %}<%= 7*7 %>之家',
  'slots of our own words': '职工{record}{{title}}{value:members}之家',
  YAML: '---职工: [之家, {甲: 乙}] & *别名 !!js/function "之家',
  'YAML’s end of a document': '职工：|- 之家 # 注 ... ---',
  Markdown: '职工**之家**_斜_`码`[链接](javascript:alert(1))![图](x)~~删~~',
  'a Markdown fence': '```js 职工 ``` ~~~ 之家',
  'a directory that climbs': '职工../../../etc/passwd之家\\..\\..\\',
  'a backslash and an escape': '职工\\n\\u003cscript\\u003e之家\\',
  'quotation marks': `职工"之'家"''"""之家`,
  'a pattern': "职工$&$1$`$'(.*)+[^a]之家",
  'a prototype’s names': '职工__proto__ constructor toString之家',
  'a script that ends a string of JSON': '职工</script><script>window.struck=1</script>\u2028之家',
  'characters beyond the first plane': '职工𠮷野家👷🏽𝒳之家',
};

/**
 * Characters that show nothing: they may not turn or hide the text around them. The page says what is left of the
 * paragraph.
 */
export const invisible: Readonly<Record<string, { readonly printed: string; readonly shown: string }>> = {
  'marks of direction': {
    printed: '会员\u202e人万六\u202c总数\u2066职工\u2069之家\u200f',
    shown: '会员人万六总数职工之家',
  },
  'zero-width characters': { printed: '会\u200b员\ufeff总\u200d数\u2060职工\u00ad之家', shown: '会员总数职工之家' },
  controls: { printed: '会员\u001b[31m总数\u0007职工\u0085之家', shown: '会员[31m总数职工之家' },
};

/** File names as a stranger may give them; none may become an id. */
export const hostileNames: readonly string[] = [
  '密云 2016.txt',
  'a b.txt',
  '-rf.txt',
  '--help.txt',
  '.hidden.txt',
  '...txt',
  '👷.txt',
  'con.txt',
  'AUX.txt',
  'nul.txt',
  'com1.txt',
  'Miyun-2016.txt',
  'miyun-2016.TXT',
  'miyun_2016.txt',
  'a\nb.txt',
  'a\u001b[31m.txt',
  'a\u202etxt.txt',
  '<script>.txt',
  '${x}.txt',
  '$(touch x).txt',
  "a'b.txt",
  'a"b.txt',
  'a%2e%2e.txt',
  '{x}.txt',
  `${'长'.repeat(60)}.txt`,
];
