// Page furniture as the source view names and shows it.
import { expect, test } from 'vitest';
import { furnitureClass, shownFurniture } from './furniture-classes.ts';

test('a class the catalogues do not know is named as other furniture', () => {
  expect(['overprint', 'advertisement'].map(furnitureClass)).toEqual(['overprint', 'other']);
});

test('marks are shown as they are, and characters without a shape by their code point', () => {
  expect(shownFurniture('■#')).toBe('■#');
  expect(shownFurniture('\u202e')).toBe('U+202E');
  expect(shownFurniture('\u200b')).toBe('U+200B');
});
