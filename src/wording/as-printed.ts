// A number as it stands in print: its unit only where print has it directly after the number.

interface Printed {
  readonly text: string;
  readonly unit: string;
  /** The clause, or the sentence, that it stands in. */
  readonly quote: string;
}

/** `近3300万元`, but `2.5万` of 2.5万职工, which counts persons without saying 人. */
export function asPrinted({ text, unit, quote }: Printed): string {
  return quote.replaceAll(/\s/g, '').includes((text + unit).replaceAll(/\s/g, '')) ? text + unit : text;
}
