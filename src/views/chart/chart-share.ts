// How a chart is handed on: its address, the code that sets it into another page, citations, files.
import { draw, type Figure } from '../../charts/index.ts';
import { absolute, addresses, type Publication } from '../../publication/index.ts';
import { citationLines, type CitationLine } from '../data/citation-lines.ts';
import type { Voice } from '../report/report-head.ts';
import { sizeOf } from './chart-thumbnail.ts';
import { chartWords, type DrawingKeys } from './chart-words.ts';

export interface ChartShare {
  /** Written out where the site's address is known, else root-absolute. */
  readonly link: string;
  readonly embed: EmbedCode;
  readonly citation: readonly CitationLine[];
  readonly files: readonly (readonly [name: string, address: string])[];
}

/** An iframe in three pieces: the address stands between the first two, and can be followed. */
export interface EmbedCode {
  readonly before: string;
  readonly shown: string;
  readonly after: string;
  /** Root-absolute. */
  readonly address: string;
}

export interface Shared {
  readonly figure: Figure;
  /** The key whose page it is; undefined of the chart's own. */
  readonly key: string | undefined;
  readonly finding: string;
  /** Of the page. */
  readonly address: string;
  readonly site: string | undefined;
}

/** Finding, source and link of a framed chart, with their margins: px. */
const AROUND = 300;

export function chartShare(
  { figure, key, finding, address, site }: Shared,
  publication: Pick<Publication, 'release' | 'units'>,
  voice: Voice<DrawingKeys>,
): ChartShare {
  const { language } = voice;
  const { id } = figure.chart;
  const whole = (one: string): string => (site === undefined ? one : absolute(site, one));
  const embed = addresses.chartEmbed(language, id);
  const title = escaped(figure.chart.title[language]);
  const height = Math.round(tallest(figure, publication, voice)) + AROUND;
  return {
    link: whole(address),
    embed: {
      before: '<iframe src="',
      shown: whole(embed),
      after: `" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`,
      address: embed,
    },
    citation: citationLines(
      { part: finding, id: [id, ...(key === undefined ? [] : [key])].join('.') },
      publication,
      language,
    ),
    files: [
      ['SVG', addresses.chartSvg(language, id)],
      ['PNG', key === undefined ? addresses.chartPng(language, id) : addresses.chartKeyPng(language, id, key)],
      ['CSV', addresses.chartCsv(id)],
      ['JSON', addresses.chartJson(id)],
    ],
  };
}

/** A frame cannot ask for more room: it is given what the taller of both drawings needs, at the widest it is shown. */
function tallest(figure: Figure, { units }: Pick<Publication, 'units'>, voice: Voice<DrawingKeys>): number {
  const drawn = (width: 'wide' | 'narrow'): number =>
    sizeOf(draw(figure, chartWords(voice, units), { language: voice.language, width }))[1];
  return Math.max(drawn('wide') * WIDEST.wide, drawn('narrow') * WIDEST.narrow);
}

/** By how much each is enlarged at most; styles/charts.css holds them to it. */
const WIDEST = { wide: 820 / 720, narrow: 4 / 3 } as const;

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
