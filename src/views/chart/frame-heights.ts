// How much room a framed chart needs in another page: a frame cannot ask for it, so the code that is handed out says
// it. The sizes are those of styles/charts.css.
import { draw, findingText, measure, type Figure } from '../../charts/index.ts';
import type { Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { sourceLine, type SourceKeys } from './chart-sources.ts';
import { sizeOf } from './chart-thumbnail.ts';
import { chartWords, type DrawingKeys } from './chart-words.ts';

export type FrameKeys = SourceKeys | DrawingKeys | 'infographics.source' | 'list.comma';
type Known = Pick<Publication, 'report' | 'districts' | 'units'>;

/** px: what the drawing and its texts are set in, and by how much the drawing may be enlarged there. */
interface Setting {
  readonly width: number;
  readonly drawn: 'wide' | 'narrow';
  readonly scale: number;
}
const NARROW: readonly Setting[] = [{ width: 288, drawn: 'narrow', scale: 320 / 288 }];
/** From where the wide drawing is shown to where the frame grows no more. */
const WIDE: readonly Setting[] = [
  { width: 576, drawn: 'wide', scale: 576 / 720 },
  { width: 832, drawn: 'wide', scale: 832 / 720 },
];

/** px: margins, rules and the line that leads to the whole chart; and some to spare, since fonts differ. */
const BETWEEN = 130;
const SPARE = 1.12;

/** px, to the next ten: of a frame as wide as a phone, and of a wider one. */
export function frameHeights(figure: Figure, known: Known, voice: Voice<FrameKeys>): Record<'narrow' | 'wide', number> {
  const tallest = (settings: readonly Setting[]): number =>
    Math.ceil(Math.max(...settings.map((setting) => heightIn(setting, figure, { known, voice }))) / 10) * 10;
  return { narrow: tallest(NARROW), wide: tallest(WIDE) };
}

function heightIn(
  { width, drawn, scale }: Setting,
  figure: Figure,
  { known, voice }: { readonly known: Known; readonly voice: Voice<FrameKeys> },
): number {
  const { language } = voice;
  const finding = findingText((figure.findings.get(figure.key) ?? figure.finding)[language]);
  const notes = figure.notes === null ? '' : findingText(figure.notes[language]);
  const size = width < 500 ? 20 : 28;
  const texts =
    lines(finding, size, width, true) * size * 1.3 +
    lines(findingText(figure.what[language]), 14, width) * 21 +
    lines(sourceLine(figure, known, voice) + notes, 12, width) * 19.2;
  const drawing = sizeOf(draw(figure, chartWords(voice, known.units), { language, width: drawn }))[1];
  return drawing * scale + texts + BETWEEN;
}

function lines(text: string, size: number, width: number, bold = false): number {
  return Math.ceil((measure(text, size, bold) * SPARE) / width);
}
