// A chart as its YAML defines it. The schema's list of forms is the table of forms.
import { z } from 'zod';
import { forms } from './forms/index.ts';

/** Schema of `content/infographics/CHART.yaml`; an unknown form or key is refused. */
export const chartSchema = z.discriminatedUnion('form', [forms.slope.schema, forms.units.schema]);

export type ChartDefinition = z.infer<typeof chartSchema>;

/** `id` is the YAML's file name, and the chart's address. */
export type Chart = ChartDefinition & { readonly id: string };
