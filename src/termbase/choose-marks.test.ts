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

test('among equals equally near drops the later, and the first and the last have one neighbour', () => {
  const three = places(['contract1', 0], ['contract2', 50], ['contract3', 100]);
  expect(chosen(three, 100)).toEqual(['contract1@0', 'contract2@50']);
  expect(chosen(three, 50)).toEqual(['contract1@0']);
  const atEnds = places(['contract1', 0], ['contract2', 10], ['contract3', 90], ['contract4', 200]);
  expect(chosen(atEnds, 150)).toEqual(['contract1@0', 'contract3@90', 'contract4@200']);
  expect(chosen(atEnds, 100)).toEqual(['contract1@0', 'contract4@200']);
});

test('nearness counts every mark that still stands, needed more or less', () => {
  const found = places(['contract1', 10], ['contract2', 100], ['jingka', 103], ['contract3', 300]);
  expect(chosen(found, 150)).toEqual(['contract1@10', 'jingka@103', 'contract3@300']);
});

test('fits as many as the room has, and in no text none', () => {
  const found = places(['jingka', 0], ['contract', 20]);
  expect(chosen(found, 100)).toEqual(['jingka@0', 'contract@20']);
  expect(chosen(found, 99)).toEqual(['jingka@0']);
  expect(chosen(found, 0)).toEqual([]);
  expect(chosen([], 1000)).toEqual([]);
});

test('an everyday word takes no room from another', () => {
  expect(chosen(places(['worker', 0], ['worker1', 1], ['contract', 2]), 50)).toEqual(['contract@2']);
});
