// The steps of a bridge: between which levels each number spans.
import { inRole } from '../figure.ts';
import type { Datum, Quantity, Series } from '../types.ts';

/** Levels are values from zero; a bar stands on `base`, and its number ends at `top`. */
export interface Step {
  readonly datum: Datum;
  readonly role: Role;
  readonly base: number;
  readonly top: number;
}
const roles = ['from', 'came', 'left', 'net', 'to'] as const;
export type Role = (typeof roles)[number];
type Cast = Readonly<Record<Role, readonly Datum[]>>;

/**
 * In the order of a sum. What came stands on the total before, what left on the total after, so that rounding shows
 * where the two meet; a total that is not known is reckoned from the other, or is nothing.
 */
export function stepsOf(series: Series): readonly Step[] {
  const cast = Object.fromEntries(roles.map((role) => [role, inRole(series, role)])) as unknown as Cast;
  const { start, end } = levels(cast);
  const stacked = (role: 'came' | 'left', base: number): readonly Step[] =>
    cast[role].map((datum, i) => {
      // the last of those that left stands lowest
      const under = role === 'came' ? cast[role].slice(0, i) : cast[role].slice(i + 1);
      return step(role, datum, base + total(under));
    });
  return [
    ...cast.from.map((datum) => step('from', datum, 0)),
    ...stacked('came', start),
    ...stacked('left', end),
    ...cast.net.map((datum) => step('net', datum, Math.min(start, end))),
    ...cast.to.map((datum) => step('to', datum, 0)),
  ];
}

function step(role: Role, datum: Datum, base: number): Step {
  return { role, datum, base, top: base + middle(datum.number) };
}

function levels({ from, came, left, net, to }: Cast): { readonly start: number; readonly end: number } {
  const [before, change, after] = [from[0], net[0], to[0]].map((datum) => datum && middle(datum.number));
  const isFall =
    net[0]?.observation?.change === 'fall' || (before !== undefined && after !== undefined && after < before);
  const gain = change === undefined ? total(came) - total(left) : isFall ? -change : change;
  const start = before ?? (after === undefined ? Math.max(0, -gain) : after - gain);
  return { start, end: after ?? start + gain };
}

function total(data: readonly Datum[]): number {
  return data.reduce((sum, { number }) => sum + middle(number), 0);
}

function middle({ value, upper }: Quantity): number {
  return upper === null ? value : (value + upper) / 2;
}
