// What the archive says of its licence.
import { expect, test } from 'vitest';
import type { Publication } from '../publication/index.ts';
import { writeLicence } from './licence.ts';

const by = (zh: string, en: string): object => ({ step: 'draft', by: { zh, en }, on: '2026-11-21' });
const translations = new Map([
  ['a', [by('甲译', 'Drafted by A'), by('乙校', 'Revised by B')]],
  ['b', [by('甲译', 'Drafted by A')]],
]) as unknown as Publication['translations'];

test('the English is told as unofficial, with each hand once, in both languages', () => {
  const lines = writeLicence({ translations }).split('\n');
  expect(lines[2]).toMatch(/^报告的英文（.*）是非官方译文：甲译；乙校。以中文原文为准/);
  expect(lines.at(-2)).toMatch(/is an unofficial translation\. Drafted by A\. Revised by B\. The Chinese holds;/);
  expect(lines.join('\n')).toContain('https://creativecommons.org/licenses/by/4.0/\n');
});

test('a translation that nobody signed says so', () => {
  const text = writeLicence({ translations: new Map() });
  expect(text).toContain('非官方译文：译者未署名。');
  expect(text).toContain('Its translator is not named.');
});
