// docs/dependencies.md says of every package what it is for, and the lock pins each exactly.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;
const named = { ...dependencies, ...devDependencies, ...optionalDependencies };

test('every package has its heading in docs/dependencies.md, and no heading is left over', () => {
  const headings = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^### (.+)\n(.*)/gm)];
  expect(headings.map(([, name]) => name).sort()).toEqual(Object.keys(named).sort());
  expect(
    headings.filter(([, , reason]) => (reason ?? '').length < 8).map(([, name]) => name),
    'without a reason',
  ).toEqual([]);
});

test('what makes the site imports no package that only checks it', () => {
  expect(strangers(sources('{src,scripts}/**/*.{ts,astro}'), Object.keys(dependencies))).toEqual([]);
});

test('… and the test sees one', () => {
  const text =
    `import a from 'vitest';\nimport type { B } from 'hast';\nexport * from "d3/x";\nconst c ` +
    `= await import('n3');\nimport 'astro:content';`;
  expect(strangers({ 'src/a.ts': text }, ['d3', 'astro'])).toEqual(['src/a.ts imports vitest', 'src/a.ts imports n3']);
});

/** Imports of packages that are not in `known`; types, Node's own modules and those of Astro are none. */
function strangers(texts: Readonly<Record<string, string>>, known: readonly string[]): readonly string[] {
  const IMPORT =
    /^(?:import|export)\b(?!\s+type\b)[^;'"]*?\bfrom\s+['"]([^'"]+)|^import\s+['"]([^'"]+)|\bimport\(['"]([^'"]+)/gm;
  return Object.entries(texts).flatMap(([path, text]) =>
    [...text.matchAll(IMPORT)]
      .map(([, from, bare, called]) => from ?? bare ?? called ?? '')
      .filter((name) => !/^(\.|node:|astro:)/.test(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !known.includes(name))
      .map((name) => `${path} imports ${name}`),
  );
}

/** All but the tests. */
function sources(pattern: string): Readonly<Record<string, string>> {
  // what stands in a folder `cases` is for tests alone, which the house test holds
  const paths = globSync(pattern).filter((path) => !path.endsWith('.test.ts') && !path.includes('/cases/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

test('versions are exact', () => {
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock holds every platform’s package', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => resolve(place, name) === undefined)
      .map((name) => `${name}, wanted by ${place}`),
  );
  expect(missing).toEqual([]);

  /** By Node's rule: beside the package that wants it, or in a folder above. */
  function resolve(place: string, name: string): string | undefined {
    const folders = place
      .split('/node_modules/')
      .map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
    return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find(
      (at) => at in packages,
    );
  }
});
