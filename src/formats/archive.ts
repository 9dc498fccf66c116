// gongbao.zip: every file of /data/ with a README in both languages, the licence and how to cite. The same content, the same bytes.
import type { Language } from '../language/index.ts';
import { strToU8, zipSync } from 'fflate';
import type { Publication } from '../publication/index.ts';
import { dataFiles } from './data-files.ts';
import { writeDataPackage } from './data-package.ts';
import { dataTables } from './data-tables.ts';

/** `site`: its address, or undefined. Files lie in one folder, as the archive's own name. */
export function writeArchive(publication: Publication, site: string | undefined): Uint8Array<ArrayBuffer> {
  const files: Readonly<Record<string, string>> = {
    'README.md': readme(publication, site),
    'LICENSE.txt': LICENCE,
    'CITATION.cff': citation(site),
    'datapackage.json': writeDataPackage({ tables: dataTables, site }),
    ...Object.fromEntries(dataFiles.map(({ name, write }) => [name, write(publication, site)])),
  };
  // A ZIP keeps the writer's local time; the first that it can keep, everywhere the same.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`gongbao/${name}`, [strToU8(text), { mtime, level: 9 }] as const])));
}

function readme({ observations, reports, concepts }: Publication, site: string | undefined): string {
  const list = (language: Language): string => dataFiles.map(({ name, title }) => `- \`${name}\`: ${title[language]}`).join('\n');
  const columns = dataTables.map(({ name, columns: all }) => `### ${name}.csv\n\n${all.map((column) => `- \`${column.name}\`: ${column.says.zh}。 ${column.says.en}.`).join('\n')}`).join('\n\n');
  const from = site === undefined ? '' : `\n\n<${site}>`;
  return `# 工报数据 · Gongbao data${from}

北京工会工作报告 ${reports.length} 篇，读出数字 ${observations.length} 个，术语 ${concepts.size} 条。每个数字都连着报告中的原句：\`report\` 与 \`id\` 合成地址 \`/zh/reports/REPORT/#ID\`。数值以基本单位写出，从不四舍五入，原文写法在 \`text\`。累计数不是当期之数，区不是市，半年不是全年，人次不是人：比较之前请看 \`indicators.csv\` 的 \`comparable_zh\`。CSV 为 UTF-8（有 BOM，Excel 可直接打开）；以 = + - @ 起头的单元格前加了 '。

${list('zh')}

${reports.length} work reports of Beijing trade unions, ${observations.length} figures read from them, ${concepts.size} terms. Every figure is tied to its sentence: \`report\` and \`id\` make the address \`/en/reports/REPORT/#ID\`. Values are in base units, never rounded; the printed form is in \`text\`. A total to date is not a year’s count, a district is not the city, a half-year is not a year, attendances are not persons: before comparing, read \`comparable_en\` in \`indicators.csv\`. The CSV files are UTF-8 with a byte order mark, which Excel opens; a cell that begins with = + - @ has ' before it.

${list('en')}

## 各栏 · Columns

${columns}
`;
}

const LICENCE = `工报的读数、指标表、地区表与术语表：知识共享 署名 4.0（CC BY 4.0）。
报告原文（quote、title_zh 等所引）的权利归其刊布者，此处为阅读与研究而引用，不在许可之内。

Gongbao's readings, lists of indicators and areas, and glossary: Creative Commons Attribution 4.0 International (CC BY 4.0),
https://creativecommons.org/licenses/by/4.0/
The texts of the reports (quoted in quote, title_zh and elsewhere) remain their publishers'. They are quoted for reading and
study, and the licence does not cover them.
`;

function citation(site: string | undefined): string {
  return `cff-version: 1.2.0
message: 引用请注明工报与原句的编号。 Cite Gongbao and the id of the sentence.
type: dataset
title: 工报数据 Gongbao data
authors:
  - name: The Gongbao contributors
license: CC-BY-4.0
${site === undefined ? '' : `url: ${JSON.stringify(site)}\n`}`;
}
