// /reports/REPORT/edition.json of a report that was withdrawn: the address answers, the text is gone.
import type { Withdrawn } from '../publication/index.ts';

/** `{ report, withdrawn: { on, reason: { zh, en } } }` */
export function writeWithdrawnJson({ report, withdrawn: { on, reason } }: Withdrawn): string {
  return JSON.stringify({ report, withdrawn: { on, reason: { zh: reason.zh, en: reason.en } } });
}
