// What makes convert read a report anew.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBehind, reportFingerprint, rulesFingerprint } from './fingerprint.ts';
import type { SeedFiles } from './read-seeds.ts';

describe('the rules', () => {
  let folder: string;
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongbao-rules-'));
    write('make.ts', "import { one } from './one.ts';\nimport type { Shape } from './shape.ts';\n");
    write('one.ts', "import { join } from 'node:path';\nexport {\n  two,\n} from './two.ts';\n");
    write('two.ts', "import './make.ts';\nexport const two = 2;\n");
    write('shape.ts', 'export type Shape = number;\n');
    write('apart.ts', 'export const apart = 1;\n');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const digest = (): string => rulesFingerprint(folder, join(folder, 'make.ts'));

  test('are every file that the making of a report reaches', () => {
    expect(filesBehind(join(folder, 'make.ts')).map((file) => relative(folder, file))).toEqual([
      'make.ts',
      'one.ts',
      'two.ts',
    ]);
  });

  test('change with each of them, however far off, and with nothing else', () => {
    const before = digest();
    write('apart.ts', 'export const apart = 2;\n');
    expect(digest()).toBe(before);
    write('two.ts', 'export const two = 3;\n');
    expect(digest()).not.toBe(before);
  });

  test('reach every stage that reads a text, and no test', () => {
    const files = filesBehind(join(import.meta.dirname, 'make-report.ts')).map((file) => relative(process.cwd(), file));
    const stages = new Set(files.map((file) => file.split('/')[1]));
    const wanted = [
      'language',
      'problems',
      'text',
      'numerals',
      'codelists',
      'identity',
      'edition',
      'observations',
      'publication',
      'formats',
      'lib',
    ];
    expect(wanted.filter((stage) => !stages.has(stage))).toEqual([]);
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'src/numerals/units.ts',
        'src/observations/label.ts',
        'src/edition/prove-order.ts',
        'scripts/lib/locate-problems.ts',
      ]),
    );
  });

  test('change with the codelists', () => {
    const codelist = readFileSync('content/districts.yaml', 'utf8');
    const before = digest();
    mkdirSync(join(folder, 'content'));
    write('content/districts.yaml', codelist);
    const after = digest();
    expect(after).not.toBe(before);
    write('content/districts.yaml', codelist.replace('en:', 'en: '));
    expect(digest()).not.toBe(after);
  });
});

describe('a report', () => {
  const files: SeedFiles = {
    id: 'a',
    file: 'seeds/a.txt',
    bytes: new Uint8Array([1, 2]),
    recordFile: '',
    record: 'year: 2016',
    ledgerFile: '',
    ledger: null,
    englishFile: 'seeds/x.en.yaml',
    english: null,
  };
  test.each([
    ['text', { bytes: new Uint8Array([1, 3]) }],
    ['record', { record: 'year: 2017' }],
    ['record that is gone', { record: null }],
    ['ledger', { ledger: '# frozen\n' }],
    ['ledger that is empty', { ledger: '' }],
    ['English', { english: 'blocks: []\n' }],
    ['English in the place of the ledger', { ledger: null, english: '# frozen\n' }],
  ])('is another with another %s', (_, changed) => {
    const others = [files, { ...files, ledger: '# frozen\n', english: '' }].map(reportFingerprint);
    expect(others).not.toContain(reportFingerprint({ ...files, ...changed }));
  });
  test('is the same with the same files', () => {
    expect(reportFingerprint({ ...files, bytes: new Uint8Array([1, 2]) })).toBe(reportFingerprint(files));
  });
  test('is another where the same characters stand in another file', () => {
    expect(reportFingerprint({ ...files, record: 'ab', ledger: 'c' })).not.toBe(
      reportFingerprint({ ...files, record: 'a', ledger: 'bc' }),
    );
  });
});
