// A voice for tests: it says which words a view asked for, and what stands in their slots.
import type { Language } from '../../language/index.ts';
import type { Voice } from '../report/report-head.ts';

/** `t('source.goesOn', { line: 3 })` → `source.goesOn(3)`; several slots in their order, parted by commas. */
export function voice(language: Language): Voice<string> {
  return {
    language,
    t: (key, values = {}) => (Object.keys(values).length === 0 ? key : `${key}(${Object.values(values).join(', ')})`),
  };
}
