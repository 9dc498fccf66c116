// Names in a row as each language writes them: 全市、东城区、西城区; Beijing, Dongcheng and Xicheng.
import type { Language } from '../language/index.ts';

/** `joined(['a', 'b'], 'zh')` → `a、b`. Chinese takes the enumeration comma throughout. */
export function joined(names: readonly string[], language: Language): string {
  return language === 'zh' ? names.join('、') : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
