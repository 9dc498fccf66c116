// README.md of gongbao.zip: what the data are, how they may be compared, every file and every column; Chinese beside
// English.
import type { Language } from '../language/index.ts';
import type { Publication } from '../publication/index.ts';
import { dataFiles } from './data-files.ts';
import type { Column, DataTable } from './data-table.ts';
import { dataTables } from './data-tables.ts';

/** Markdown, a paragraph a line. `site`: its address, or undefined. */
export function writeReadme(publication: Publication, site: string | undefined): string {
  const paragraphs = [
    '# 工报数据 · Gongbao data',
    ...(site === undefined ? [] : [`<${site}>`]),
    inChinese(publication),
    fileList('zh'),
    inEnglish(publication),
    fileList('en'),
    '## 各栏 · Columns',
    ...dataTables.flatMap(columnList),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function inChinese({ reports, observations, concepts }: Publication): string {
  return [
    `北京工会工作报告 ${reports.length} 篇，读出数字 ${observations.length} 个，术语 ${concepts.size} 条。`,
    '每个数字都连着报告中的原句：`report` 与 `id` 合成地址 `/zh/reports/REPORT/#ID`。',
    '数值以基本单位写出，从不四舍五入，原文写法在 `text`。',
    '累计数不是当期之数，区不是市，半年不是全年，人次不是人：比较之前请看 `indicators.csv` 的 `comparable_zh`。',
    "CSV 为 UTF-8（有 BOM，Excel 可直接打开）；以 = + - @ 起头的单元格前加了 '。",
  ].join('');
}

function inEnglish({ reports, observations, concepts }: Publication): string {
  return [
    `${reports.length} work reports of Beijing trade unions, ${observations.length} figures ` +
      `read from them, ${concepts.size} terms.`,
    'Every figure is tied to its sentence: `report` and `id` make the address `/en/reports/REPORT/#ID`.',
    'Values are in base units, never rounded; the printed form is in `text`.',
    'A total to date is not a year’s count, a district is not the city, a half-year is not a ' +
      'year, attendances are not persons:',
    'before comparing, read `comparable_en` in `indicators.csv`.',
    'The CSV files are UTF-8 with a byte order mark, which Excel opens; a cell that begins ' +
      "with = + - @ has ' before it.",
  ].join(' ');
}

function fileList(language: Language): string {
  return dataFiles.map(({ name, title }) => `- \`${name}\`: ${title[language]}`).join('\n');
}

function columnList({ name, columns }: DataTable): readonly string[] {
  const line = (column: Column): string => `- \`${column.name}\`: ${column.says.zh}。 ${column.says.en}.`;
  return [`### ${name}.csv`, columns.map(line).join('\n')];
}
