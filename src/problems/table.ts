// All problems the project can report: code → grade, what is wrong, how to mend it, in both languages. `{slots}` are
// filled from a problem's facts. A code is permanent: readers look it up in docs/problems.md.
import type { Localized } from '../language/index.ts';

/** A doubt is what only an editor can settle: listed and counted, it never stops a build. */
export type Grade = 'error' | 'doubt';

/** Fields of a report's record in which an editor settles what the machine could not. */
export type Settling = 'order' | 'read' | 'emend' | 'figures';
interface Row {
  readonly grade: Grade;
  /** The editor is asked what no report can be made without: that report is left out, the others are made. */
  readonly leavesOut?: true;
  readonly settles?: Settling;
  readonly says: Localized;
  readonly mend: Localized;
}

export const table = {
  // Hand-written YAML (src/formats/yaml.ts)
  'yaml-notation': {
    grade: 'error',
    says: { zh: '这里不合 YAML 写法（{detail}）。', en: 'This is not YAML as YAML 1.2 writes it ({detail}).' },
    mend: {
      zh: '检查此处的缩进、冒号后的空格和引号；含有“: ”或“#”的文字要加引号。',
      en:
        'Check the indent, the space after the colon and the quotation marks here; a text that ' +
        'holds ": " or " #" needs quotation marks.',
    },
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
    mend: {
      zh: '写成文字；数字、true、null 要加引号。',
      en: 'Write a text; put a number, true or null in quotation marks.',
    },
  },
  'field-not-number': {
    grade: 'error',
    says: { zh: '{field} 应为数，现为“{written}”。', en: '{field} must be a number; “{written}” is not.' },
    mend: {
      zh: '写成阿拉伯数字，不带单位和引号。',
      en: 'Write it in figures, without unit and without quotation marks.',
    },
  },
  'field-not-yes-or-no': {
    grade: 'error',
    says: {
      zh: '{field} 应为 true 或 false，现为“{written}”。',
      en: '{field} must be true or false; “{written}” is neither.',
    },
    mend: { zh: '写 true 或 false，不加引号。', en: 'Write true or false, without quotation marks.' },
  },
  'field-not-list': {
    grade: 'error',
    says: { zh: '{field} 应为列表。', en: '{field} must be a list.' },
    mend: {
      zh: '写成 [甲, 乙]，或每行一项，以“- ”起头。',
      en: 'Write [one, two], or one item a line, each beginning with "- ".',
    },
  },
  'field-not-mapping': {
    grade: 'error',
    says: { zh: '{field} 应为“字段: 值”的一组。', en: '{field} must hold fields.' },
    mend: { zh: '在其下缩进，每行写一个“字段: 值”。', en: 'Under it, indented, write "field: value", one a line.' },
  },
  'field-too-short': {
    grade: 'error',
    says: {
      zh: '{field} 太短：至少要有 {least}（文字按字数，列表按项数）。',
      en: '{field} is too short: it needs at least {least} (characters of a text, items of a list).',
    },
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
    says: {
      zh: '{field} 的值“{written}”写法不对。',
      en: '{field} is “{written}”, which does not have the form it must have.',
    },
    mend: { zh: '按此形式改写：{form}。', en: 'Write it in this form: {form}.' },
  },
  // Seeds (src/text)
  'seed-empty': {
    grade: 'error',
    says: { zh: '文件里没有文字。', en: 'The file holds no text.' },
    mend: { zh: '放入报告全文，或移走此文件。', en: 'Put the report’s text in it, or take the file away.' },
  },
  'seed-binary': {
    grade: 'error',
    says: { zh: '文件含有空字节，不是纯文本。', en: 'The file holds NUL bytes: it is no plain text.' },
    mend: { zh: '另存为 UTF-8 纯文本（.txt）。', en: 'Save it as plain text in UTF-8 (.txt).' },
  },
  'seed-undecodable': {
    grade: 'error',
    says: { zh: '文件既不是 UTF-8，也不是 GB18030。', en: 'The file is neither UTF-8 nor GB18030.' },
    mend: { zh: '另存为 UTF-8 纯文本。', en: 'Save it as plain text in UTF-8.' },
  },
  'seed-too-large': {
    grade: 'error',
    says: { zh: '文本有 {size} MB，超过 {limit} MB。', en: 'The text is {size} MB, over {limit} MB.' },
    mend: {
      zh: '检查文件是否为报告原文；多份报告请分作多个文件。',
      en: 'See whether this is a report at all; several reports go into several files.',
    },
  },
  'seed-too-many-lines': {
    grade: 'error',
    says: { zh: '文本有 {lines} 行，超过 {limit} 行。', en: 'The text has {lines} lines, over {limit}.' },
    mend: {
      zh: '检查文件是否为报告原文；多份报告请分作多个文件。',
      en: 'See whether this is a report at all; several reports go into several files.',
    },
  },
  'record-too-long': {
    grade: 'error',
    says: { zh: '记录有 {entries} 条，超过 {limit} 条。', en: 'The record has {entries} entries, over {limit}.' },
    mend: {
      zh: '改动如此之多，应换用更好的文本：npm run add -- 文件 --replaces 编号。',
      en: 'With so much to change, take in a better text: npm run add -- FILE --replaces REPORT.',
    },
  },
  'seed-line-too-long': {
    grade: 'error',
    says: { zh: '此行长 {length} 字，超过 {limit}。', en: 'This line is {length} characters long, over {limit}.' },
    mend: {
      zh: '检查文件是否为报告原文；长行请按段断开。',
      en: 'See whether this is a report at all; break the line at its paragraphs.',
    },
  },
  'seed-name-refused': {
    grade: 'error',
    says: { zh: '文件名“{name}”不能作报告的编号。', en: 'The file name “{name}” cannot be a report’s id.' },
    mend: {
      zh: '改成小写字母、数字和连字符，如 dongcheng-2030.txt。',
      en: 'Use lower-case letters, digits and hyphens, as in dongcheng-2030.txt.',
    },
  },
  'seed-is-link': {
    grade: 'error',
    says: { zh: '这是指向别处的链接，不是文件。', en: 'This is a link to elsewhere, not a file.' },
    mend: { zh: '把文件本身放入 seeds/。', en: 'Put the file itself into seeds/.' },
  },
  'seed-changed': {
    grade: 'error',
    says: {
      zh: '文件与 SHA256SUMS 所记不符：收到的文字不可改动。',
      en: 'The file differs from what SHA256SUMS lists: a text as received never changes.',
    },
    mend: {
      zh: '还原文件；要改正的字写进 {record} 的 emend:。',
      en: 'Restore it, and put corrections under emend: in {record}.',
    },
  },
  'seed-unlisted': {
    grade: 'doubt',
    says: { zh: 'SHA256SUMS 中没有此文件。', en: 'SHA256SUMS does not list this file.' },
    mend: {
      zh: '在 seeds/ 中运行 sha256sum {name} >> SHA256SUMS。',
      en: 'In seeds/, run sha256sum {name} >> SHA256SUMS.',
    },
  },
  'record-without-seed': {
    grade: 'error',
    says: { zh: '没有与此文件同名的原文 {seed}。', en: 'No text {seed} goes with this file.' },
    mend: { zh: '改正文件名，或移走此文件。', en: 'Correct its name, or take the file away.' },
  },

  // The edition (src/edition)
  'report-without-year': {
    grade: 'error',
    leavesOut: true,
    says: { zh: '读不出报告说的是哪一年。', en: 'The text does not tell whose year’s work it reports.' },
    mend: { zh: '在 {record} 写明 year:，如 year: 2016。', en: 'Write year: in {record}, as in year: 2016.' },
  },
  'report-year-unsure': {
    grade: 'error',
    leavesOut: true,
    says: {
      zh: '文中提到 {year} 年，但标题、日期、行文都没有表明讲的是这一年的工作。',
      en: 'The text names {year}, but neither title nor date nor tense says that this year’s work is told.',
    },
    mend: { zh: '在 {record} 写明 year:，如 year: 2016。', en: 'Write year: in {record}, as in year: 2016.' },
  },
  'report-without-district': {
    grade: 'error',
    leavesOut: true,
    says: { zh: '读不出报告属于哪个地区。', en: 'The text does not tell which district it reports on.' },
    mend: {
      zh: '在 {record} 写明 district:，用 content/districts.yaml 的编号。',
      en: 'Write district: in {record}, an id of content/districts.yaml.',
    },
  },
  'report-without-title': {
    grade: 'doubt',
    says: { zh: '找不到标题。', en: 'No title was found.' },
    mend: { zh: '在 {record} 写明 title:。', en: 'Write title: in {record}.' },
  },
  'district-unknown': {
    grade: 'error',
    says: { zh: '地区表里没有“{district}”。', en: 'The codelist has no district “{district}”.' },
    mend: {
      zh: '用 content/districts.yaml 的编号，或在该表添一行。',
      en: 'Use an id of content/districts.yaml, or add a row there.',
    },
  },
  'order-misses-line': {
    grade: 'error',
    says: { zh: 'order: 漏了 {seed} 第 {line} 行。', en: 'order: leaves out line {line} of {seed}.' },
    mend: { zh: '把该行写进 order:。', en: 'Put that line into order:.' },
  },
  'order-repeats-line': {
    grade: 'error',
    says: { zh: 'order: 两次读到 {seed} 第 {line} 行。', en: 'order: reads line {line} of {seed} twice.' },
    mend: { zh: '只留一处。', en: 'Keep one of the two.' },
  },
  'read-not-together': {
    grade: 'error',
    says: {
      zh: 'read: 的“{lines}”没有文字，或在阅读次序中不相连。',
      en: 'The lines “{lines}” under read: hold no text, or do not follow one another in reading order.',
    },
    mend: {
      zh: '改正行号，或在 order: 中把它们排在一起。',
      en: 'Correct the line numbers, or put them together under order:.',
    },
  },
  'emendation-fits-nowhere': {
    grade: 'error',
    says: { zh: 'emend: 所说的“{sic}”不在第 {line} 行。', en: '“{sic}”, under emend:, does not stand in line {line}.' },
    mend: { zh: '照原文改正 line 或 sic。', en: 'Correct line or sic after the seed.' },
  },
  'emendation-fits-often': {
    grade: 'error',
    says: {
      zh: 'emend: 所说的“{sic}”在第 {line} 行有 {count} 处。',
      en: '“{sic}”, under emend:, stands {count} times in line {line}.',
    },
    mend: {
      zh: '用 nth: 写明第几处（从 1 数起），或用 before:、after: 写明其后、其前的字。',
      en: 'Say with nth: which is meant (from 1), or with before: or after: what stands beside it.',
    },
  },
  'word-cut-off': {
    grade: 'doubt',
    settles: 'order',
    says: {
      zh: '此行断在一个词的中间（“…{text}”），没有哪一行能补足它。',
      en: 'The line ends inside a word (“…{text}”) and no other line completes it.',
    },
    mend: {
      zh: '在 {record} 的 order: 中写明它接哪一行；原文脱字的，用 emend: 补上。',
      en: 'Name its continuation under order: in {record}; where characters are lost, put them in under emend:.',
    },
  },
  'editor-doubt': {
    grade: 'doubt',
    says: { zh: '编者存疑：{says}', en: 'The editor’s doubt: {says}' },
    mend: { zh: '', en: '' },
  },
  'character-lost': {
    grade: 'error',
    says: {
      zh: '“{character}”在复原文本中没有着落。',
      en: '“{character}” is lost: the edition does not account for it.',
    },
    mend: { zh: '这是工报的错，请报告。', en: 'This is a fault of Gongbao; report it.' },
  },
  'character-invented': {
    grade: 'error',
    says: { zh: '复原文本有此行没有的字。', en: 'The edition holds a character that this line does not.' },
    mend: { zh: '这是工报的错，请报告。', en: 'This is a fault of Gongbao; report it.' },
  },
  'ledger-row-unread': {
    grade: 'error',
    says: { zh: '编号簿此行读不懂：“{text}”。', en: 'This row of the ledger of ids cannot be read: “{text}”.' },
    mend: {
      zh: '从版本库还原此文件；它不由人手写。',
      en: 'Restore the file from version control; it is not written by hand.',
    },
  },
  'mdx-missing': {
    grade: 'error',
    says: { zh: '此报告还没有转成 MDX。', en: 'This report has not been converted to MDX.' },
    mend: { zh: '运行 npm run convert。', en: 'Run npm run convert.' },
  },
  'mdx-unreadable': {
    grade: 'error',
    says: { zh: '此文件不是 npm run convert 写成的样子。', en: 'This file is not as npm run convert writes it.' },
    mend: { zh: '运行 npm run convert。', en: 'Run npm run convert.' },
  },
  'mdx-differs': {
    grade: 'error',
    says: { zh: '{block} 的文字与复原本不同。', en: 'The text of {block} differs from the edition’s.' },
    mend: {
      zh: '此文件由程序写成：运行 npm run convert。',
      en: 'This file is written by the program: run npm run convert.',
    },
  },
  'recorded-damaged': {
    grade: 'error',
    says: {
      zh: '此文件不是 npm run convert 写成的样子（{detail}）。',
      en: 'This file is not as npm run convert writes it ({detail}).',
    },
    mend: { zh: '删去此文件，再运行 npm run convert。', en: 'Delete this file and run npm run convert.' },
  },
  // Commands for editors (scripts/add.ts and its neighbours)
  'argument-unread': {
    grade: 'error',
    says: { zh: '命令写法读不懂：{detail}。', en: 'The command cannot be read: {detail}.' },
    mend: {
      zh: '加 --help 看写法；以“-”开头的文件名写成 ./-名字。',
      en: 'Add --help to see how it is written; a file name that begins with - is written ./-name.',
    },
  },
  'add-file-missing': {
    grade: 'error',
    says: { zh: '没有这个文件。', en: 'There is no such file.' },
    mend: {
      zh: '检查路径；含空格的路径要加引号。',
      en: 'Check the path; one that holds spaces needs quotation marks.',
    },
  },
  'add-not-a-file': {
    grade: 'error',
    says: { zh: '这是文件夹或设备，不是文件。', en: 'This is a folder or a device, not a file.' },
    mend: { zh: '写明一个文本文件；一次收一份。', en: 'Name one text file; one is taken in at a time.' },
  },
  'add-is-link': {
    grade: 'error',
    says: { zh: '这是指向别处的链接，不是文件。', en: 'This is a link to elsewhere, not a file.' },
    mend: { zh: '写明文件本身的路径。', en: 'Give the path of the file itself.' },
  },
  'add-unreadable': {
    grade: 'error',
    says: { zh: '文件打不开（{detail}）。', en: 'The file cannot be opened ({detail}).' },
    mend: { zh: '检查读取权限，或先复制一份。', en: 'See whether you may read it, or make a copy first.' },
  },
  'add-too-large': {
    grade: 'error',
    says: { zh: '文件有 {size} MB，超过 {limit} MB。', en: 'The file is {size} MB, over {limit} MB.' },
    mend: {
      zh: '检查是否选错了文件；一份报告不会这样大。',
      en: 'See whether it is the right file: no report is as large as that.',
    },
  },
  'pdf-unreadable': {
    grade: 'error',
    says: { zh: '读不了这个 PDF（{detail}）。', en: 'This PDF cannot be read ({detail}).' },
    mend: {
      zh: '看它能否打开、有无密码；或另存为文本再收。',
      en: 'See whether it opens and has no password; or save it as text and take that in.',
    },
  },
  'pdf-without-text': {
    grade: 'error',
    says: { zh: '这个 PDF 里没有文字，大概是扫描的图片。', en: 'This PDF holds no type: it is probably a scan.' },
    mend: { zh: '先作文字识别，再收识别出的文本。', en: 'Have its characters recognised, and take in that text.' },
  },
  'add-id-needed': {
    grade: 'error',
    says: {
      zh: '读不出报告属于哪个地区、哪一年，无法编号。',
      en: 'The text does not tell both its district and its year, so it cannot be named.',
    },
    mend: {
      zh: '用 --id 写明“地区-年份”，如 --id {example}；地区编号见 content/districts.yaml。',
      en: 'Name it with --id DISTRICT-YEAR, as in --id {example}; districts stand in content/districts.yaml.',
    },
  },
  'add-id-refused': {
    grade: 'error',
    says: { zh: '“{id}”不能作编号。', en: '“{id}” cannot be an id.' },
    mend: {
      zh: '用 --id 另取：小写字母、数字和连字符，不超过 {limit} 字，如 dongcheng-2030；con、aux 等系统保留名除外。',
      en:
        'Give another with --id: lower-case letters, digits and hyphens, at most {limit}, as in ' +
        'dongcheng-2030; not con, aux or another name that Windows keeps for itself.',
    },
  },
  'add-id-taken': {
    grade: 'error',
    says: { zh: '编号“{id}”已有 {other}。', en: 'The id “{id}” is taken by {other}.' },
    mend: {
      zh: '另一份报告：加 --id {free}；同一份的更好文本：加 --replaces {id}。',
      en: 'For another report, add --id {free}; for a better text of that one, add --replaces {id}.',
    },
  },
  'add-same-bytes': {
    grade: 'error',
    says: { zh: '此文件与 {other} 一字不差。', en: 'This file is {other}, byte for byte.' },
    mend: { zh: '不必再收。', en: 'There is nothing to take in.' },
  },
  'record-not-yaml': {
    grade: 'error',
    says: { zh: '编者记录里加不进字段。', en: 'Nothing can be added to this record.' },
    mend: { zh: '把它写成每行一个“字段: 值”，再试。', en: 'Write it as “field: value”, one a line, and try again.' },
  },
  'report-unknown': {
    grade: 'error',
    says: { zh: '没有编号为“{id}”的报告。', en: 'There is no report “{id}”.' },
    mend: {
      zh: '用 seeds/ 中 .txt 文件的名字，不带 .txt。',
      en: 'Use the name of a .txt file in seeds/, without .txt.',
    },
  },
  'report-unknown-near': {
    grade: 'error',
    says: { zh: '没有编号为“{id}”的报告。', en: 'There is no report “{id}”.' },
    mend: { zh: '是否应为 {near}？', en: 'Did you mean {near}?' },
  },
  'report-withdrawn': {
    grade: 'error',
    says: { zh: '报告“{id}”已撤回。', en: 'The report “{id}” is withdrawn.' },
    mend: {
      zh: '要恢复，先删去 {record} 中的 withdrawn:。',
      en: 'To bring it back, first take withdrawn: out of {record}.',
    },
  },
  'withdraw-reason-missing': {
    grade: 'error',
    says: { zh: '没有写明撤回的理由。', en: 'The reason for withdrawing is not given in both languages.' },
    mend: {
      zh: '中英文都要：--reason "……" --reason-en "…"。',
      en: 'Give both: --reason "…" in Chinese and --reason-en "…" in English.',
    },
  },
  'file-not-written': {
    grade: 'error',
    says: { zh: '文件写不进去（{detail}）。', en: 'The file cannot be written ({detail}).' },
    mend: {
      zh: '检查写入权限和磁盘空间，再试；其余文件都没有改动。',
      en: 'See whether you may write there and whether the disk is full, and try again; no other file was changed.',
    },
  },
  'file-not-fresh': {
    grade: 'error',
    says: { zh: '此文件与 seeds/ 不相符。', en: 'This file is not what seeds/ makes today.' },
    mend: { zh: '运行 npm run convert。', en: 'Run npm run convert.' },
  },
  // The termbase (src/termbase)
  'term-not-one-preferred': {
    grade: 'error',
    says: { zh: '{field} 中的首选术语不是恰好一个。', en: '{field} does not have exactly one preferred term.' },
    mend: {
      zh: '留一个 status: preferred，其余写 admitted 或 deprecated。',
      en: 'Give one of them status: preferred, and the others admitted or deprecated.',
    },
  },
  'term-source-unproved': {
    grade: 'error',
    says: {
      zh: '{field} 与来源不符：写 cited 必有 source，有 source 必写 cited。',
      en: '{field} and the source do not agree: cited needs a source, and a source needs cited.',
    },
    mend: {
      zh: '打开过的出处写进 source:（work、seen）；没有打开过的写 proposed。',
      en: 'Enter what you opened under source: (work, seen); what you could not open is proposed.',
    },
  },
  'term-reason': {
    grade: 'error',
    says: {
      zh: '{field}：不宜用的术语须写理由，其他术语不写。',
      en: '{field}: a deprecated term needs its reason, and only a deprecated term has one.',
    },
    mend: {
      zh: '在该术语下写 reason: { zh, en }，或删去它。',
      en: 'Write reason: { zh, en } under that term, or take it away.',
    },
  },
  'term-years': {
    grade: 'error',
    says: { zh: '{field}：until 早于 since。', en: '{field}: until is before since.' },
    mend: { zh: '改正年份，或删去其一。', en: 'Correct the years, or take one away.' },
  },
  'definition-not-one-sentence': {
    grade: 'error',
    says: {
      zh: '{field} 不是一句话：中文 6–120 字、只有一个句号；英文 30–360 个字符、一个句点。',
      en:
        '{field} is not one sentence: Chinese of 6–120 characters with one 。, English of 30–360 ' +
        'characters with one full stop.',
    },
    mend: {
      zh: '只留属与种差；年份、数字、区县的事实移到 history: 或 note:。',
      en: 'Keep genus and difference; move years, figures and facts of one district to history: or note:.',
    },
  },
  'element-rendered-otherwise': {
    grade: 'error',
    says: {
      zh: '“{term}”没有按词头 {headword} 译出“{element}”（允许：{allows}）。',
      en: '“{term}” renders {element} otherwise than its headword {headword} allows ({allows}).',
    },
    mend: {
      zh: '改用词头的译法，或在 elements: 写出此处的译法和理由。',
      en: 'Use the headword’s English, or name this one under elements: with its reason.',
    },
  },
  'element-exception-unused': {
    grade: 'error',
    says: {
      zh: 'elements: 说“{element}”在此译作“{exception}”，而“{term}”里没有它。',
      en: 'elements: says that {element} is “{exception}” here, and “{term}” does not hold it.',
    },
    mend: { zh: '改正或删去这一行。', en: 'Correct that line, or take it away.' },
  },
  'element-unknown': {
    grade: 'error',
    says: {
      zh: 'elements: 写了“{element}”，首选的中文术语里没有这个词头。',
      en: 'elements: names {element}, which is no headword in the preferred Chinese term.',
    },
    mend: {
      zh: '写成词头的首选中文术语，或删去这一行。',
      en: 'Write it as the headword’s preferred Chinese, or take it away.',
    },
  },
  'concept-far-from-head': {
    grade: 'error',
    says: {
      zh: '从领域 {domain} 的任何首位概念（{heads}）出发，两步之内到不了这一概念。',
      en: 'No head of the field {domain} ({heads}) is within two steps of this concept.',
    },
    mend: {
      zh: '写出它的上位概念（broader:）或相关概念（related:），或改换领域。',
      en: 'Name what it comes under (broader:) or what it belongs with (related:), or change its domain.',
    },
  },
  'concept-broader-circle': {
    grade: 'error',
    says: { zh: '“{id}”的上位概念绕回它自己。', en: 'What “{id}” comes under leads back to it.' },
    mend: { zh: '在 broader: 里去掉成环的一项。', en: 'Take the one that closes the circle out of broader:.' },
  },
  'concept-id-forbidden': {
    grade: 'error',
    says: {
      zh: '编号“{id}”含有本条目不宜用的“{text}”。',
      en: 'The id “{id}” holds “{text}”, which its own entry deprecates.',
    },
    mend: {
      zh: '改文件名，并把旧编号写进 content/moved.yaml。',
      en: 'Rename the file, and enter the old id in content/moved.yaml.',
    },
  },
  'source-unknown': {
    grade: 'error',
    says: {
      zh: '出处“{work}”不在 content/sources.yaml 中。',
      en: 'The source “{work}” is not in content/sources.yaml.',
    },
    mend: {
      zh: '改正编号，或在 content/sources.yaml 添一行。',
      en: 'Correct the id, or add a row to content/sources.yaml.',
    },
  },
  'phrase-id-taken': {
    grade: 'error',
    says: { zh: '惯用语编号“{id}”与一个概念相同。', en: 'The phrase’s id “{id}” is a concept’s.' },
    mend: { zh: '另取文件名。', en: 'Name the file otherwise.' },
  },
  'phrase-related-unknown': {
    grade: 'error',
    says: { zh: '没有名为“{id}”的概念或惯用语。', en: 'No concept or phrase is named “{id}”.' },
    mend: { zh: '改正编号，或从 related: 中删去。', en: 'Correct the id, or take it out of related:.' },
  },
  'phrase-sentence-unknown': {
    grade: 'error',
    says: { zh: '各报告中没有句子 {sentence}。', en: 'No report has a sentence {sentence}.' },
    mend: {
      zh: '从 content/editions/ 或网页上抄下句子的编号。',
      en: 'Copy the sentence’s id from content/editions/ or from its page.',
    },
  },
  'phrase-not-in-example': {
    grade: 'error',
    says: { zh: '句子 {sentence} 里没有“{pattern}”。', en: 'The sentence {sentence} does not use {pattern}.' },
    mend: {
      zh: '换一个用到它的句子，或在 zh.patterns 中写出句中的说法。',
      en: 'Name a sentence that uses it, or write the form it has there under zh.patterns.',
    },
  },
  'concept-id-lost': {
    grade: 'error',
    says: {
      zh: '已公布的概念“{id}”不见了，旧网址将无处可去。',
      en: 'The published concept “{id}” is gone, and its address would lead nowhere.',
    },
    mend: {
      zh: '在 content/moved.yaml 写明 glossary/{id}/ 移往何处；若从未公布，从本文件删去此行。',
      en: 'Say in content/moved.yaml where glossary/{id}/ leads; if it never was published, delete its line here.',
    },
  },
  'moved-still-there': {
    grade: 'error',
    says: { zh: '旧网址 {address} 还有自己的页面。', en: 'The old address {address} still has a page of its own.' },
    mend: {
      zh: '从 content/moved.yaml 删去此项，或把那一页改名。',
      en: 'Take the row out of content/moved.yaml, or rename what stands there.',
    },
  },
  'moved-nowhere': {
    grade: 'error',
    says: { zh: '新网址 {address} 没有页面。', en: 'The new address {address} has no page.' },
    mend: {
      zh: '改为现有页面的网址，如 glossary/trade-union/。',
      en: 'Write the address of a page that stands, such as glossary/trade-union/.',
    },
  },
  'merged-leads-nowhere': {
    grade: 'error',
    says: {
      zh: '此指标已并入别的指标，它的页面 {old} 却没有引到 {new}。',
      en: 'This indicator was merged into another, and its page {old} does not lead to {new}.',
    },
    mend: {
      zh: '在 content/moved.yaml 加一项，old 与 new 照此写。',
      en: 'Add a row to content/moved.yaml with these as old and new.',
    },
  },
  'moved-twice': {
    grade: 'error',
    says: { zh: '旧网址 {address} 写了两次。', en: 'The old address {address} is entered twice.' },
    mend: { zh: '只留一项。', en: 'Keep one row.' },
  },
  'pinyin-uneven': {
    grade: 'error',
    says: {
      zh: '拼音“{written}”的音节数与汉字数不等。',
      en: 'The pinyin “{written}” does not have one syllable for each Chinese character.',
    },
    mend: {
      zh: '一字一音节，词内以连字符、词间以空格分开，带声调：jí-tǐ hé-tong。',
      en: 'Write one syllable a character, with its tone, hyphens within a word, spaces between words: jí-tǐ hé-tong.',
    },
  },
  'concept-name': {
    grade: 'error',
    says: { zh: '概念文件名“{id}”不能作网址。', en: 'The concept’s file name “{id}” cannot be an address.' },
    mend: { zh: '只用小写英文字母、数字和连字符。', en: 'Use lower-case letters, figures and hyphens only.' },
  },
  'concept-unknown': {
    grade: 'error',
    says: { zh: '没有名为“{id}”的概念。', en: 'No concept is named “{id}”.' },
    mend: {
      zh: '写入 content/glossary/{id}.yaml，或删去此处的关联。',
      en: 'Write content/glossary/{id}.yaml, or delete the relation here.',
    },
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
  'concept-related-twice': {
    grade: 'error',
    says: {
      zh: '“{id}”已是它的上位或下位概念，不必再列为相关。',
      en: '“{id}” is already broader or narrower, and need not be related as well.',
    },
    mend: { zh: '从 related: 中删去。', en: 'Take it out of related:.' },
  },
  'term-claimed-twice': {
    grade: 'error',
    says: { zh: '术语“{text}”已属于概念 {other}。', en: 'The term “{text}” already belongs to the concept {other}.' },
    mend: { zh: '只在一个概念下保留它，或合并两个概念。', en: 'Keep it under one concept, or join the two.' },
  },
  'chart-number-missing': {
    grade: 'error',
    says: {
      zh: '没有一处记录写明 {district} {period} 的 {indicator}。',
      en: 'No observation states {indicator} for {district} in {period}.',
    },
    mend: {
      zh: '改 data: 下的代码或时期，或从中删去。',
      en: 'Correct the codes or the period under data:, or take it out.',
    },
  },
  'chart-number-twice': {
    grade: 'doubt',
    says: {
      zh: '{district} {period} 的 {indicator} 有几种说法（{said}），图中取第一种。',
      en: '{indicator} for {district} in {period} is stated in different ways ({said}); the first is drawn.',
    },
    mend: {
      zh: '在 data: 下用 report: 指明取哪份报告，或用 measure: 指明取哪一种（stock、flow、running_total）。',
      en:
        'Under data:, name the report with report:, or with measure: the kind of number ' +
        '(stock, flow, running_total).',
    },
  },
  'chart-key-unknown': {
    grade: 'error',
    says: { zh: '图中没有“{key}”。', en: '“{key}” is not in the chart.' },
    mend: { zh: '应为其中之一：{keys}。', en: 'It may be one of {keys}.' },
  },
  'chart-slot-rounded': {
    grade: 'error',
    says: {
      zh: '“{slot}”所说的，印文舍入之后看不出来：{says}。',
      en: '“{slot}” claims more than the rounded numbers hold: {says}.',
    },
    mend: {
      zh: '改用 value 槽写出两处的数，或换一句不论舍去多少都成立的话。',
      en: 'Give both numbers with value slots, or say what holds whatever was rounded away.',
    },
  },
  'chart-slot-unknown': {
    grade: 'error',
    says: { zh: '不认识 {slot} 这种填空。', en: 'There is no slot of the kind {slot}.' },
    mend: { zh: '可用的有：{says}。', en: 'The kinds are {says}.' },
  },
  'chart-slot-empty': {
    grade: 'error',
    says: { zh: '{slot} 应得一个数，现得：{says}。', en: '{slot} must find one number; it finds {says}.' },
    mend: {
      zh: '写明指标、地区与时期，如 {value:members:beijing:2017}。',
      en: 'Name the indicator, the district and the period, as in {value:members:beijing:2017}.',
    },
  },
  'chart-slot-contradicts': {
    grade: 'error',
    says: { zh: '{slot} 与数字不符：{says}。', en: '{slot} says what the numbers do not: {says}.' },
    mend: { zh: '改写这句话，使之与数字一致。', en: 'Rewrite the sentence to agree with the numbers.' },
  },
  'chart-slot-unsafe': {
    grade: 'error',
    says: {
      zh: '{slot} 用来推算的数不是定数，或两处口径不同：{says}。',
      en: '{slot} reckons with a bound, or with numbers counted in different ways: {says}.',
    },
    mend: { zh: '改用 {value:…} 照引原数。', en: 'Quote the numbers with {value:…} instead.' },
  },
  'chart-slot-names-period': {
    grade: 'error',
    says: {
      zh: '{slot} 写定了时期 {says}，而这张图的查询是开放的，新报告会进来。',
      en: '{slot} names the period {says}, but this chart’s query is open: new reports flow in.',
    },
    mend: {
      zh: '改用 first 或 last，如 {value:first}，或在 data: 下写定 period:。',
      en: 'Say first or last, as in {value:first}, or name the periods under data:.',
    },
  },
  'chart-number-typed': {
    grade: 'error',
    says: { zh: '这里直接写了数：{text}。', en: 'A number is typed here: {text}.' },
    mend: {
      zh: '改为填空，由数据写出；docs/charts.zh.md 列有各种填空。',
      en: 'Write a slot, which the data fills; docs/charts.md lists them.',
    },
  },
  'chart-finding-long': {
    grade: 'doubt',
    says: {
      zh: '填好数之后，结论有 {length} 个字符，限 {most} 个：“{text}”。',
      en: 'With its numbers the finding is {length} characters long, of {most}: “{text}”.',
    },
    mend: { zh: '删到只剩要说的一件事。', en: 'Cut it to the one thing it says.' },
  },
  'chart-query-empty': {
    grade: 'error',
    says: { zh: '这一条查询什么也没有查到：{indicator}。', en: 'This query finds nothing: {indicator}.' },
    mend: {
      zh: '核对指标、地区、时期、measure: 和 report:。',
      en: 'Check the indicator, the district, the period, measure: and report:.',
    },
  },
  'chart-code-unknown': {
    grade: 'error',
    says: { zh: '没有“{code}”这个代码。', en: 'There is no code “{code}”.' },
    mend: { zh: '或是：{near}。', en: 'It may be {near}.' },
  },
  'chart-unknown': {
    grade: 'error',
    says: { zh: '没有名为“{name}”的图。', en: 'There is no chart “{name}”.' },
    mend: { zh: '或是：{near}。', en: 'It may be {near}.' },
  },
  'chart-series-unnamed': {
    grade: 'error',
    says: { zh: '“in: {key}”没有名称。', en: '“in: {key}” has no name.' },
    mend: { zh: '在 labels: 下写 {key}，中英文都要。', en: 'Give {key} under labels:, in both languages.' },
  },
  'chart-series-short': {
    grade: 'error',
    says: {
      zh: '“{series}”只有 {count} 个数，这种图一组至少要 {least} 个。',
      en: '“{series}” has {count} numbers; in this form a series needs {least}.',
    },
    mend: {
      zh: '在 data: 下为它多列一个时期，或把它删去。',
      en: 'Ask for another period under data:, or take it out.',
    },
  },
  'chart-role-missing': {
    grade: 'error',
    says: {
      zh: '“{series}”中 {role} 有 {count} 个，至少要 {least} 个。',
      en: '“{series}” has {count} of {role} and needs {least}.',
    },
    mend: {
      zh: '在 data: 下加一条 as: {role} 的查询，或用 in: 写明它属于哪一组。',
      en: 'Add a query with as: {role} under data:, or say with in: which series it belongs to.',
    },
  },
  'chart-role-crowded': {
    grade: 'error',
    says: {
      zh: '“{series}”中 {role} 有 {count} 个，至多 {most} 个。',
      en: '“{series}” has {count} of {role} and takes {most}.',
    },
    mend: {
      zh: '从 data: 下删去一条，或用 in: 分成几组。',
      en: 'Take one out of data:, or part them into series with in:.',
    },
  },
  'chart-keys-few': {
    grade: 'error',
    says: { zh: '这张图只有 {count} 项有自己的地址，至少要两项。', en: 'The chart has {count} keys and needs two.' },
    mend: {
      zh: '在 keys: 下列出两项到十六项：组的代号、角色或推算数的代号。',
      en: 'List two to sixteen under “keys”: series, roles, or derived numbers.',
    },
  },
  'chart-sum-unread': {
    grade: 'error',
    says: { zh: '算式“{sum}”读不懂。', en: 'The sum “{sum}” cannot be read.' },
    mend: {
      zh: '用 + - * / 和括号，运算符两边留空格，如 cards / members * 100。',
      en: 'Use + - * / and brackets with a space on either side, as in cards / members * 100.',
    },
  },
  'chart-sum-empty': {
    grade: 'error',
    says: {
      zh: '没有一组里能各找到一个“{sum}”所说的数。',
      en: 'No series holds one number for each name in “{sum}”.',
    },
    mend: { zh: '可用的名称：{known}。', en: 'Names that stand there: {known}.' },
  },
  'chart-sum-open': {
    grade: 'error',
    says: {
      zh: '“{sum}”推不出数来，两端都不定，或可能小于零：{says}。',
      en: '“{sum}” gives no number: it is open both ways or may be less than nothing ({says}).',
    },
    mend: { zh: '换用说定的数，或不作推算。', en: 'Reckon with numbers that are closed, or not at all.' },
  },
  // Codelists and figures (src/codelists, src/observations)
  'indicator-recognise-or-replaced': {
    grade: 'error',
    says: {
      zh: '{field}：一个指标要么有 recognise:，要么有 replacedBy:，二者择一。',
      en: '{field}: an indicator has either recognise: or replacedBy:, one of the two.',
    },
    mend: {
      zh: '已并入别处的去掉 recognise:，其余写明怎样认出。',
      en: 'Take recognise: from one that was merged into another; say how any other is recognised.',
    },
  },
  'indicator-replaced-by-none': {
    grade: 'error',
    says: { zh: '没有名为“{written}”的现行指标。', en: 'No indicator that still stands is named “{written}”.' },
    mend: { zh: '写成它并入的现行指标的编号。', en: 'Write the id of the one it was merged into.' },
  },
  'codelist-value-twice': {
    grade: 'error',
    says: { zh: '{field}“{written}”在此表中出现两次。', en: '{field} “{written}” stands twice in this list.' },
    mend: { zh: '改其一。', en: 'Change one of them.' },
  },
  'number-not-read': {
    grade: 'doubt',
    settles: 'figures',
    says: {
      zh: '“{quote}”中的“{text}”不能读成一个数：{reasonZh}。',
      en: '“{text}” in “{quote}” cannot be read as a number: {reasonEn}.',
    },
    mend: {
      zh: '若是应列出的数，在 {record} 的 figures: 中写明。',
      en: 'If it is a figure to be listed, state it under figures: in {record}.',
    },
  },
  'number-without-unit': {
    grade: 'doubt',
    settles: 'figures',
    says: {
      zh: '“{quote}”中的“{text}”后面没有量词，未列为数据。',
      en: 'No measure word follows “{text}” in “{quote}”, so it is not listed as a figure.',
    },
    mend: {
      zh: '若是应列出的数，在 {record} 的 figures: 中写明。',
      en: 'If it is a figure, state it under figures: in {record}.',
    },
  },
  'figure-fits-nowhere': {
    grade: 'error',
    says: {
      zh: 'figures: 所说的“{text}”不是从第 {line} 行开始的。',
      en: '“{text}”, under figures:, begins in no block on line {line}.',
    },
    mend: {
      zh: '照复原本改正 text，照原文改正 line；同一行有几处时用 nth。',
      en:
        'Write text as it stands in the restored text and line as in the seed; where it stands ' +
        'several times on that line, add nth.',
    },
  },
  'figure-without-value': {
    grade: 'error',
    says: {
      zh: 'figures: 中第 {line} 行的“{text}”读不出数值或单位。',
      en: '“{text}” of line {line}, under figures:, has no value or no unit that can be read.',
    },
    mend: { zh: '为它写明 value 和 unit。', en: 'State its value and its unit there.' },
  },
  'figure-code-unknown': {
    grade: 'error',
    says: {
      zh: 'figures: 的 {field}“{written}”不在表内。',
      en: '{field} “{written}”, under figures:, is in no codelist.',
    },
    mend: {
      zh: '用 content/ 中 indicators.yaml、districts.yaml 或 units.yaml 的编号。',
      en: 'Use an id of indicators.yaml, districts.yaml or units.yaml in content/.',
    },
  },
  'figure-code-unknown-near': {
    grade: 'error',
    says: {
      zh: 'figures: 的 {field}“{written}”不在表内。',
      en: '{field} “{written}”, under figures:, is in no codelist.',
    },
    mend: { zh: '是否应为 {near}？改正它。', en: 'Did you mean {near}? Correct it.' },
  },
  'figure-unit-unknown': {
    grade: 'error',
    says: {
      zh: '第 {line} 行“{text}”的单位“{written}”不在单位表内。',
      en: 'The unit “{written}” of “{text}” on line {line} stands in no row of the list of units.',
    },
    mend: {
      zh: '在 content/units.yaml 的一行 printed: 中添上它，或写明 unitId:。',
      en: 'Add it to printed: of a row in content/units.yaml, or write its unitId:.',
    },
  },
  'figure-measure-instead': {
    grade: 'error',
    says: { zh: 'figures: 里不再写 cumulative。', en: 'cumulative is no longer written under figures:.' },
    mend: {
      zh: '改写 measure:：时点数 stock，期内数 flow，累计数 running_total，比率 rate，增减 change。',
      en:
        'Write measure: instead: stock (how many at a date), flow (within the period), running_total (added up), ' +
        'rate, or change.',
    },
  },
  'figure-names-no-row': {
    grade: 'error',
    says: {
      zh: '{field} 所说的第 {line} 行“{text}”不是它能指的数字。',
      en: '{field} names “{text}” of line {line}, which is no figure it can speak of.',
    },
    mend: {
      zh: '照数字所在的行写 line，照复原本写 text；repeats 只指此前的数字。',
      en:
        'Write line as the number’s own entry would, and text as it stands in the restored text; repeats names a ' +
        'figure before its own.',
    },
  },
  'figure-names-no-row-near': {
    grade: 'error',
    says: {
      zh: '{field} 所说的第 {line} 行“{text}”不是它能指的数字。',
      en: '{field} names “{text}” of line {line}, which is no figure it can speak of.',
    },
    mend: {
      zh: '是否应为第 {nearLine} 行的“{near}”？改正它。',
      en: 'Did you mean “{near}” of line {nearLine}? Correct it.',
    },
  },
  // The English (src/translation); places are entries of seeds/REPORT.en.yaml
  'segment-without-block': {
    grade: 'error',
    says: { zh: '译文所记的段 {block} 不在报告里。', en: 'The report has no block {block}.' },
    mend: {
      zh: '对照 `npm run align -- REPORT` 给出的编号，改正或删去。',
      en: 'Correct the id after what `npm run align -- REPORT` writes, or delete the entry.',
    },
  },
  'segment-without-sentence': {
    grade: 'error',
    says: { zh: '译文所记的句 {sentence} 不在这一段里。', en: 'This block has no sentence {sentence}.' },
    mend: {
      zh: '对照 `npm run align -- REPORT` 给出的编号改正。',
      en: 'Correct the id after what `npm run align -- REPORT` writes.',
    },
  },
  'segment-out-of-order': {
    grade: 'error',
    says: { zh: '{sentences} 次序不对，或已经译过。', en: '{sentences} are out of order, or translated already.' },
    mend: {
      zh: '每句只译一次，照原文的次序；合译的句子要前后相连。',
      en: 'Translate each sentence once, in the order of the text; sentences that are joined must follow one another.',
    },
  },
  'segment-untranslated': {
    grade: 'doubt',
    says: { zh: '{sentence} 还没有英文。', en: '{sentence} has no English yet.' },
    mend: { zh: '在 en: 后译出；此前页面显示中文。', en: 'Write it after en:; until then pages show the Chinese.' },
  },
  'segment-stale': {
    grade: 'doubt',
    says: {
      zh: '中文已改为“{zh}”；英文译自“{was}”。',
      en: 'The Chinese is now “{zh}”; the English was made from “{was}”.',
    },
    mend: {
      zh: '校订英文，再用 `npm run align -- REPORT` 更新 zh:。',
      en: 'Revise the English, then refresh zh: by `npm run align -- REPORT`.',
    },
  },
  'english-number-lost': {
    grade: 'error',
    says: { zh: '英文里没有“{zh}”这个数。', en: 'The English does not give the number “{zh}”.' },
    mend: {
      zh: '照原数译出；若确实不必，在 departs: 下写明理由。',
      en: 'Give it with its value; where English does without it, say why under departs:.',
    },
  },
  'english-number-added': {
    grade: 'error',
    says: { zh: '英文的“{en}”在中文里没有。', en: 'The Chinese has no number that “{en}” gives.' },
    mend: { zh: '改正这个数，或删去。', en: 'Correct the number, or take it out.' },
  },
  'english-number-bound': {
    grade: 'error',
    says: { zh: '“{zh}”译作“{en}”，界限不同。', en: '“{zh}” became “{en}”: it is not equally firm.' },
    mend: {
      zh: '近 nearly，约 about，余、多、超过 more than，以上 at least；没有的不要添。',
      en: 'Write nearly for 近, about for 约, more than for 余, 多 and 超过, at least for 以上; add none.',
    },
  },
  'english-number-unit': {
    grade: 'error',
    says: { zh: '“{zh}”译作“{en}”，单位的种类不同。', en: '“{zh}” became “{en}”: it counts another kind of thing.' },
    mend: {
      zh: '百分点不是百分之几，人次不是人，元要写 yuan。',
      en: 'Percentage points are not per cent, 人次 are instances and not persons, 元 is yuan.',
    },
  },
  'english-number-order': {
    grade: 'error',
    says: {
      zh: '英文的数是 {en}，中文是 {zh}，次序不同。',
      en: 'The English tells {en}, the Chinese {zh}: in another order.',
    },
    mend: {
      zh: '查是否错位；确是有意，在 order: 下依英文的次序写出各数是中文的第几个。',
      en:
        'See whether two were swapped; if it is meant, write under order:, for each English number, ' +
        'which Chinese one it is.',
    },
  },
  'english-term-lost': {
    grade: 'error',
    says: { zh: '“{term}”（{concept}）没有译出。', en: 'Nothing answers “{term}” ({concept}).' },
    mend: {
      zh: '用 {approved}；另有译法，在 departs: 下写明理由。',
      en: 'Use {approved}; where English forces another word, say why under departs:.',
    },
  },
  'english-term-deprecated': {
    grade: 'error',
    says: { zh: '“{term}”是 {concept} 不用的译法。', en: '“{term}” is a form that we do not use for {concept}.' },
    mend: { zh: '改用 {approved}。', en: 'Use {approved}.' },
  },
  'english-term-added': {
    grade: 'error',
    says: { zh: '英文的“{term}”（{concept}）中文里没有。', en: 'The Chinese does not speak of “{term}” ({concept}).' },
    mend: {
      zh: '查是否用错了术语；确是此意，在 departs: 下写明理由。',
      en: 'See whether it took the place of another term; if it is meant, say why under departs:.',
    },
  },
  'english-name-lost': {
    grade: 'error',
    says: { zh: '英文里没有“{zh}”。', en: 'The English does not name “{zh}”.' },
    mend: {
      zh: '写作 {en}；或在 content/names.yaml 增列写法。',
      en: 'Write {en}, or add a form to content/names.yaml.',
    },
  },
  'english-word-lost': {
    grade: 'error',
    says: { zh: '“{zh}”没有译出。', en: 'Nothing in the English answers “{zh}”.' },
    mend: {
      zh: '译出它，免得意思相反或数目归错；英文另有说法，在 departs: 下写明。',
      en: 'Say it, or the sense is turned round or a number goes astray; said otherwise, say so under departs:.',
    },
  },
  'english-holds-han': {
    grade: 'error',
    says: { zh: '英文里括号之外有汉字。', en: 'Chinese characters stand in the English outside brackets.' },
    mend: { zh: '译出，或放进圆括号。', en: 'Translate them, or put them in round brackets.' },
  },
  'english-length': {
    grade: 'doubt',
    says: {
      zh: '中文 {zh} 字，英文 {en} 词，长短悬殊。',
      en: '{zh} characters became {en} words: far from the usual.',
    },
    mend: {
      zh: '查有无漏译或添加；无误则在 departs: 下写 length: 和理由。',
      en: 'See whether something was left out or added; if not, write length: and the reason under departs:.',
    },
  },
  'english-unsigned': {
    grade: 'error',
    says: { zh: '没有说明由谁翻译。', en: 'Nobody is named as the translator.' },
    mend: {
      zh: '在 work: 下写 - { step: draft, by: { zh: …, en: … }, on: 年-月-日 }。',
      en: 'Write under work: - { step: draft, by: { zh: …, en: … }, on: YYYY-MM-DD }.',
    },
  },
  'departs-idle': {
    grade: 'error',
    says: {
      zh: 'departs: 下的“{written}”在这一段里没有用处。',
      en: '“{written}”, under departs:, excuses nothing here.',
    },
    mend: { zh: '删去，或改正写法。', en: 'Delete it, or correct it.' },
  },
  // The built site's links (src/release/check-links.ts); places are pages of dist/
  'link-to-nothing': {
    grade: 'error',
    says: { zh: '链接“{href}”所指的文件不存在。', en: 'The link “{href}” leads to no file.' },
    mend: {
      zh: '改正写出此链接的组件或正文，或补上所指的页面。',
      en: 'Correct the component or the text that writes it, or add the page it names.',
    },
  },
  'link-without-anchor': {
    grade: 'error',
    says: {
      zh: '链接“{href}”所指的页面没有这个锚点。',
      en: 'The page that the link “{href}” leads to has no such anchor.',
    },
    mend: {
      zh: '改正锚点，或在所指页面保留这个编号（已发布的编号不可撤去）。',
      en: 'Correct the anchor, or keep the id on that page: a published id may not go.',
    },
  },
  'link-without-slash': {
    grade: 'error',
    says: {
      zh: '链接“{href}”指向文件夹，末尾缺“/”。',
      en: 'The link “{href}” leads to a folder and does not end with “/”.',
    },
    mend: {
      zh: '在末尾加“/”，免得有的服务器转址。',
      en: 'End it with “/”: some servers answer anything else with a redirect.',
    },
  },
  'link-to-index': {
    grade: 'error',
    says: { zh: '链接“{href}”写出了 index.html。', en: 'The link “{href}” spells index.html.' },
    mend: { zh: '只写到文件夹的“/”为止。', en: 'End it at the folder’s “/”.' },
  },
} as const satisfies Record<string, Row>;

export type ProblemCode = keyof typeof table;

/** The field of the record in which a doubt is settled, or null where it can only be noted. */
export function settlingField(code: ProblemCode): Settling | null {
  const row: Row = table[code];
  return row.settles ?? null;
}

/** Whether only the report that it concerns is left out, and the others are made. */
export function leavesOut(code: ProblemCode): boolean {
  const row: Row = table[code];
  return row.leavesOut === true;
}
