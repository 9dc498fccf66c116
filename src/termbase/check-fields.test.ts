// The concept system as a whole: how far a concept may stand from a head of its field, and circles of broader ones.
import { describe, expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { above, checkFields } from './check-fields.ts';
import type { Concept } from './read-concept.ts';

interface Relations {
  readonly generic?: readonly string[];
  readonly partitive?: readonly string[];
  readonly instantial?: readonly string[];
  readonly related?: readonly string[];
}

/** Of the field `people`, whose one head is `worker`. */
function person(id: string, { related = [], ...broader }: Relations = {}, domain = 'people'): Concept {
  const upward = { generic: [], partitive: [], instantial: [], ...broader };
  return sampleConcept(`${id} | 甲 | a`, { domain, related, broader: upward });
}
const place = (id: string, path: readonly (string | number)[]): { file: string } => ({ file: [id, ...path].join(' ') });
const told = (...concepts: readonly Concept[]): unknown[] =>
  checkFields(concepts, place).map(({ code, at }) => `${at.file}: ${code}`);
const far = (id: string): string => `${id} domain: concept-far-from-head`;

describe('within two steps of a head', () => {
  test.each([
    ['the head itself', [person('worker')], []],
    ['one step up', [person('worker'), person('a', { generic: ['worker'] })], []],
    ['two steps up', [person('worker'), person('a', { generic: ['worker'] }), person('b', { generic: ['a'] })], []],
    [
      'three steps up are too many',
      [
        person('worker'),
        person('a', { generic: ['worker'] }),
        person('b', { generic: ['a'] }),
        person('c', { generic: ['b'] }),
      ],
      [far('c')],
    ],
    ['as a part', [person('worker'), person('a', { partitive: ['worker'] })], []],
    ['as an instance', [person('worker'), person('a', { instantial: ['worker'] })], []],
    ['by a relation', [person('worker'), person('a', { related: ['worker'] })], []],
    ['by a relation that the head names', [person('worker', { related: ['a'] }), person('a')], []],
    ['by being broader than the head', [person('worker', { generic: ['a'] }), person('a')], []],
    ['by one that both name', [person('worker', { generic: ['a'] }), person('a'), person('b', { generic: ['a'] })], []],
    ['a concept that names nothing', [person('worker'), person('a')], [far('a')]],
    ['one that names what is no concept', [person('worker'), person('a', { related: ['gone'] })], [far('a')]],
    ['the head of another field', [person('worker'), person('a', { generic: ['worker'] }, 'rights')], [far('a')]],
    [
      'a way through another field',
      [
        person('worker'),
        person('campaign', { generic: ['worker'] }, 'campaigns'),
        person('b', { generic: ['campaign'] }),
      ],
      [],
    ],
  ])('%s', (_, concepts, faults) => {
    expect(told(...concepts)).toEqual(faults);
  });

  test('the fault names the field and its heads', () => {
    expect(checkFields([person('a', {}, 'honours')], place).map(({ facts }) => facts)).toEqual([
      {
        domain: 'honours',
        heads: 'model-worker, craftsman, labour-and-skills-competition, raising-workers-skills',
      },
    ]);
  });
});

describe('a circle of broader concepts', () => {
  const circle = (id: string): string => `${id} broader: concept-broader-circle`;
  test.each([
    [
      'of two is told at both',
      [person('worker', { generic: ['a'] }), person('a', { partitive: ['worker'] })],
      [circle('worker'), circle('a')],
    ],
    [
      'of three is told at each, and not at what comes under it',
      [
        person('worker', { generic: ['a'] }),
        person('a', { instantial: ['b'] }),
        person('b', { generic: ['worker'] }),
        person('c', { generic: ['worker'] }),
      ],
      [circle('worker'), circle('a'), circle('b')],
    ],
    [
      'is none where two ways lead up to one',
      [
        person('worker'),
        person('a', { generic: ['worker'] }),
        person('b', { generic: ['worker'] }),
        person('c', { generic: ['a'], partitive: ['b'] }),
      ],
      [],
    ],
    [
      'is none where related concepts name one another',
      [person('worker', { related: ['a'] }), person('a', { related: ['worker'] })],
      [],
    ],
  ])('%s', (_, concepts, faults) => {
    expect(told(...concepts)).toEqual(faults);
  });
});

test('above a concept stands all that the ways up meet, each once, known or not', () => {
  const broader = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d', 'unknown']],
    ['d', []],
  ]);
  expect([...above('a', broader)].sort()).toEqual(['b', 'c', 'd', 'unknown']);
  expect([...above('d', broader)]).toEqual([]);
  expect([...above('unknown', broader)]).toEqual([]);
});
