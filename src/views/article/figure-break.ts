// Where a line may break inside a figure: after its bound word only, so that 1.3万 stays whole.

/** `超过1.3万` → `超过` · `1.3万`; a figure without a bound word before it → `` · itself. */
export function figureBreak(text: string): readonly [bound: string, number: string] {
  const [, bound = '', number = text] = /^(\D+)(\d.*)$/s.exec(text) ?? [];
  return [bound, number];
}
