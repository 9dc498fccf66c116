// The two charts of content/infographics, resolved against the tests' observations; and changed for a case.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { chartSchema, resolve, type ChartObservation, type Figure } from '../index.ts';
import type { Outcome } from '../../problems/index.ts';
import { names, observations } from './observations.ts';

/** The chart `id` with `change` merged over its YAML, resolved. */
export function resolved(
  id: 'two-years' | 'disputes',
  change: object = {},
  stated: readonly ChartObservation[] = observations,
): Outcome<Figure> {
  const yaml: unknown = parse(
    readFileSync(new URL(`../../../content/infographics/${id}.yaml`, import.meta.url), 'utf8'),
  );
  return resolve({ id, file: `${id}.yaml`, ...chartSchema.parse({ ...(yaml as object), ...change }) }, stated, names);
}

export function figure(id: 'two-years' | 'disputes', stated: readonly ChartObservation[] = observations): Figure {
  return resolved(id, {}, stated).value;
}
