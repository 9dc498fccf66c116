// What figures of one report are to each other: one says another again, or is part of it.
import type { FigureReading } from '../edition/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { overlap, type Claim } from './claims.ts';
import type { Observation } from './types.ts';

type Relation = 'repeats' | 'partOf';
type Named = NonNullable<FigureReading[Relation]>;

/**
 * `observations` of a report, in its order, with what the editor says of their relations. What is said again stands
 * before; a whole may stand anywhere. A relation that names no such figure is an error, and is not used.
 */
export function relate(
  observations: readonly Observation[],
  claims: readonly Claim[],
  recordFile: string,
): Outcome<readonly Observation[]> {
  const problems: Problem[] = [];
  const value = observations.map((one, place) => {
    const claim = claims.find(({ block, at }) => block === one.block && overlap(at, one.at));
    if (claim === undefined) return one;
    const among = { repeats: observations.slice(0, place), partOf: observations.filter((other) => other !== one) };
    const said = (['repeats', 'partOf'] as const).flatMap((relation) => {
      const other = claim.entry[relation];
      if (other === undefined) return [];
      const found = other === null ? null : figureNamed(other, among[relation]);
      if (found === undefined)
        problems.push(noRow(relation, { other: other!, claim, among: among[relation], recordFile }));
      return found === undefined || found === one[relation] ? [] : [[relation, found] as const];
    });
    return said.length === 0 ? one : { ...one, ...Object.fromEntries(said), was: before(one, said) };
  });
  return { value, problems };
}

function figureNamed({ line, text, nth = 1 }: Named, among: readonly Observation[]): Observation['id'] | undefined {
  return among.filter((one) => one.line === line && one.text === text)[nth - 1]?.id;
}

/** The rules' reading with the relations they had; null stays null: they saw no figure there. */
function before(
  { was, ...one }: Observation,
  said: readonly (readonly [Relation, Observation['id'] | null])[],
): Observation['was'] {
  return was === null ? null : { ...was, ...Object.fromEntries(said.map(([relation]) => [relation, one[relation]])) };
}

interface Missed {
  readonly other: Named;
  readonly claim: Claim;
  readonly among: readonly Observation[];
  readonly recordFile: string;
}

/** The same number on the nearest line is proposed, else the only one of that line. */
function noRow(field: Relation, { other: { line, text }, claim, among, recordFile }: Missed): Problem {
  const place = { file: recordFile, path: ['figures', claim.number, field] };
  const alike = among
    .filter((one) => one.text === text)
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
  const onLine = among.filter((one) => one.line === line);
  const near = alike[0] ?? (onLine.length === 1 ? onLine[0] : undefined);
  const facts = { field, line, text };
  return near === undefined
    ? problem('figure-names-no-row', place, facts)
    : problem('figure-names-no-row-near', place, { ...facts, near: near.text, nearLine: near.line });
}
