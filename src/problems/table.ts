// All problems the project can report: code → grade, what is wrong, how to mend it, in both languages. `{slots}` are filled
// from a problem's facts. A code is permanent: readers look it up in docs/problems.md.
import type { Grade } from './problem.ts';

interface Words { readonly zh: string; readonly en: string }
interface Row { readonly grade: Grade; readonly says: Words; readonly mend: Words }

export const table = {
  // Hand-written YAML (src/formats/yaml.ts)
  'yaml-notation': {
    grade: 'error',
    says: { zh: '这里不合 YAML 写法（{detail}）。', en: 'This is not YAML as YAML 1.2 writes it ({detail}).' },
    mend: { zh: '检查此处的缩进、冒号后的空格和引号；含有“: ”或“#”的文字要加引号。', en: 'Check the indent, the space after the colon and the quotation marks here; a text that holds ": " or " #" needs quotation marks.' },
  },
  'yaml-key-twice': {
    grade: 'error',
    says: { zh: '同一字段写了两次。', en: 'This field stands twice.' },
    mend: { zh: '删去一处，或合为一处。', en: 'Delete one, or join the two.' },
  },
  'yaml-empty': {
    grade: 'error',
    says: { zh: '文件是空的。', en: 'The file is empty.' },
    mend: { zh: '写入内容，或删去文件。', en: 'Fill it, or delete it.' },
  },
  'field-missing': {
    grade: 'error',
    says: { zh: '缺少字段 {field}。', en: 'The field {field} is missing.' },
    mend: { zh: '在此处补上。', en: 'Add it here.' },
  },
  'field-unknown': {
    grade: 'error',
    says: { zh: '此处没有“{written}”这个字段。', en: '“{written}” is not a field here.' },
    mend: { zh: '可用的字段：{known}。', en: 'Use one of these: {known}.' },
  },
  'field-unknown-near': {
    grade: 'error',
    says: { zh: '此处没有“{written}”这个字段。', en: '“{written}” is not a field here.' },
    mend: { zh: '是否应为 {near}？改正或删去。', en: 'Did you mean {near}? Correct it, or delete it.' },
  },
  'value-not-listed': {
    grade: 'error',
    says: { zh: '“{written}”不在表内。', en: '“{written}” is not in the list.' },
    mend: { zh: '可用的值：{known}。', en: 'Use one of these: {known}.' },
  },
  'value-not-listed-near': {
    grade: 'error',
    says: { zh: '“{written}”不在表内。', en: '“{written}” is not in the list.' },
    mend: { zh: '是否应为 {near}？改正它。', en: 'Did you mean {near}? Correct it.' },
  },
  'field-not-text': {
    grade: 'error',
    says: { zh: '{field} 应为文字，现为“{written}”。', en: '{field} must be a text; “{written}” is not.' },
    mend: { zh: '写成文字；数字、true、null 要加引号。', en: 'Write a text; put a number, true or null in quotation marks.' },
  },
  'field-not-number': {
    grade: 'error',
    says: { zh: '{field} 应为数，现为“{written}”。', en: '{field} must be a number; “{written}” is not.' },
    mend: { zh: '写成阿拉伯数字，不带单位和引号。', en: 'Write it in figures, without unit and without quotation marks.' },
  },
  'field-not-yes-or-no': {
    grade: 'error',
    says: { zh: '{field} 应为 true 或 false，现为“{written}”。', en: '{field} must be true or false; “{written}” is neither.' },
    mend: { zh: '写 true 或 false，不加引号。', en: 'Write true or false, without quotation marks.' },
  },
  'field-not-list': {
    grade: 'error',
    says: { zh: '{field} 应为列表。', en: '{field} must be a list.' },
    mend: { zh: '写成 [甲, 乙]，或每行一项，以“- ”起头。', en: 'Write [one, two], or one item a line, each beginning with "- ".' },
  },
  'field-not-mapping': {
    grade: 'error',
    says: { zh: '{field} 应为“字段: 值”的一组。', en: '{field} must hold fields.' },
    mend: { zh: '在其下缩进，每行写一个“字段: 值”。', en: 'Under it, indented, write "field: value", one a line.' },
  },
  'field-too-short': {
    grade: 'error',
    says: { zh: '{field} 太短：至少要有 {least}（文字按字数，列表按项数）。', en: '{field} is too short: it needs at least {least} (characters of a text, items of a list).' },
    mend: { zh: '补足内容；若此字段可省，则删去。', en: 'Fill it; if the field may be left out, delete it.' },
  },
  'value-too-small': {
    grade: 'error',
    says: { zh: '{field} 的值 {written} 太小。', en: '{field} is {written}, which is too small.' },
    mend: { zh: '不得小于 {least}。', en: 'Write a number not less than {least}.' },
  },
  'value-too-large': {
    grade: 'error',
    says: { zh: '{field} 的值“{written}”太大或太长。', en: '{field} is “{written}”, which is too large or too long.' },
    mend: { zh: '以 {most} 为限。', en: 'Keep it within {most}.' },
  },
  'value-wrong-form': {
    grade: 'error',
    says: { zh: '{field} 的值“{written}”写法不对。', en: '{field} is “{written}”, which does not have the form it must have.' },
    mend: { zh: '按此形式改写：{form}。', en: 'Write it in this form: {form}.' },
  },
  // Seeds (src/text)
  'seed-empty': { grade: 'error',
    says: { zh: '文件里没有文字。', en: 'The file holds no text.' },
    mend: { zh: '放入报告全文，或移走此文件。', en: 'Put the report’s text in it, or take the file away.' } },
  'seed-binary': { grade: 'error',
    says: { zh: '文件含有空字节，不是纯文本。', en: 'The file holds NUL bytes: it is no plain text.' },
    mend: { zh: '另存为 UTF-8 纯文本（.txt）。', en: 'Save it as plain text in UTF-8 (.txt).' } },
  'seed-undecodable': { grade: 'error',
    says: { zh: '文件既不是 UTF-8，也不是 GB18030。', en: 'The file is neither UTF-8 nor GB18030.' },
    mend: { zh: '另存为 UTF-8 纯文本。', en: 'Save it as plain text in UTF-8.' } },
  'seed-line-too-long': { grade: 'error',
    says: { zh: '此行长 {length} 字，超过 {limit}。', en: 'This line is {length} characters long, over {limit}.' },
    mend: { zh: '检查文件是否为报告原文；长行请按段断开。', en: 'See whether this is a report at all; break the line at its paragraphs.' } },
  'seed-name-refused': { grade: 'error',
    says: { zh: '文件名“{name}”不能作报告的编号。', en: 'The file name “{name}” cannot be a report’s id.' },
    mend: { zh: '改成小写字母、数字和连字符，如 dongcheng-2030.txt。', en: 'Use lower-case letters, digits and hyphens, as in dongcheng-2030.txt.' } },
  'seed-is-link': { grade: 'error',
    says: { zh: '这是指向别处的链接，不是文件。', en: 'This is a link to elsewhere, not a file.' },
    mend: { zh: '把文件本身放入 seeds/。', en: 'Put the file itself into seeds/.' } },
  'seed-changed': { grade: 'error',
    says: { zh: '文件与 SHA256SUMS 所记不符：收到的文字不可改动。', en: 'The file differs from what SHA256SUMS lists: a text as received never changes.' },
    mend: { zh: '还原文件；要改正的字写进 {record} 的 emend:。', en: 'Restore it, and put corrections under emend: in {record}.' } },
  'seed-unlisted': { grade: 'doubt',
    says: { zh: 'SHA256SUMS 中没有此文件。', en: 'SHA256SUMS does not list this file.' },
    mend: { zh: '在 seeds/ 中运行 sha256sum {name} >> SHA256SUMS。', en: 'In seeds/, run sha256sum {name} >> SHA256SUMS.' } },
  'record-without-seed': { grade: 'error',
    says: { zh: '没有与此文件同名的原文 {seed}。', en: 'No text {seed} goes with this file.' },
    mend: { zh: '改正文件名，或移走此文件。', en: 'Correct its name, or take the file away.' } },

  // The edition (src/edition)
  'report-without-year': { grade: 'error',
    says: { zh: '读不出报告说的是哪一年。', en: 'The text does not tell whose year’s work it reports.' },
    mend: { zh: '在 {record} 写明 year:，如 year: 2016。', en: 'Write year: in {record}, as in year: 2016.' } },
  'report-without-district': { grade: 'error',
    says: { zh: '读不出报告属于哪个地区。', en: 'The text does not tell which district it reports on.' },
    mend: { zh: '在 {record} 写明 district:，用 content/districts.yaml 的编号。', en: 'Write district: in {record}, an id of content/districts.yaml.' } },
  'report-without-title': { grade: 'doubt',
    says: { zh: '找不到标题。', en: 'No title was found.' },
    mend: { zh: '在 {record} 写明 title:。', en: 'Write title: in {record}.' } },
  'district-unknown': { grade: 'error',
    says: { zh: '地区表里没有“{district}”。', en: 'The codelist has no district “{district}”.' },
    mend: { zh: '用 content/districts.yaml 的编号，或在该表添一行。', en: 'Use an id of content/districts.yaml, or add a row there.' } },
  'order-misses-line': { grade: 'error',
    says: { zh: 'order: 漏了 {seed} 第 {line} 行。', en: 'order: leaves out line {line} of {seed}.' },
    mend: { zh: '把该行写进 order:。', en: 'Put that line into order:.' } },
  'order-repeats-line': { grade: 'error',
    says: { zh: 'order: 两次读到 {seed} 第 {line} 行。', en: 'order: reads line {line} of {seed} twice.' },
    mend: { zh: '只留一处。', en: 'Keep one of the two.' } },
  'read-not-together': { grade: 'error',
    says: { zh: 'read: 的“{lines}”没有文字，或在阅读次序中不相连。', en: 'The lines “{lines}” under read: hold no text, or do not follow one another in reading order.' },
    mend: { zh: '改正行号，或在 order: 中把它们排在一起。', en: 'Correct the line numbers, or put them together under order:.' } },
  'emendation-fits-nowhere': { grade: 'error',
    says: { zh: 'emend: 所说的“{sic}”不在第 {line} 行。', en: '“{sic}”, under emend:, does not stand in line {line}.' },
    mend: { zh: '照原文改正 line 或 sic。', en: 'Correct line or sic after the seed.' } },
  'editor-doubt': { grade: 'doubt',
    says: { zh: '编者存疑：{says}', en: 'The editor’s doubt: {says}' },
    mend: { zh: '', en: '' } },
  'character-lost': { grade: 'error',
    says: { zh: '“{character}”在复原文本中没有着落。', en: '“{character}” is lost: the edition does not account for it.' },
    mend: { zh: '这是工报的错，请报告。', en: 'This is a fault of Gongbao; report it.' } },
  'character-invented': { grade: 'error',
    says: { zh: '复原文本有此行没有的字。', en: 'The edition holds a character that this line does not.' },
    mend: { zh: '这是工报的错，请报告。', en: 'This is a fault of Gongbao; report it.' } },
  'ledger-row-unread': { grade: 'error',
    says: { zh: '编号簿此行读不懂：“{text}”。', en: 'This row of the ledger of ids cannot be read: “{text}”.' },
    mend: { zh: '从版本库还原此文件；它不由人手写。', en: 'Restore the file from version control; it is not written by hand.' } },
  'mdx-missing': { grade: 'error',
    says: { zh: '此报告还没有转成 MDX。', en: 'This report has not been converted to MDX.' },
    mend: { zh: '运行 npm run convert。', en: 'Run npm run convert.' } },
  'mdx-unreadable': { grade: 'error',
    says: { zh: '此文件不是 npm run convert 写成的样子。', en: 'This file is not as npm run convert writes it.' },
    mend: { zh: '运行 npm run convert。', en: 'Run npm run convert.' } },
  'mdx-differs': { grade: 'error',
    says: { zh: '{block} 的文字与复原本不同。', en: 'The text of {block} differs from the edition’s.' },
    mend: { zh: '此文件由程序写成：运行 npm run convert。', en: 'This file is written by the program: run npm run convert.' } },
  // The termbase (src/termbase)
  'term-not-one-preferred': {
    grade: 'error',
    says: { zh: '{field} 中的首选术语不是恰好一个。', en: '{field} does not have exactly one preferred term.' },
    mend: { zh: '留一个 status: preferred，其余写 admitted 或 deprecated。', en: 'Give one of them status: preferred, and the others admitted or deprecated.' },
  },
  'term-source-unproved': {
    grade: 'error',
    says: { zh: '{field} 与来源不符：写 cited 必有 source，有 source 必写 cited。', en: '{field} and the source do not agree: cited needs a source, and a source needs cited.' },
    mend: { zh: '打开过的出处写进 source:（work、seen）；没有打开过的写 proposed。', en: 'Enter what you opened under source: (work, seen); what you could not open is proposed.' },
  },
  'pinyin-uneven': {
    grade: 'error',
    says: { zh: '拼音“{written}”的音节数与汉字数不等。', en: 'The pinyin “{written}” does not have one syllable for each Chinese character.' },
    mend: { zh: '一字一音节，以空格分开，带声调：jí tǐ。', en: 'Write one syllable a character, with its tone, spaces between: jí tǐ.' },
  },
  'concept-name': {
    grade: 'error',
    says: { zh: '概念文件名“{id}”不能作网址。', en: 'The concept’s file name “{id}” cannot be an address.' },
    mend: { zh: '只用小写英文字母、数字和连字符。', en: 'Use lower-case letters, figures and hyphens only.' },
  },
  'concept-unknown': {
    grade: 'error',
    says: { zh: '没有名为“{id}”的概念。', en: 'No concept is named “{id}”.' },
    mend: { zh: '写入 content/glossary/{id}.yaml，或删去此处的关联。', en: 'Write content/glossary/{id}.yaml, or delete the relation here.' },
  },
  'concept-unknown-near': {
    grade: 'error',
    says: { zh: '没有名为“{id}”的概念。', en: 'No concept is named “{id}”.' },
    mend: { zh: '是否应为 {near}？改正它。', en: 'Did you mean {near}? Correct it.' },
  },
  'concept-related-to-itself': {
    grade: 'error',
    says: { zh: '概念“{id}”与自身关联。', en: 'The concept “{id}” is related to itself.' },
    mend: { zh: '删去此处的关联。', en: 'Delete the relation here.' },
  },
  'term-claimed-twice': {
    grade: 'error',
    says: { zh: '术语“{text}”已属于概念 {other}。', en: 'The term “{text}” already belongs to the concept {other}.' },
    mend: { zh: '只在一个概念下保留它，或合并两个概念。', en: 'Keep it under one concept, or join the two.' },
  },
  'chart-number-missing': {
    grade: 'error',
    says: { zh: '没有一处记录写明 {district} {period} 的 {indicator}。', en: 'No observation states {indicator} for {district} in {period}.' },
    mend: { zh: '改 data: 下的代码或时期，或从中删去。', en: 'Correct the codes or the period under data:, or take it out.' },
  },
  'chart-number-twice': {
    grade: 'doubt',
    says: { zh: '{district} {period} 的 {indicator} 有几种说法（{said}），图中取第一种。', en: '{indicator} for {district} in {period} is stated in different ways ({said}); the first is drawn.' },
    mend: { zh: '在 data: 下用 report: 指明取哪份报告，或用 cumulative: 指明取累计数（true）还是期内数（false）。', en: 'Under data:, name the report with report:, or ask with cumulative: for totals to date (true) or for what happened within the period (false).' },
  },
  'chart-key-unknown': {
    grade: 'error',
    says: { zh: '要突出的“{key}”不在图中。', en: 'The series to bring forward, “{key}”, is not in the chart.' },
    mend: { zh: 'key: 应为其中之一：{keys}。', en: 'Set key: to one of {keys}.' },
  },
  'chart-slot-unknown': {
    grade: 'error',
    says: { zh: '不认识 {slot} 这种填空。', en: 'There is no slot of the kind {slot}.' },
    mend: { zh: '可用的有：{says}。', en: 'The kinds are {says}.' },
  },
  'chart-slot-empty': {
    grade: 'error',
    says: { zh: '{slot} 应得一个数，现得：{says}。', en: '{slot} must find one number; it finds {says}.' },
    mend: { zh: '写明指标、地区与时期，如 {value:members:beijing:2017}。', en: 'Name the indicator, the district and the period, as in {value:members:beijing:2017}.' },
  },
  'chart-slot-contradicts': {
    grade: 'error',
    says: { zh: '{slot} 与数字不符：{says}。', en: '{slot} says what the numbers do not: {says}.' },
    mend: { zh: '改写这句话，使之与数字一致。', en: 'Rewrite the sentence to agree with the numbers.' },
  },
  'chart-slot-unsafe': {
    grade: 'error',
    says: { zh: '{slot} 用来推算的数不是定数，或两处口径不同：{says}。', en: '{slot} reckons with a bound, or with numbers counted in different ways: {says}.' },
    mend: { zh: '改用 {value:…} 照引原数。', en: 'Quote the numbers with {value:…} instead.' },
  },
  // Codelists and figures (src/codelists, src/observations)
  'codelist-value-twice': {
    grade: 'error',
    says: { zh: '{field}“{written}”在此表中出现两次。', en: '{field} “{written}” stands twice in this list.' },
    mend: { zh: '改其一。', en: 'Change one of them.' },
  },
  'number-not-read': {
    grade: 'doubt',
    says: { zh: '“{quote}”中的“{text}”不能读成一个数：{reasonZh}。', en: '“{text}” in “{quote}” cannot be read as a number: {reasonEn}.' },
    mend: { zh: '若是应列出的数，在 {record} 的 figures: 中写明。', en: 'If it is a figure to be listed, state it under figures: in {record}.' },
  },
  'number-without-unit': {
    grade: 'doubt',
    says: { zh: '“{quote}”中的“{text}”后面没有量词，未列为数据。', en: 'No measure word follows “{text}” in “{quote}”, so it is not listed as a figure.' },
    mend: { zh: '若是应列出的数，在 {record} 的 figures: 中写明。', en: 'If it is a figure, state it under figures: in {record}.' },
  },
  // The built site's links (src/release/check-links.ts); places are pages of dist/
  'link-to-nothing': {
    grade: 'error',
    says: { zh: '链接“{href}”所指的文件不存在。', en: 'The link “{href}” leads to no file.' },
    mend: { zh: '改正写出此链接的组件或正文，或补上所指的页面。', en: 'Correct the component or the text that writes it, or add the page it names.' },
  },
  'link-without-anchor': {
    grade: 'error',
    says: { zh: '链接“{href}”所指的页面没有这个锚点。', en: 'The page that the link “{href}” leads to has no such anchor.' },
    mend: { zh: '改正锚点，或在所指页面保留这个编号（已发布的编号不可撤去）。', en: 'Correct the anchor, or keep the id on that page: a published id may not go.' },
  },
  'link-without-slash': {
    grade: 'error',
    says: { zh: '链接“{href}”指向文件夹，末尾缺“/”。', en: 'The link “{href}” leads to a folder and does not end with “/”.' },
    mend: { zh: '在末尾加“/”，免得有的服务器转址。', en: 'End it with “/”: some servers answer anything else with a redirect.' },
  },
  'link-to-index': {
    grade: 'error',
    says: { zh: '链接“{href}”写出了 index.html。', en: 'The link “{href}” spells index.html.' },
    mend: { zh: '只写到文件夹的“/”为止。', en: 'End it at the folder’s “/”.' },
  },
} as const satisfies Record<string, Row>;

export type ProblemCode = keyof typeof table;
