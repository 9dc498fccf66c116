// The manual for editors: its commands exist, its examples are records, and it explains every field, in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toJSONSchema } from 'zod';
import { blockType, recordSchema } from '../src/edition/index.ts';
import { readYaml } from '../src/formats/index.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const manuals = ['docs/editing.md', 'docs/editing.zh.md'].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const commandsOf = (text: string): string[] => [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
const examplesOf = (text: string): string[] => [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);

interface Shape {
  readonly properties?: Record<string, Shape>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}
/** Every key at any depth; `zh` and `en` name languages everywhere. */
function keysOf({ properties = {}, items, anyOf = [] }: Shape): string[] {
  return [
    ...Object.keys(properties),
    ...[...Object.values(properties), ...(items ? [items] : []), ...anyOf].flatMap(keysOf),
  ].filter((key) => key !== 'zh' && key !== 'en');
}
const keys = [
  ...new Set(keysOf(toJSONSchema(recordSchema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape)),
];

describe.each(manuals)('$file', ({ text }) => {
  test('every command in it is one', () => {
    expect(commandsOf(text).length).toBeGreaterThan(10);
    expect(commandsOf(text).filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(
      ['add', 'check', 'freeze', 'withdraw', 'start', 'convert'].filter((name) => !commandsOf(text).includes(name)),
    ).toEqual([]);
  });
  test('every field of the record and every type of block is explained', () => {
    expect(keys).toEqual(expect.arrayContaining(['order', 'sic', 'before', 'withdrawn', 'on']));
    expect([...keys, ...blockType.options].filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });
  test('every example is a record that can be read', () => {
    expect(examplesOf(text).length).toBeGreaterThan(5);
    expect(examplesOf(text).flatMap((yaml) => readYaml(yaml, 'example', recordSchema).problems)).toEqual([]);
  });
});

test('both teach the same: the same headings in number, the same examples but for their comments', () => {
  const [en, zh] = manuals.map(({ text }) => ({
    headings: text.match(/^#+ /gm),
    examples: examplesOf(text).map((yaml) => yaml.replace(/\s*# .*/g, '')),
  }));
  expect(zh).toEqual(en);
});
