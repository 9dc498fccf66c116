// CITATION.cff: how to cite the data, for programs (Citation File Format 1.2.0).
import type { Release } from '../publication/index.ts';

/** YAML. `site`: its address, or undefined where it is not known. */
export function writeCff({ version, date, author, abstract }: Release, site: string | undefined): string {
  const lines = [
    'cff-version: 1.2.0',
    `message: ${said('引用请注明版本、日期与原句的编号。 Cite the version, its date and the id of the sentence.')}`,
    'type: dataset',
    `title: ${said('工报数据 Gongbao data')}`,
    `abstract: ${said(`${abstract.zh} ${abstract.en}`)}`,
    'authors:',
    `  - name: ${said(author.en)}`,
    `    alias: ${said(author.zh)}`,
    `version: ${version}`,
    `date-released: ${date}`,
    'license: CC-BY-4.0',
    'keywords:',
    ...KEYWORDS.map((word) => `  - ${said(word)}`),
    ...(site === undefined ? [] : [`url: ${said(site)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** In both languages; the description of the package has the same. */
export const KEYWORDS: readonly string[] = [
  ...['工会', '工作报告', '北京', '劳动统计'],
  ...['trade unions', 'work reports', 'Beijing', 'labour statistics'],
];

/** A text as YAML and JSON both quote it. */
function said(text: string): string {
  return JSON.stringify(text);
}
