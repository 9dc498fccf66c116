// English text with Chinese in it, cut where the script changes, so that each run can say its language.

export interface ScriptRun {
  readonly text: string;
  readonly han: boolean;
}

/**
 * Han characters and the full-width signs between them make a run. `hanRuns('the 京卡 card')` → `the ` · `京卡` han · `
 * card`.
 */
export function hanRuns(text: string): readonly ScriptRun[] {
  return text
    .split(/(\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’·]*\p{Script=Han}|[》」』])?)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, han: /^\p{Script=Han}/u.test(part) }));
}
