// A value that nothing is wrong with, or an end of the build.
import { sentence, type Outcome } from '../problems/index.ts';

/**
 * `npm run check` finds every fault before a build gets here; one that slips through stops it with its sentence. A
 * doubt is an editor's to settle and stops nothing.
 */
export function sound<T>({ value, problems }: Outcome<T>): T {
  const errors = problems.filter(({ grade }) => grade === 'error');
  if (errors.length > 0) throw new Error(errors.map((one) => sentence(one, 'en')).join('\n'));
  return value;
}
