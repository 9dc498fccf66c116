// README.md of gongbao.zip: what the data are, how they may be compared, every file and every column; Chinese beside
// English.
import type { Language } from '../language/index.ts';
import { absolute, addresses, type Publication } from '../publication/index.ts';
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
    codebook(site),
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
    '时点之数、当期之数、累计之数不是一回事，区不是市，半年不是全年，人次不是人：比较之前请看 `indicators.csv` 的 `comparable_zh`。',
    "CSV 为 UTF-8（有 BOM，Excel 可直接打开，程序请按 utf-8-sig 读）；以 = + - @ 起头的单元格前加了 '。",
  ].join('');
}

function inEnglish({ reports, observations, concepts }: Publication): string {
  return [
    `${reports.length} work reports of Beijing trade unions, ${observations.length} figures ` +
      `read from them, ${concepts.size} terms.`,
    'Every figure is tied to its sentence: `report` and `id` make the address `/en/reports/REPORT/#ID`.',
    'Values are in base units, never rounded; the printed form is in `text`.',
    'A number at a date, what happened within a period and a running total are different things; a district is not ' +
      'the city, a half-year is not a year, instances are not persons:',
    'before comparing, read `comparable_en` in `indicators.csv`.',
    'The CSV files are UTF-8 with a byte order mark, which Excel opens (programs: utf-8-sig); a cell that begins ' +
      "with = + - @ has ' before it.",
  ].join(' ');
}

function fileList(language: Language): string {
  return dataFiles.map(({ name, title }) => `- \`${name}\`: ${title[language]}`).join('\n');
}

function codebook(site: string | undefined): string {
  const [zh, en] = (['zh', 'en'] as const).map((language) => {
    const address = addresses.codebook(language);
    return site === undefined ? `\`${address}\`` : `<${absolute(site, address)}>`;
  });
  return `约定与代码详见编码手册 ${zh}。 Conventions and codes are explained in the codebook ${en}.`;
}

function columnList({ name, columns }: DataTable): readonly string[] {
  const line = ({ name: column, says, codes = [] }: Column): readonly string[] => [
    `- \`${column}\`: ${says.zh}。 ${says.en}.`,
    ...codes.map((one) => `  - \`${one.code}\`: ${one.says.zh}。 ${one.says.en}.`),
  ];
  return [`### ${name}.csv`, columns.flatMap(line).join('\n')];
}
