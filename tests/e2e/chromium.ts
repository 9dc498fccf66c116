// A real Chromium for the tests: the one that is there, or one unpacked from npm. Never apt, never a download.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { fontsConfig } from './fonts.ts';

/** A program and what its environment must hold beyond ours. */
interface Program {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const CACHE = resolve('.cache/chromium');

/** Playwright adds its own switches for tests; these keep the browser off the network and off the graphics card. */
const SWITCHES = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium with the project's Chinese fonts in reach; several test files connect to `wsEndpoint()`.
 * `GONGBAO_CHROMIUM=npm` takes the one from npm even where another is installed; `CHROMIUM=/path` names one.
 * `fonts: 'none'` starves it of every font, for the test that proves the guard against blank boxes.
 */
export async function launchChromium({
  fonts = 'project',
}: { readonly fonts?: 'project' | 'none' } = {}): Promise<BrowserServer> {
  const { path, environment } = await program();
  const FONTCONFIG_FILE = fontsConfig(CACHE, fonts);
  return chromium.launchServer({
    executablePath: path,
    args: SWITCHES,
    env: { ...process.env, ...environment, FONTCONFIG_FILE },
  });
}

async function program(): Promise<Program> {
  const path = process.env['GONGBAO_CHROMIUM'] === 'npm' ? undefined : installedChromium();
  return path === undefined ? chromiumFromNpm() : { path, environment: {} };
}

function installedChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The package holds a Linux x64 build and the libraries (NSS and others) that a bare system lacks. Unpacked once a
 * version.
 */
async function chromiumFromNpm(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chromium was found, and the one from npm is for Linux x64 only. Install Chromium or ` +
        `Chrome, or set CHROMIUM to its path.`,
    );
  }
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return { path: join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: libraries } };
}

/** Unpacks beside and renames: a run that was killed half-way leaves nothing that looks whole. */
async function unpack(bin: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  await inTemporaryFolder(beside, () =>
    Promise.all(['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'].map((file) => inflate(join(bin, file)))),
  );
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true }); // another run was first
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the system's temporary folder, wherever that is. */
async function inTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
