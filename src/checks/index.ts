// Checks: one file a promise to the reader. A row here is all that is to be added: every check, build and
// docs/checks.md go by the table.
import type { Check } from './check.ts';
import { chartsStandOnFigures } from './charts-stand-on-figures.ts';
import { englishIsSigned } from './english-is-signed.ts';
import { englishSaysTheSame } from './english-says-the-same.ts';
import { phrasesAreUsed } from './phrases-are-used.ts';
import { proseEqualsEdition } from './prose-equals-edition.ts';
import { termsAgree } from './terms-agree.ts';
import { termsAreCited } from './terms-are-cited.ts';
import { withdrawnAsRecorded } from './withdrawn-as-recorded.ts';

export type { Check, Prose, PublicationToCheck, ReportToCheck } from './check.ts';

/**
 * In the order in which docs/checks.md lists them. What a stage finds while it reads (a lost character, a broken
 * YAML) is told by that stage.
 */
export const checks: readonly Check[] = [
  proseEqualsEdition,
  englishSaysTheSame,
  englishIsSigned,
  chartsStandOnFigures,
  termsAgree,
  termsAreCited,
  phrasesAreUsed,
  withdrawnAsRecorded,
];
