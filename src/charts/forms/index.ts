// The forms of chart. The YAML schema accepts what stands here and nothing else.
import type { z } from 'zod';
import type { Form } from './form.ts';
import { slopeSchema, drawSlope } from './slope.ts';
import { unitsSchema, drawUnits } from './units.ts';

export const forms = {
  slope: { schema: slopeSchema, varies: 'period', draw: drawSlope },
  units: { schema: unitsSchema, varies: 'indicator', draw: drawUnits },
} as const satisfies Readonly<Record<string, Form<z.ZodObject>>>;
