// The house holds: order, doors, no stage that knows Astro or a file, no code that knows a seed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  circleFaults,
  componentFaults,
  doorFaults,
  importFaults,
  mentions,
  readHouse,
  roomFaults,
  scriptFaults,
  type Sources,
} from './house-rules.ts';

const house = readHouse(readFileSync('docs/ARCHITECTURE.md', 'utf8'));
/** What git holds or would add: folders that are ignored are not the house. */
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const repository = read(paths.filter((path) => !/\.(png|woff2|ttf|ico|jpg|pdf|zip)$/.test(path)));
const code = pick(/^(src|scripts)\//, /\.test\.ts$|\/cases(\/|\.)/);

test('reads the order of stages and the rooms from ARCHITECTURE.md', () => {
  expect([house.stages[0], house.stages.at(-1)]).toEqual(['language', 'release']);
  expect(house.stages).toHaveLength(new Set(house.stages).size);
  expect(house.rooms).toEqual(
    expect.arrayContaining(['content.config.ts', 'i18n', 'pages', 'layouts', 'components', 'styles', 'client']),
  );
});

describe('in this repository', () => {
  test('a stage imports only stages above it, through their doors, and neither Astro nor files', () => {
    expect(importFaults(repository, house)).toEqual([]);
  });

  test('every stage has its door', () => {
    expect(doorFaults(paths, house)).toEqual([]);
  });

  test('every folder of src stands in the list', () => {
    expect(roomFaults(paths, house)).toEqual([]);
  });

  test('no code names a seed', () => {
    const seeds = readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -'.txt'.length));
    expect(seeds.length).toBeGreaterThan(0);
    expect(mentions(code, seeds)).toEqual([]);
  });

  test('nothing points outside the repository', () => {
    expect(mentions(repository, [['..', 'shared'].join('/'), ['', 'work', ''].join('/')])).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(circleFaults(repository)).toEqual([]);
  });

  test('components are components and nothing else', () => {
    expect(componentFaults(paths)).toEqual([]);
  });

  test('scripts use stages through their doors', () => {
    expect(scriptFaults(repository)).toEqual([]);
  });
});

describe('a fault is found', () => {
  test.each([
    ['src/text/a.ts', `import { edit } from '../edition/index.ts'`, 'edition stands below text'],
    ['src/edition/a.ts', `import type { Line } from '../text/line.ts'`, 'not through the door'],
    ['src/edition/a.ts', `export { fold } from '../text/fold.ts'`, 'not through the door'],
    ['src/edition/a.ts', `import { z } from '../text/deep/index.ts'`, 'not through the door'],
    ['src/edition/a.ts', `import { readFileSync } from 'node:fs'`, 'touches no file'],
    ['src/edition/a.ts', `const fs = await import('node:fs')`, 'touches no file'],
    ['src/checks/a.ts', `import { t } from '../i18n/index.ts'`, 'no stage imports from i18n'],
    ['src/checks/a.ts', `import { getCollection } from 'astro:content'`, 'neither Astro'],
    ['src/formats/a.ts', `import i18next from 'i18next'`, 'neither Astro'],
    ['src/charts/a.ts', `import x from '../../scripts/x.ts'`, 'outside src/'],
    ['src/edition/a.ts', `import { cases } from './cases/cases.ts'`, 'cases are for tests'],
    ['src/client/a.ts', `import { edit } from '../edition/index.ts'`, 'client imports only'],
    ['src/client/a.ts', `import { scaleLinear } from 'd3'`, 'takes no package'],
    ['src/pages/a.astro', `---\nimport { edit } from '../edition/edit.ts';\n---\n<p/>`, 'not through the door'],
    ['src/i18n/a.ts', `import { publication } from '../loaders/index.ts'`, 'loaders stands below i18n'],
    ['src/loaders/a.ts', `import A from '../components/A.astro'`, 'components stands below loaders'],
    [
      'src/components/A.astro',
      `---\nimport Page from '../layouts/Page.astro';\n---\n<p/>`,
      'layouts stands below components',
    ],
    ['src/layouts/A.astro', `---\nimport { a } from '../pages/a.ts';\n---\n<p/>`, 'pages stands below layouts'],
    [
      'src/pages/[lang]/a.astro',
      `<script>\nimport { fold } from '../../text/fold.ts';\n</script>`,
      'not through the door',
    ],
  ])('%s: %j', (path, text, words) => {
    expect(importFaults({ [path]: text }, house)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['src/edition/a.ts', `import { fold } from '../text/index.ts'`],
    ['src/edition/a.ts', `import { joinWraps } from './join-wraps.ts'`],
    ['src/edition/a.ts', `import { createHash } from 'node:crypto'`],
    ['src/edition/a.test.ts', `import { readFileSync } from 'node:fs'`],
    ['src/edition/a.test.ts', `import { sample } from '../../tests/sample.ts'`],
    ['src/edition/cases/a.ts', `import { readFileSync } from 'node:fs'`],
    ['src/pictures/a.test.ts', `import { figures } from '../charts/cases/figures.ts'`],
    ['src/release/a.ts', `import { readFileSync } from 'node:fs'`],
    ['src/client/a.ts', `import { fold } from '../text/index.ts'`],
    [
      'src/pages/a.astro',
      `---\nimport { edit } from '../edition/index.ts';\nimport B from '../components/B.astro';\n---\n<p/>`,
    ],
  ])('and no false alarm: %s: %j', (path, text) => {
    expect(importFaults({ [path]: text }, house)).toEqual([]);
  });

  test('a circle, named by its files, also over types and beyond a file that leads into it', () => {
    const sources = {
      'src/charts/a.ts': `import { b } from './b.ts'`,
      'src/charts/b.ts': `import type { C } from './deep/c.ts'`,
      'src/charts/deep/c.ts': `export { b } from '../b.ts'`,
      'src/charts/d.ts': `import { a } from './a.ts'; import { b } from './b.ts'`,
    };
    expect(circleFaults(sources)).toEqual(['src/charts/b.ts → src/charts/deep/c.ts → src/charts/b.ts']);
    expect(
      circleFaults({
        'src/layouts/A.astro': `---\nimport B from '../components/B.astro';\n---\n<B />`,
        'src/components/B.astro': `---\nimport A from '../layouts/A.astro';\n---\n<A />`,
      }),
    ).toEqual(['src/components/B.astro → src/layouts/A.astro → src/components/B.astro']);
  });

  test('a module among the components', () => {
    expect(componentFaults(['src/components/A.astro', 'src/components/a.ts'])).toEqual([
      'src/components/a.ts is no component: what a page says belongs in src/views/',
    ]);
  });

  test('a script that goes round a door, also while it runs', () => {
    const sources = {
      'scripts/a.ts': `import '../src/text/index.ts'; const x = await import('../src/loaders/title-texts.ts')`,
    };
    expect(scriptFaults(sources)).toEqual([
      'scripts/a.ts imports src/loaders/title-texts.ts: not through the door, index.ts',
    ]);
  });

  test('a stage without a door, a folder nobody listed, a word that must not stand', () => {
    expect(doorFaults(['src/text/fold.ts'], { stages: ['text'], rooms: [] })).toEqual(['src/text/ has no index.ts']);
    expect(roomFaults(['src/utils/a.ts'], house)).toEqual(['src/utils is not in the list of docs/ARCHITECTURE.md']);
    expect(mentions({ 'src/a.ts': 'one\nif (id === "seed-2016")' }, ['seed-2016'])).toEqual([
      'src/a.ts:2 mentions seed-2016',
    ]);
  });
});

function read(wanted: readonly string[]): Sources {
  return Object.fromEntries(
    wanted.flatMap((path) => {
      try {
        return [[path, readFileSync(path, 'utf8')]];
      } catch {
        return []; // deleted, and not yet in git
      }
    }),
  );
}

function pick(inside: RegExp, but = /^$/): Sources {
  return Object.fromEntries(Object.entries(repository).filter(([path]) => inside.test(path) && !but.test(path)));
}

test('no line of code is longer than 120 characters: a line is a thought', () => {
  // The nameplate's outlines are one path each, as a drawing program writes them.
  const outlines = 'src/components/Nameplate.astro';
  const code = paths.filter((path) => /^(src|scripts|tests)\/.*\.(ts|astro|mjs)$/.test(path) && path !== outlines);
  const long = code.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.length > 120 ? [`${path}:${i + 1} has ${line.length}`] : [])),
  );
  expect(long).toEqual([]);
});
