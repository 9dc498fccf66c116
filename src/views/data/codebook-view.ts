// What the codebook lists after its prose: every table with its columns, every code, periods, areas.
import { periodCodes } from '../../codelists/index.ts';
import { dataTables, type Column, type DataTable } from '../../formats/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { periodWords, type PeriodKeys } from '../../wording/index.ts';
import type { Voice } from '../report/report-head.ts';

export type CodebookKeys = PeriodKeys | `codebook.types.${Exclude<Column['type'], 'any'>}`;

export interface CodebookView {
  readonly tables: readonly CodebookTable[];
  /** Each column with codes of its own, once though two tables have it. */
  readonly codes: readonly CodebookCodes[];
  readonly periods: readonly PeriodLine[];
  readonly units: readonly UnitLine[];
  readonly districts: readonly { readonly id: string; readonly name: string; readonly code: string }[];
}

export interface CodebookTable {
  readonly name: string;
  readonly title: string;
  readonly address: string;
  /** The columns that together name a row. */
  readonly key: string;
  readonly columns: readonly CodebookColumn[];
}

export interface CodebookColumn {
  readonly name: string;
  readonly anchor: string;
  readonly type: string;
  readonly required: boolean;
  readonly says: string;
  /** The codes that are listed with it; a list by itself leads there. */
  readonly codes: readonly string[];
  readonly codesAnchor: string | null;
  /** The column that it is joined to. */
  readonly joins: { readonly name: string; readonly anchor: string } | null;
}

export interface CodebookCodes {
  readonly column: string;
  readonly says: string;
  readonly codes: readonly { readonly code: string; readonly says: string }[];
}

export interface UnitLine {
  readonly id: string;
  readonly name: string;
  /** Measure words, in Chinese. */
  readonly printed: string;
  readonly kind: string;
  readonly code: string;
}

/** A period as we write it, in words, and as SDMX and ISO 8601 do. */
export interface PeriodLine extends ReturnType<typeof periodCodes> {
  readonly period: string;
  readonly words: string;
}

export function codebookView(publication: Publication, voice: Voice<CodebookKeys>): CodebookView {
  const { language } = voice;
  const coded = dataTables.flatMap(({ columns }) => columns.filter(({ codes }) => codes !== undefined));
  return {
    tables: dataTables.map((table) => codebookTable(table, voice)),
    codes: [...new Map(coded.map((column) => [column.name, column])).values()].map(({ name, says, codes = [] }) => ({
      column: name,
      says: says[language],
      codes: codes.map((one) => ({ code: one.code, says: one.says[language] })),
    })),
    periods: periodLines(publication, voice),
    units: [...publication.units.values()].map(({ id, zh, en, printed, kind, code }) => ({
      id,
      name: language === 'zh' ? zh : en.other,
      printed: printed.join('、'),
      kind,
      code: code ?? '',
    })),
    districts: [...publication.districts.values()].map(({ id, code = '', [language]: name }) => ({ id, name, code })),
  };
}

function codebookTable({ name, title, key, columns }: DataTable, voice: Voice<CodebookKeys>): CodebookTable {
  return {
    name,
    title: title[voice.language],
    address: addresses.dataFile(`${name}.csv`),
    key: key.join(' + '),
    columns: columns.map((column) => codebookColumn(name, column, voice)),
  };
}

function codebookColumn(table: string, column: Column, { t, language }: Voice<CodebookKeys>): CodebookColumn {
  const { name, type, says, constraints = {}, codes, of } = column;
  return {
    name,
    anchor: columnAnchor(table, name),
    type: type === 'any' ? '' : t(`codebook.types.${type}`),
    required: constraints.required === true,
    says: says[language],
    codes: codes === undefined ? (constraints.enum ?? []) : [],
    codesAnchor: codes === undefined ? null : name,
    joins: of === undefined ? null : { name: `${of[0]}.${of[1]}`, anchor: columnAnchor(...of) },
  };
}

function columnAnchor(table: string, column: string): string {
  return `${table}.${column}`;
}

/** Every period that some row has, and one of each form that may come. */
function periodLines({ observations }: Pick<Publication, 'observations'>, { t }: Voice<CodebookKeys>): PeriodLine[] {
  const periods = new Set(observations.flatMap(({ period }) => period ?? []));
  for (const form of ['2016', '2018-H1', '2013/2017']) periods.add(form);
  return [...periods].sort().map((period) => ({ period, words: periodWords(period, t), ...periodCodes(period) }));
}
