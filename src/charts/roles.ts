// Whether every series holds what its form needs, and no more.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Chart } from './chart.ts';
import { inRole } from './figure.ts';
import type { Form } from './forms/form.ts';
import type { Gathered } from './series.ts';

/**
 * The series whose roles are cast. One that an open query found stays out until a report states all of it; any other is
 * told of, and drawn as far as it goes.
 */
export function castRoles(chart: Chart, series: readonly Gathered[], form: Form): Outcome<readonly Gathered[]> {
  const told = series.map((one) => ({ one, amiss: amissIn(one, form, chart.file) }));
  const isWaiting = ({ one, amiss }: (typeof told)[number]): boolean =>
    one.isOpen && amiss.length > 0 && amiss.every(({ code }) => code !== 'chart-role-crowded');
  return {
    value: told.filter((each) => !isWaiting(each)).map(({ one }) => one),
    problems: told.filter((each) => !isWaiting(each)).flatMap(({ amiss }) => amiss),
  };
}

function amissIn(series: Gathered, { roles, least: needed = 1 }: Form, file: string): readonly Problem[] {
  const count = series.points.length + series.derived.length;
  const facts = { series: series.key, count, least: needed };
  return count < needed
    ? [problem('chart-series-short', { file, path: ['data'] }, facts)]
    : miscast(series, roles, file);
}

function miscast(series: Gathered, roles: Form['roles'], file: string): readonly Problem[] {
  return Object.entries(roles).flatMap(([role, { least, most }]) => {
    const count = inRole(series, role).length;
    if (count >= least && count <= most) return [];
    const facts = { role, series: series.key, count, least, most: most === Infinity ? '∞' : most };
    return [problem(count < least ? 'chart-role-missing' : 'chart-role-crowded', { file, path: ['data'] }, facts)];
  });
}
