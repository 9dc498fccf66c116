// docs/proof.md: what the long checks found, each part with the commit it was measured on.

export interface Figure {
  readonly part: string;
  readonly says: string;
}

/** What is said of a run below each of its parts: `On commit …`. */
export interface Run {
  readonly found: readonly Figure[];
  readonly measured: string;
}

const OPENING =
  `# Proof

Written by \`npm run proof\`, which runs all parts but \`mutants\`, or \`npm run proof -- PART\`; ` +
  `each part says on which commit it was measured.`;

/**
 * The document `before` with the parts of this run put in place of their older selves; parts that were not run stay
 * as they are.
 */
export function proofDocument(before: string, { found, measured }: Run): string {
  const parts = new Map(readParts(before));
  for (const [part, figures] of Map.groupBy(found, ({ part }) => part))
    parts.set(part, `${measured}\n\n${figures.map(({ says }) => `- ${says}`).join('\n')}`);
  return [OPENING, ...[...parts].map(([part, text]) => `## ${part}\n\n${text}`)].join('\n\n') + '\n';
}

function readParts(document: string): [part: string, text: string][] {
  return document
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [part = '', ...lines] = section.split('\n');
      return [part, lines.join('\n').trim()];
    });
}
