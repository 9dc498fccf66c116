// How a chart is handed on: its address, the code that sets it into another page, citations, files.
import type { Figure } from '../../charts/index.ts';
import { absolute, addresses, type Publication } from '../../publication/index.ts';
import { citationLines, type CitationLine } from '../data/citation-lines.ts';
import type { Voice } from '../report/report-head.ts';
import { frameHeights, type FrameKeys } from './frame-heights.ts';

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

export function chartShare(
  { figure, key, finding, address, site }: Shared,
  publication: Pick<Publication, 'release' | 'units' | 'report' | 'districts'>,
  voice: Voice<FrameKeys>,
): ChartShare {
  const { language } = voice;
  const { id } = figure.chart;
  const whole = (one: string): string => (site === undefined ? one : absolute(site, one));
  const embed = addresses.chartEmbed(language, id);
  const title = escaped(figure.chart.title[language]);
  const room = heights(frameHeights(figure, publication, voice));
  return {
    link: whole(address),
    embed: {
      before: '<iframe src="',
      shown: whole(embed),
      after: `" title="${title}" width="100%" ${room} loading="lazy"></iframe>`,
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

/**
 * An iframe's height is fixed: without script the page around it can give a phone's frame another by its own width. A
 * page whose policy allows no style keeps the height of a wide frame.
 */
function heights({ wide, narrow }: Record<'wide' | 'narrow', number>): string {
  const clamped = `clamp(${wide}px,(${TURN}px - 100vw)*999,${Math.max(wide, narrow)}px)`;
  return `height="${wide}" style="border:0;height:${clamped}"`;
}

/** px: the frame's own 36rem, with its margins and those of the page around it. */
const TURN = 640;

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
