// What a form of chart is: what its YAML may say, which roles numbers play in it, what a series is, how it is drawn.
import type { z } from 'zod';
import type { Localized } from '../../language/index.ts';
import type { Definition, Origin } from '../definition.ts';
import type { FigureOf } from '../figure.ts';
import type { Dimension, Drawing, DrawOptions, Words } from '../types.ts';

/** The values of a form's own fields. */
export type Said<Fields extends z.ZodRawShape> = { readonly [Field in keyof Fields]: z.output<Fields[Field]> };

/** What a form draws: its own fields of the YAML are typed. */
export type FormFigure<Fields extends z.ZodRawShape> = FigureOf<Definition & Said<Fields> & Origin>;

/** What a number is in a form, `as:` in the YAML. In each series at least and at most so many of them. */
export interface Role {
  readonly least: number;
  readonly most: number;
  /** For whoever writes the YAML, and as a table's head. */
  readonly says: Localized;
}

/** `Form` alone is any of them, known by what every form's YAML says. */
export interface Form<Fields extends z.ZodRawShape = Readonly<Record<never, never>>> {
  /** What it is good for, in a line; docs/charts.md lists it. */
  readonly says: Localized;
  /** What its YAML says beside what every chart's says. */
  readonly fields: Fields;
  /** With any role every query says its own; with none `as:` is refused. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Numbers that a series needs; one. */
  readonly least?: number;
  /**
   * The dimension along which a series runs; the others tell series apart. Null: every number is a series of its own.
   */
  readonly varies: Dimension | null;
  /** What tells series apart, where that is not all that does not vary: a row of a strip is what is counted alone. */
  readonly by?: readonly Dimension[];
  /** Whether a series states one count again and again: then its numbers are held against each other and indexed. */
  readonly sameCount: boolean;
  draw(figure: FormFigure<Fields>, words: Words, options: DrawOptions): Drawing;
}

/** A form's row, its drawing typed by its fields. */
export function form<Fields extends z.ZodRawShape>(row: Form<Fields>): Form<Fields> {
  return row;
}
