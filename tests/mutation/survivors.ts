// A stage's report, as npm run mutate writes it, told in a figure of the proof.

/** The score with the `minutes` it took, and below it the mutants that no test noticed, those of one file together. */
export function survivors(report: string, minutes: number): string {
  const [score = '', ...lines] = report
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  const missed = lines.map((line) => {
    const [, file = '', number = '', change = ''] = /^- (.+?):(\d+) (.*)$/.exec(line) ?? [];
    return { file, says: `${number} ${change}` };
  });
  const files = [...Map.groupBy(missed, ({ file }) => file)];
  return [
    `${score.replace(/\.$/, '')}, in ${minutes.toFixed(1)} minutes.`,
    ...files.map(([file, all]) => `  - ${file}: ${all.map(({ says }) => says).join('; ')}`),
  ].join('\n');
}
