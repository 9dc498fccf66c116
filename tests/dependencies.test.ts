// docs/dependencies.md says of every package what it is for, and the lock pins each exactly.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package { readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string>; readonly optionalDependencies: Record<string, string> }

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const named = { ...dependencies, ...devDependencies, ...optionalDependencies };

test('every package has its heading in docs/dependencies.md, and no heading is left over', () => {
  const headings = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^### (.+)\n(.*)/gm)];
  expect(headings.map(([, name]) => name).sort()).toEqual(Object.keys(named).sort());
  expect(headings.filter(([, , reason]) => (reason ?? '').length < 8).map(([, name]) => name), 'without a reason').toEqual([]);
});

test('versions are exact', () => {
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock holds every platform’s package', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => resolve(place, name) === undefined).map((name) => `${name}, wanted by ${place}`),
  );
  expect(missing).toEqual([]);

  /** By Node's rule: beside the package that wants it, or in a folder above. */
  function resolve(place: string, name: string): string | undefined {
    const folders = place.split('/node_modules/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
    return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find((at) => at in packages);
  }
});
