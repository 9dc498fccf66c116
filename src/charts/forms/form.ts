// What a form of chart is: what its YAML may say, what a series of it is, and how it is drawn.
import type { z } from 'zod';
import type { Definition, Origin } from '../definition.ts';
import type { FigureOf } from '../figure.ts';
import type { Dimension, Drawing, DrawOptions, Words } from '../types.ts';

/** The values of a form's own fields. */
export type Said<Fields extends z.ZodRawShape> = { readonly [Field in keyof Fields]: z.output<Fields[Field]> };

/** What a form draws: its own fields of the YAML are typed. */
export type FormFigure<Fields extends z.ZodRawShape> = FigureOf<Definition & Said<Fields> & Origin>;

/** `Form` alone is any of them, known by what every form's YAML says. */
export interface Form<Fields extends z.ZodRawShape = Readonly<Record<never, never>>> {
  /** What its YAML says beside what every chart's says. */
  readonly fields: Fields;
  /**
   * The dimension along which a series runs; the others tell series apart. Null: every number is a series of its own.
   */
  readonly varies: Dimension | null;
  /** Whether a series states one count again and again: then its numbers are held against each other and indexed. */
  readonly sameCount: boolean;
  draw(figure: FormFigure<Fields>, words: Words, options: DrawOptions): Drawing;
}

/** A form's row, its drawing typed by its fields. */
export function form<Fields extends z.ZodRawShape>(row: Form<Fields>): Form<Fields> {
  return row;
}
