// Completes package-lock.json after `npm install`: adds the optional platform packages that the registry at hand does
// not serve. npm leaves those out of the lock, and `npm ci` then refuses the lock ("Missing … from lock file"). An
// entry with version, os and cpu is enough: npm never fetches an optional package made for another system. Plain
// .mjs, so that it runs on any Node before the pinned one is installed. Usage: node scripts/lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  win: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
};
const PROCESSORS = new Set([
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
  'mips64el',
  'mipsel',
]);

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+/.test(wanted)) continue; // a range: npm has chosen; only exact platform pins go missing
    const at = find(place, name);
    if (at !== undefined && lock.packages[at].version === wanted) continue;
    const to = at === undefined || !isNestedNeeded(at, name) ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    lock.packages[to] = platformEntry(name, wanted);
    added.push(`${name}@${wanted}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock is complete.' : `Added to the lock: ${added.join(', ')}`);

/** The entry that `name` resolves to from `place`, by Node's rule, or undefined. */
function find(place, name) {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    const at = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (lock.packages[at] !== undefined) return at;
    if (base === '') return undefined;
  }
}

/** True when another package needs the other version that stands at `at`. */
function isNestedNeeded(at, name) {
  const version = lock.packages[at].version;
  return Object.entries(lock.packages).some(
    ([place, entry]) => entry.optionalDependencies?.[name] === version && find(place, name) === at,
  );
}

/** What the name of a platform package says: `@img/sharp-win32-x64` → os win32, cpu x64. */
function platformEntry(name, version) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => SYSTEMS[word]).filter(Boolean);
  const cpu = words.filter((word) => PROCESSORS.has(word));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(libc && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
