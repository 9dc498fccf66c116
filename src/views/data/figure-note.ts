// The note that hangs over a figure of an article: how it was read, with its row and its charts.
import { rowAddress, type ObservationRow, type Publication } from '../../publication/index.ts';
import { valueWords } from '../../wording/index.ts';
import { districtName, type Voice } from '../report/report-head.ts';
import {
  basisWords,
  chartLinks,
  labelWords,
  whenWords,
  type BasisKeys,
  type ChartLink,
  type Said,
  type WhenKeys,
} from './row-words.ts';

export interface FigureNote {
  readonly id: string;
  readonly inFull: string;
  /** Its indicator's name; where it is under none, what the text calls it. */
  readonly indicator: string | null;
  readonly label: Said;
  /** `东城区，2016年，累计` */
  readonly reading: string;
  readonly rowAddress: string;
  readonly charts: readonly ChartLink[];
}

export function figureNote(
  row: ObservationRow,
  publication: Publication,
  { t, language }: Voice<BasisKeys | WhenKeys | 'list.pause'>,
): FigureNote {
  const indicator = publication.indicators.get(row.indicator ?? '');
  return {
    id: row.id,
    inFull: valueWords(row, language),
    indicator: indicator?.[language] ?? null,
    label: labelWords(row, language),
    reading: [districtName(row, publication, language), whenWords(row, t), basisWords(row, t)].join(t('list.pause')),
    rowAddress: rowAddress(language, row, publication),
    charts: chartLinks(row, publication, language),
  };
}
