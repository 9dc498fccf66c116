// Relations between figures that the text itself shows: 其中 names a part; a number said again in a later sentence.
import type { BlockId } from '../annotations/index.ts';
import { lastAt } from './last-at.ts';
import { lastStart } from './marks.ts';
import { REACH } from './passage.ts';
import type { Observation } from './types.ts';

type TextOf = (block: BlockId) => string;

/**
 * `observations` of a report, in its order, with the relations that are sure: only what 其中 says of a number of the
 * same unit in the same sentence, what was settled of the cases taken, and what repeats number, unit, indicator, period
 * and place of an earlier sentence. What is said again is of the kind of what it repeats.
 */
export function proposeRelations(observations: readonly Observation[], textOf: TextOf): readonly Observation[] {
  const earlier: Earlier = { inSentence: new Map(), alike: new Map() };
  return observations.map((one) => {
    const text = textOf(one.block);
    const whole = wholeOf(one, earlier.inSentence.get(one.sentence) ?? [], text);
    const said = isNew(one, text) ? undefined : earlierSaying(one, earlier.alike.get(likeness(one)) ?? []);
    const related: Observation = {
      ...one,
      partOf: whole?.id ?? null,
      ...(said !== undefined && { repeats: said.repeats ?? said.id, measure: said.measure }),
    };
    enter(earlier.inSentence, one.sentence, related);
    // Of one sentence and measure the first alone is ever asked for.
    const before = earlier.alike.get(likeness(one))?.at(-1);
    if (before?.sentence !== related.sentence || before.measure !== related.measure)
      enter(earlier.alike, likeness(one), related);
    return related;
  });
}

/** What stands before, by sentence and by likeness: a report may hold twenty thousand figures. */
interface Earlier {
  readonly inSentence: Map<string, Observation[]>;
  readonly alike: Map<string, Observation[]>;
}

function enter(index: Map<string, Observation[]>, key: string, one: Observation): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [one]);
  else list.push(one);
}

/** Of the cases taken, those that were settled: 受理2.2万件，调解成功1.1万件. */
const settled = /^(?:为[^，；]{0,6})?(?:成功)?(?:调解成功|成功调解|调解|办结|结案)[^，；]{0,8}$/;

/** `earlier`: those before it in its sentence. */
function wholeOf(one: Observation, earlier: readonly Observation[], text: string): Observation | undefined {
  const clause = clauseBefore(text, one.at[0]);
  const start = one.at[0] - clause.length;
  const among = clause.lastIndexOf('其中');
  const end = among >= 0 ? start + among : start;
  const whole = lastAt(earlier, end, ({ at }) => at[1]);
  if (whole === undefined || whole.unitId !== one.unitId || (whole.upper ?? whole.value) < one.value) return undefined;
  if (among >= 0) return whole;
  const taken = clauseBefore(text, whole.at[0]);
  return settled.test(clause) && /受理/.test(taken) && whole.measure === one.measure ? whole : undefined;
}

/** A count smaller than this may stand twice by chance. */
const TELLING = 10;

/** 新建驿站31家 is not the 31 that stand. */
function isNew({ at: [start] }: Observation, text: string): boolean {
  return clauseBefore(text, start).includes('新');
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(lastStart('innerClause', before));
}

/** `earlier`: those before it that are alike. */
function earlierSaying(one: Observation, earlier: readonly Observation[]): Observation | undefined {
  if (one.value < TELLING) return undefined;
  return earlier.find(
    (other) => other.sentence !== one.sentence && (one.indicator !== null || isSameThing(other, one)),
  );
}

/** What two figures must share for one to say the other again; an indicator, or words, besides. */
function likeness(one: Observation): string {
  return JSON.stringify([
    ...same.map((field) => one[field]),
    one.indicator,
    one.indicator === null ? one.label.zh : '',
  ]);
}

const same = ['value', 'upper', 'unitId', 'bound', 'change', 'kind', 'period', 'district', 'per'] as const;

/** Under no indicator only the same words name the same thing. */
function isSameThing(a: Observation, b: Observation): boolean {
  return a.measure === b.measure && a.label.zh.length > 3;
}
