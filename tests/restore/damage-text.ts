// Damage to the finished page as bytes: how it was saved.
import type { Damage } from './sheet.ts';
import { writeGb18030 } from './gb18030.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const TEXT_DAMAGES: readonly Damage[] = [
  {
    name: 'bom',
    step: 'text',
    encode: (text) => utf8(`\ufeff${text}`),
    why: 'Notepad saves UTF-8 with a byte order mark.',
  },
  {
    name: 'crlf',
    step: 'text',
    encode: (text) => utf8(text.replaceAll('\n', '\r\n')),
    why: 'Windows ends lines with CR LF.',
  },
  {
    name: 'gb18030',
    step: 'text',
    encode: (text) => writeGb18030(text.replaceAll('\n', '\r\n')),
    why: 'Older Chinese software saves in GB18030.',
  },
];
