import { expect, test } from 'vitest';
import { chooseMarks } from './choose-marks.ts';
import type { MarkNeed } from './marks.ts';

const needs: Readonly<Record<string, MarkNeed>> = {
  jingka: 'opaque',
  contract: 'technical',
  advice: 'plain',
  worker: 'never',
};
const need = (concept: string): MarkNeed => needs[concept.replace(/\d/, '')] ?? 'technical';
const places = (...list: readonly (readonly [string, number])[]) => list.map(([concept, at]) => ({ concept, at }));
const chosen = (found: ReturnType<typeof places>, characters: number) =>
  chooseMarks(found, characters, need).map(({ concept, at }) => `${concept}@${at}`);

test('marks a concept at its first use in the article and nowhere else', () => {
  expect(chosen(places(['contract', 3], ['contract', 40], ['jingka', 90]), 200)).toEqual(['contract@3', 'jingka@90']);
});

test('never marks an everyday word, however much room there is', () => {
  expect(chosen(places(['worker', 1], ['jingka', 5]), 10_000)).toEqual(['jingka@5']);
});

test('keeps to two a hundred characters: what says itself goes first, then what is of the trade', () => {
  const found = places(['advice', 1], ['contract', 20], ['jingka', 50], ['advice1', 80]);
  expect(chosen(found, 150)).toEqual(['contract@20', 'jingka@50', 'advice1@80']); // advice@1 stands nearer to another
  expect(chosen(found, 100)).toEqual(['contract@20', 'jingka@50']);
  expect(chosen(found, 50)).toEqual(['jingka@50']);
  expect(chosen(found, 49)).toEqual([]);
});

test('among equals drops the one that crowds another', () => {
  expect(chosen(places(['contract1', 0], ['contract2', 100], ['contract3', 104], ['contract4', 300]), 150)).toEqual([
    'contract1@0',
    'contract2@100',
    'contract4@300',
  ]);
});
