// The forms of chart, by the name that a chart's YAML gives. The schema accepts what stands here and nothing else.
import type { Form } from './form.ts';
import { slope } from './slope.ts';
import { units } from './units.ts';

export const forms = { slope, units } as const satisfies Readonly<Record<string, Form>>;

export type Forms = typeof forms;
