// What a form of chart is: what its YAML may say, which dimension varies within a series, and how it is drawn.
import type { Figure } from '../resolve.ts';
import type { Drawing, DrawOptions, Words } from '../types.ts';

export interface Form<Schema> {
  readonly schema: Schema;
  /** The dimension along which a series runs; the two others tell series apart. */
  readonly varies: 'indicator' | 'district' | 'period';
  readonly draw: (figure: Figure, words: Words, options: DrawOptions) => Drawing;
}
