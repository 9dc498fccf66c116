// Lists written and read, in stretches and in buckets, and read side by side.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBucket, writeBucket } from './bucket.ts';
import { byteReader, byteWriter } from './bytes.ts';
import { listWriter, readStretch, type Stretch } from './list.ts';
import { bucketsFor, makeLists } from './make-lists.ts';
import { inAll, inAny, inRow, nothing, type PlacedWindows, type Windows } from './windows.ts';

/** A text's number and the places of a key in it. */
type Sample = ReadonlyMap<number, readonly number[]>;

const samples = fc
  .dictionary(fc.nat(60).map(String), fc.uniqueArray(fc.nat(9), { minLength: 1 }))
  .map(
    (all): Sample => new Map(Object.entries(all).map(([doc, places]) => [Number(doc), places.sort((a, b) => a - b)])),
  );

function written(sample: Sample, hasPlaces: boolean, most: number): Stretch[] {
  const writer = listWriter(hasPlaces, most);
  for (const doc of [...sample.keys()].sort((a, b) => a - b))
    for (const place of sample.get(doc)!) writer.add(doc, place);
  return writer.end();
}

/** As `files.ts` reads a list, a stretch a window. */
function windowsOf(sample: Sample, most: number): PlacedWindows {
  const stretches = written(sample, true, most);
  return {
    size: sample.size,
    read: (from) => {
      const stretch = stretches.find(({ until }) => until > from);
      if (stretch === undefined) return Promise.resolve({ docs: [], places: null, until: Infinity });
      const { docs, places } = readStretch(stretch.bytes, true);
      const first = docs.filter((doc) => doc < from).length;
      const until = stretch === stretches.at(-1) ? Infinity : stretch.until;
      return Promise.resolve({ docs: docs.slice(first), places: places!.slice(first), until });
    },
  };
}

async function all({ read }: Windows): Promise<number[]> {
  const docs: number[] = [];
  for (let from = 0; from < 100;) {
    const window = await read(from);
    expect(window.until).toBeGreaterThan(from);
    docs.push(...window.docs);
    from = window.until;
  }
  return docs;
}

test('numbers and strings come back, half a pair included', () => {
  const writer = byteWriter();
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 32 - 1];
  numbers.forEach(writer.put);
  writer.putString('工\ud840a');
  writer.putBytes(new Uint8Array(5000).fill(7));
  expect(writer.size()).toBe(1 + 1 + 1 + 2 + 2 + 3 + 5 + (1 + 3 + 3 + 1) + 5000);
  const reader = byteReader(writer.take());
  expect(numbers.map(reader.get)).toEqual(numbers);
  expect(reader.getString()).toBe('工\ud840a');
  expect(reader.getBytes(5000).every((byte) => byte === 7)).toBe(true);
  expect([reader.isAtEnd(), writer.size()]).toEqual([true, 0]);
});

test('a list comes back from its stretches, with places or without', () => {
  fc.assert(
    fc.property(samples, fc.boolean(), fc.integer({ min: 1, max: 40 }), (sample, hasPlaces, most) => {
      const stretches = written(sample, hasPlaces, most);
      const read = stretches.map(({ bytes }) => readStretch(bytes, hasPlaces));
      const docs = [...sample.keys()].sort((a, b) => a - b);
      expect(read.flatMap((one) => one.docs)).toEqual(docs);
      if (hasPlaces) expect(read.flatMap((one) => one.places)).toEqual(docs.map((doc) => sample.get(doc)));
      else expect(read.every(({ places }) => places === null)).toBe(true);
      expect(stretches.map(({ until }) => until)).toEqual(read.map((one) => one.docs.at(-1)! + 1));
      for (const { bytes } of stretches.slice(0, -1)) expect(bytes.length).toBeGreaterThanOrEqual(most);
    }),
  );
});

test('side by side, in any cut, they give what stands in all, in any, in a row', async () => {
  const cuts = fc.array(fc.tuple(samples, fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(cuts, async (lists) => {
      const windows = lists.map(([sample, most]) => windowsOf(sample, most));
      const every = Array.from({ length: 61 }, (_, doc) => doc);
      const holds = lists.map(([sample]) => sample);
      expect(await all(inAll(windows))).toEqual(every.filter((doc) => holds.every((one) => one.has(doc))));
      expect(await all(inAny(windows))).toEqual(every.filter((doc) => holds.some((one) => one.has(doc))));
      const row = inRow(windows.map((list, i) => ({ list, offset: i * 2 })));
      const starts = Array.from({ length: 10 }, (_, start) => start);
      const inARow = (doc: number): boolean =>
        starts.some((start) => holds.every((one, i) => one.get(doc)?.includes(start + i * 2)));
      expect(await all(row)).toEqual(every.filter(inARow));
    }),
  );
  expect(await all(nothing)).toEqual([]);
  expect(await all(inAll([]))).toEqual([]);
  expect(await all(inRow([]))).toEqual([]);
});

test('the smallest list goes first, and the others are read only where it holds something', async () => {
  const asked: number[] = [];
  const few = windowsOf(new Map([[40, [0]]]), 1);
  const many: Windows = {
    size: 1000,
    read: (from) => {
      asked.push(from);
      return Promise.resolve({ docs: [40], until: Infinity });
    },
  };
  const none: Windows = { size: 0, read: () => Promise.resolve({ docs: [], until: Infinity }) };
  expect(await all(inAll([many, few]))).toEqual([40]);
  expect(asked).toEqual([40]);
  expect(await all(inAll([many, none]))).toEqual([]);
  expect(asked).toEqual([40]);
  expect([inAll([many, few]).size, inAny([many, few]).size]).toEqual([1, 1001]);
});

test('a bucket holds short lists, and says where long ones lie', () => {
  const long = [
    { bytes: new Uint8Array(9000).fill(1), until: 700 },
    { bytes: new Uint8Array(10).fill(2), until: 900 },
  ];
  const lists = [
    { key: '工会', stretches: [{ bytes: Uint8Array.from([3, 4]), until: 8 }] },
    { key: '工', stretches: long },
    { key: '会', stretches: [{ bytes: new Uint8Array(8193), until: 5 }] },
    { key: '员', stretches: [{ bytes: new Uint8Array(8192).fill(9), until: 6 }] },
  ];
  const { bytes, beside } = writeBucket(lists);
  expect(beside.map(({ length }) => length)).toEqual([9000, 10, 8193]);
  const read = readBucket(bytes, new Set(['工', '工会', '员', '会', '无']));
  expect(read.get('工会')).toEqual({ stretches: [{ until: 8, bytes: Uint8Array.from([3, 4]), file: null }], size: 2 });
  expect(read.get('工')?.stretches).toEqual([
    { until: 700, bytes: null, file: 0 },
    { until: 900, bytes: null, file: 1 },
  ]);
  expect(read.get('会')?.stretches).toEqual([{ until: 5, bytes: null, file: 2 }]);
  expect(read.get('员')?.size).toBe(8192);
  expect(read.get('工')!.size).toBeGreaterThan(8192);
  expect(read.has('无')).toBe(false);
});

test('lists are dealt to every bucket, each key to one', () => {
  const made = [...makeLists(['工会工', '会'], 'zh', 5)];
  expect(made.map(({ bucket }) => bucket)).toEqual([0, 1, 2, 3, 4]);
  const lists = made.flatMap((one) => one.lists);
  expect(lists.map(({ key }) => key).sort()).toEqual(['会', '会工', '工', '工会', '工会工']);
  const docs = (key: string): readonly number[] =>
    readStretch(lists.find((one) => one.key === key)!.stretches[0]!.bytes, key.length === 3).docs;
  expect([docs('会'), docs('工'), docs('工会工')]).toEqual([[0, 1], [0], [0]]);
  expect([bucketsFor(1), bucketsFor(80), bucketsFor(81)]).toEqual([49, 49, 50]);
});
