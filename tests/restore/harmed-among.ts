// Which variants come out worse than they were printed, or with a character lost or made up.
import { restored, type Fixture } from './fixtures.ts';

/** A few characters of a mark are no harm. */
const SLACK = 0.005;

/** Variants that still lose against their printed order, and how far. */
const HARMED: Readonly<Record<string, number>> = { 'pdftotext-4.wide': 0.012 };

/** A line a text. */
export function harmedAmong(fixtures: readonly Fixture[]): string[] {
  return fixtures.flatMap((fixture) => {
    const { fidelity, printed, lost, invented } = restored(fixture).measured;
    const least = printed - SLACK - (HARMED[fixture.name] ?? 0);
    if (fidelity >= least && lost + invented === 0) return [];
    return [
      `${fixture.name}: ${fidelity.toFixed(3)}, printed ${printed.toFixed(3)}, ${lost} lost, ${invented} invented`,
    ];
  });
}
