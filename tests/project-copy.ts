// A small project to try commands on: the codelists that stand, and such texts as a test puts in. What a command
// prints is caught.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';

export interface Project {
  readonly root: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  /** Everything under `folder`, path → content in latin1 (so that any bytes compare). */
  readonly contents: (folder?: string) => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** An empty project with the repository's codelists, in a temporary folder. */
export function newProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'gongbao-project-'));
  for (const folder of ['seeds', 'content']) mkdirSync(join(root, folder));
  for (const codelist of ['districts.yaml', 'indicators.yaml', 'units.yaml'])
    cpSync(join('content', codelist), join(root, 'content', codelist));
  return {
    root,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    contents: (folder = '.') =>
      Object.fromEntries(
        readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((path) => !path.includes('.cache'))
          .sort()
          .map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]),
      ),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

export interface Said<T> {
  readonly code: T;
  readonly lines: readonly string[];
}

/** Runs `command`; its lines on both streams, in the order they came (blank ones left out). */
export function listen<T>(command: () => T): Said<T> {
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((way) =>
    vi.spyOn(console, way).mockImplementation((text: unknown) => {
      said.push(String(text));
    }),
  );
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return {
      code: command(),
      lines: said
        .join('\n')
        .split('\n')
        .filter((line) => line !== ''),
    };
  } finally {
    for (const spy of [...spies, write]) spy.mockRestore();
  }
}
