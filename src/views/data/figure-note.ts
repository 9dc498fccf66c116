// The note that hangs over a figure of an article: how it was read, with its row and its charts.
import { rowAddress, type ObservationRow, type Publication } from '../../publication/index.ts';
import { limitsWords, valueWords, type LimitsKeys } from '../../wording/index.ts';
import { districtName, type Voice } from '../report/report-head.ts';
import type { ChartLink } from '../chart/key-showing.ts';
import {
  measureWords,
  chartLinks,
  labelWords,
  whenWords,
  type MeasureKeys,
  type Said,
  type WhenKeys,
} from './row-words.ts';

export interface FigureNote {
  readonly id: string;
  readonly inFull: string;
  /** Between which values it lies, where it is printed rounded. */
  readonly limits: string | null;
  readonly label: Said;
  /** `东城区，2016年，累计` */
  readonly reading: string;
  readonly rowAddress: string;
  readonly charts: readonly ChartLink[];
}

export function figureNote(
  row: ObservationRow,
  publication: Publication,
  { t, language }: Voice<MeasureKeys | WhenKeys | LimitsKeys | 'list.pause'>,
): FigureNote {
  return {
    id: row.id,
    inFull: valueWords(row, publication.units, language),
    limits: limitsWords(row, publication.units, language, t),
    label: labelWords(row, language),
    reading: [districtName(row, publication, language), whenWords(row, t), measureWords(row, t)].join(t('list.pause')),
    rowAddress: rowAddress(language, row, publication),
    charts: chartLinks(row, publication, language),
  };
}
