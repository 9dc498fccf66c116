// Who or what put the reports into English, how far each has come, and what the translators doubt.
import { addresses, type Publication, type RecordedEdition } from '../../publication/index.ts';
import { STEPS, type Segment } from '../../translation/index.ts';
import { dateWords, type PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import { titleIn, type Title, type Voice } from '../report/report-head.ts';

type State = (typeof STATES)[number];
/** A segment without English, or whose Chinese has changed since, has come nowhere, whatever its status says. */
const STATES = [...STEPS, 'stale', 'missing'] as const;

export type LedgerKeys = PeriodKeys | `ledger.${State | 'step'}`;

export interface TranslatedReport {
  /** `Dongcheng 2016` */
  readonly where: string;
  readonly title: Title;
  readonly address: string;
  /** Each step with its day, in the order in which it was done. */
  readonly work: readonly { readonly says: string; readonly more: string | null }[];
  readonly segments: number;
  /** How many have come how far; those that there are. */
  readonly states: readonly string[];
  readonly notes: readonly { readonly block: string; readonly address: string; readonly text: string }[];
}

/** `editions` in the publication's order, asked for one at a time; those that nobody has translated are left out. */
export function translationLedger(
  publication: Publication,
  editions: Iterable<RecordedEdition>,
  voice: Voice<LedgerKeys>,
): readonly TranslatedReport[] {
  const ledger: TranslatedReport[] = [];
  for (const edition of editions)
    if (edition.segments.some(({ en }) => en !== null)) ledger.push(translatedReport(publication, edition, voice));
  return ledger;
}

function translatedReport(
  publication: Publication,
  { header, segments, translation }: RecordedEdition,
  voice: Voice<LedgerKeys>,
): TranslatedReport {
  const { t, language } = voice;
  const report = publication.report.get(header.id)!;
  const counts = Map.groupBy(segments, stateOf);
  return {
    where: whereAndWhen(report, publication, voice),
    title: titleIn(report, language),
    address: addresses.report(language, header.id),
    work: translation.map(({ by, on, says }) => ({
      says: t('ledger.step', { by: by[language], on: dateWords(on, language) }),
      more: says?.[language] ?? null,
    })),
    segments: segments.length,
    states: STATES.flatMap((state) => {
      const count = counts.get(state)?.length ?? 0;
      return count === 0 ? [] : [t(`ledger.${state}`, { count })];
    }),
    notes: segments.flatMap(({ block, sentences, note }) =>
      note === undefined ? [] : [{ block, address: addresses.parallel(language, header.id, sentences[0]), text: note }],
    ),
  };
}

function stateOf({ en, was, status }: Segment): State {
  if (en === null) return 'missing';
  return was === undefined ? status : 'stale';
}
