// Characters that would be missing from a picture, or boxes in it (.notdef).
import { readFile } from 'node:fs/promises';
import type { Element } from 'hast';
import type { Language } from '../charts/index.ts';
import { faces } from './faces.ts';
import { readGlyphs } from './read-glyphs.ts';
import { setType } from './set-type.ts';

type Glyphs = ReadonlyMap<number, number>;

/** The characters of a picture's tree that the face they are set in lacks, each once; empty where all are drawn. */
export async function uncovered(tree: Element, language: Language): Promise<string> {
  const glyphs = await (read ??= readAll());
  return [...new Set(lacking(setType(tree, language, await faces()), glyphs))].join('');
}
let read: Promise<ReadonlyMap<string, Glyphs>> | undefined;

/** By family and weight, as a run names its face. */
async function readAll(): Promise<ReadonlyMap<string, Glyphs>> {
  const all = Object.values(await faces()).map(
    async ({ family, weight, path }) => [`${family} ${weight}`, readGlyphs(await readFile(path))] as const,
  );
  return new Map(await Promise.all(all));
}

function lacking({ tagName, properties, children }: Element, glyphs: ReadonlyMap<string, Glyphs>): readonly string[] {
  const face = glyphs.get(`${String(properties.fontFamily)} ${String(properties.fontWeight)}`);
  return children.flatMap((child): readonly string[] => {
    if (child.type === 'element') return lacking(child, glyphs);
    if (tagName !== 'tspan' || child.type !== 'text') return [];
    return [...child.value].filter((one) => one.trim() !== '' && !face?.has(one.codePointAt(0) ?? -1));
  });
}
