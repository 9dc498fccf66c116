// A chart as its YAML defines it. The schema's list of forms is the table of forms.
import { z } from 'zod';
import { definition, type Definition, type Origin } from './definition.ts';
import type { FigureOf } from './figure.ts';
import type { Said } from './forms/form.ts';
import { forms, type Forms } from './forms/index.ts';

/** What `content/infographics/CHART.yaml` holds: what every chart's says, its form's name, and what that form adds. */
export type ChartDefinition = {
  [Name in keyof Forms]: Definition & { readonly form: Name } & Said<Forms[Name]['fields']>;
}[keyof Forms];

export type Chart = ChartDefinition & Origin;
export type Figure = FigureOf<Chart>;

const schemas = Object.entries(forms).map(([name, { fields }]) =>
  definition.extend({ form: z.literal(name), ...fields }),
);
const [first, ...others] = schemas;
if (first === undefined) throw new Error('There is no form of chart.');

/** Schema of `content/infographics/CHART.yaml`; an unknown form or key is refused. */
// Object.entries forgets which form has which fields; ChartDefinition, made of the same table, knows
export const chartSchema = z.discriminatedUnion('form', [first, ...others]) as unknown as z.ZodType<ChartDefinition>;
