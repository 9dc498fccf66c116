// The forms of chart, by the name that a chart's YAML gives. The schema accepts what stands here and nothing else.
import { bars } from './bars.ts';
import { bars100 } from './bars100.ts';
import { bridge } from './bridge.ts';
import { bullet } from './bullet.ts';
import { field } from './field.ts';
import type { Form } from './form.ts';
import { hundred } from './hundred.ts';
import { log } from './log.ts';
import { nested } from './nested.ts';
import { pairs } from './pairs.ts';
import { pyramid } from './pyramid.ts';
import { strip } from './strip.ts';
import { timeline } from './timeline.ts';
import { units } from './units.ts';

export const forms = {
  bars,
  bars100,
  bridge,
  bullet,
  field,
  hundred,
  log,
  nested,
  pairs,
  pyramid,
  strip,
  timeline,
  units,
} as const satisfies Readonly<Record<string, Form>>;

export type Forms = typeof forms;
