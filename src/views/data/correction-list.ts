// The corrections of published data as the data page tells them: newest first, those of one day and cause together.
import type { Language } from '../../language/index.ts';
import { addresses, rowAddress, type Correction, type Publication } from '../../publication/index.ts';
import { dateWords } from '../../wording/index.ts';

export interface CorrectionGroup {
  readonly date: string;
  readonly day: string;
  readonly reason: string;
  readonly changes: readonly CorrectedThing[];
}

export interface CorrectedThing {
  /** `REPORT.p3.o1`, `members`; and its row or page, null where it is gone. */
  readonly id: string;
  readonly address: string | null;
  readonly field: string;
  /** As published; null is an empty cell. */
  readonly old: string | null;
  readonly now: string | null;
}

export function correctionList(
  publication: Pick<Publication, 'corrections' | 'observation' | 'observations' | 'report' | 'indicators'>,
  language: Language,
): readonly CorrectionGroup[] {
  const groups = Map.groupBy(publication.corrections, ({ date, reason }) => `${date} ${reason.zh}`);
  return [...groups.values()]
    .map((rows) => ({
      date: rows[0]!.date,
      day: dateWords(rows[0]!.date, language),
      reason: rows[0]!.reason[language],
      changes: rows.flatMap((row) => changes(row, publication, language)),
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function changes(
  { what, field, old, new: now }: Correction,
  publication: Pick<Publication, 'observation' | 'observations' | 'report' | 'indicators'>,
  language: Language,
): readonly CorrectedThing[] {
  const said = (value: Correction['old']): string | null => (value === null ? null : String(value));
  return what.map((one) => {
    const [kind = '', id = ''] = one.split(' ');
    const row = kind === 'observation' ? publication.observation.get(id) : undefined;
    const page = publication.indicators.has(id) ? addresses.indicator(language, id) : null;
    const address = row === undefined ? page : rowAddress(language, row, publication);
    return { id, address, field, old: said(old), now: said(now) };
  });
}
