// What an editor is told of a report's English: each segment held against its Chinese.
import { problem, type Place, type Problem } from '../problems/index.ts';
import type { Segment } from './schema.ts';
import { findings, type Finding, type Yardsticks } from './segment-findings.ts';

/**
 * Problems of `segments`, which stand in `file` in this order. What the translator departs from with a reason is passed
 * over; a reason that excuses nothing is told. Throws nothing.
 */
export function checkSegments(segments: readonly Segment[], file: string, yardsticks: Yardsticks): Problem[] {
  return segments.flatMap((segment, i): Problem[] => {
    const { zh, en, was, block, entry, sentences } = segment;
    const at = (...path: string[]): Place => ({
      file,
      path: ['segments', block, ...(entry === null ? [] : [entry]), ...path],
    });
    if (en === null) return [problem('segment-untranslated', at(), { sentence: sentences[0]! })];
    const [before] = segments.slice(i - 1, i).flatMap((one) => (one.en === null ? [] : [{ zh: one.zh, en: one.en }]));
    return [
      ...(was === undefined ? [] : [problem('segment-stale', at('zh'), { zh, was })]),
      ...excused(findings({ segment, zh, en, before: before ?? null }, at('en'), yardsticks), segment, at('departs')),
    ];
  });
}

function excused(found: readonly Finding[], { departs = {} }: Segment, at: Place): Problem[] {
  const meets = (key: string, { excuses }: Finding): boolean => excuses.includes(key);
  const idle = Object.keys(departs).filter((key) => !found.some((one) => meets(key, one)));
  return [
    ...found.filter((one) => !Object.keys(departs).some((key) => meets(key, one))).map((one) => one.problem),
    ...idle.map((written) => problem('departs-idle', at, { written })),
  ];
}
