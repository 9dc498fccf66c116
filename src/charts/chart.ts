// A chart as its YAML defines it. The schema's list of forms is the table of forms.
import { z } from 'zod';
import {
  definition,
  derivedSchema,
  oneOrMore,
  query,
  type Definition,
  type DerivedRow,
  type Origin,
  type Query,
} from './definition.ts';
import type { FigureOf } from './figure.ts';
import type { Form, Said } from './forms/form.ts';
import { forms, type Forms } from './forms/index.ts';

/** What `content/infographics/CHART.yaml` holds: what every chart's says, its form's name, and what that form adds. */
export type ChartDefinition = {
  [Name in keyof Forms]: Definition & { readonly form: Name } & Said<Forms[Name]['fields']>;
}[keyof Forms];

export type Chart = ChartDefinition & Origin;
export type Figure = FigureOf<Chart>;
export type { DerivedRow, Query };

const schemas = Object.entries<Form>(forms).map(([name, { fields, roles }]) =>
  definition.extend({ form: z.literal(name), ...inRoles(Object.keys(roles)), ...fields }),
);
const [first, ...others] = schemas;
if (first === undefined) throw new Error('There is no form of chart.');

/** Schema of `content/infographics/CHART.yaml`; an unknown form, role or key is refused. */
// Object.entries forgets which form has which fields; ChartDefinition, made of the same table, knows
export const chartSchema = z.discriminatedUnion('form', [first, ...others]) as unknown as z.ZodType<ChartDefinition>;

/** A form with roles wants one of each query; a derived number without one is said and not drawn. */
function inRoles(roles: readonly string[]) {
  if (roles.length === 0) return {};
  const as = z.enum(roles);
  return {
    data: oneOrMore(query.extend({ as })),
    derived: z
      .array(derivedSchema.extend({ as: as.optional() }))
      .min(1)
      .default([]),
  };
}
