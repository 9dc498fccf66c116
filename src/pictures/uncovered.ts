// Characters that would be missing from a picture.
import { readFile } from 'node:fs/promises';
import { readGlyphs } from './read-glyphs.ts';
import { sources } from './sources.ts';

/** The characters of `text` that the pictures' Hei or Song lacks, each once; empty where all can be drawn. */
export async function uncovered(text: string): Promise<string> {
  const faces = await (read ??= Promise.all(
    [sources.hei, sources.heiBold, sources.song].map(async (path) => readGlyphs(await readFile(path))),
  ));
  const lacking = [...text].filter(
    (character) => !/\s/.test(character) && faces.some((face) => !face.has(character.codePointAt(0) ?? -1)),
  );
  return [...new Set(lacking)].join('');
}

let read: Promise<readonly ReadonlyMap<number, number>[]> | undefined;
