// /data/units.csv and units.json: the code list of units.
import { UNIT_KINDS, type Unit } from '../codelists/index.ts';
import { csvList } from './csv-list.ts';
import type { DataTable } from './data-table.ts';
import { key } from './table-constraints.ts';

const text = (name: string, zh: string, en: string) => ({ name, type: 'string', says: { zh, en } }) as const;
const required = { required: true } as const;

export const units: DataTable = {
  name: 'units',
  title: { zh: '单位表', en: 'Units' },
  key: ['id'],
  columns: [
    { ...text('id', '编号', 'Id'), constraints: key },
    { ...text('zh', '名称，中文', 'Name, Chinese'), constraints: required },
    { ...text('en_one', '英文，一个', 'Name, English, of one'), constraints: required },
    { ...text('en_other', '英文，多个', 'Name, English, of several'), constraints: required },
    {
      ...text(
        'kind',
        '数的是哪一类：同类的数可以放在一栏',
        'What kind of thing it counts; one kind may share a column',
      ),
      constraints: { ...required, enum: [...UNIT_KINDS] },
    },
    text(
      'code',
      '标准代码：UN/CEFACT 第20号建议书，货币为 ISO 4217；空：没有',
      'Standard code: UN/CEFACT Recommendation 20, of money ISO 4217; empty where there is none',
    ),
    text('printed', '印作哪些量词，以 | 分隔', 'The measure words it is printed as, parted by |'),
  ],
  rows: ({ units: all }) =>
    [...all.values()].map(({ id, zh, en, kind, code, printed }) => ({
      id,
      zh,
      en_one: en.one,
      en_other: en.other,
      kind,
      code,
      printed: csvList(printed),
    })),
};

/** As units.json has it: without the words by which a shared measure word is settled. */
export function unitRow({ id, zh, en, kind, code, printed }: Unit): Omit<Unit, 'nouns'> {
  return { id, zh, en, kind, code, printed };
}
