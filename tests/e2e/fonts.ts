// Fonts for the test browser: the system's, and behind them full Noto Sans SC and Noto Serif SC, since a server may
// have no Chinese.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FACES = [
  '@expo-google-fonts/noto-sans-sc/400Regular',
  '@expo-google-fonts/noto-sans-sc/700Bold',
  '@expo-google-fonts/noto-serif-sc/400Regular',
  '@expo-google-fonts/noto-serif-sc/700Bold',
];

/** A machine without fontconfig has no such file; its fonts, if any, stand where they always do. */
const SYSTEM = ['<include ignore_missing="yes">/etc/fonts/fonts.conf</include>', '<dir>/usr/share/fonts</dir>'];

/** Behind whatever the system prefers. */
const GENERIC = [
  '<alias><family>serif</family><accept><family>Noto Serif SC</family></accept></alias>',
  '<alias><family>sans-serif</family><accept><family>Noto Sans SC</family></accept></alias>',
];

/** The path of a fontconfig file, written into `folder`; with `'none'` it names no font at all. */
export function fontsConfig(folder: string, fonts: 'project' | 'none'): string {
  const path = join(folder, `fonts-${fonts}.conf`);
  const lines = fonts === 'none' ? [] : [...SYSTEM, ...FACES.map(folderOf), ...GENERIC];
  const cache = `<cachedir>${join(folder, 'fontconfig')}</cachedir>`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, ['<?xml version="1.0"?>', '<fontconfig>', ...lines, cache, '</fontconfig>', ''].join('\n'));
  return path;
}

function folderOf(face: string): string {
  return `<dir>${dirname(createRequire(import.meta.url).resolve(`${face}/index.js`))}</dir>`;
}
