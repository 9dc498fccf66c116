// Naming real faces in a picture's tree: the renderer has no lang and no unicode-range, so each run gets its face here.
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Language } from '../charts/index.ts';
import type { Face, FaceName, Faces } from './faces.ts';

interface Context {
  readonly language: Language;
  readonly serif: boolean;
  readonly bold: boolean;
}
interface Run {
  readonly text: string;
  readonly face: Face;
  readonly fill: string | undefined;
}
interface Rule {
  readonly run: RegExp;
  readonly when: (context: Context) => boolean;
  readonly face: FaceName;
}

/** The first rule whose kind of character and setting fit decides. */
const rules: readonly Rule[] = [
  // Chinese titles: figures and letters in the Latin drawn for that Song, quotation marks and dashes full width
  { run: /[^\u2e80-\uffef—‘’“”…]/u, when: ({ serif, language }) => serif && language === 'zh', face: 'titleLatin' },
  { run: /[^\u2e80-\uffef]/u, when: ({ serif }) => serif, face: 'titleLatin' },
  { run: /./su, when: ({ serif }) => serif, face: 'song' },
  // the Hei's own quotation marks are as wide as a Han character
  { run: /[‘’“”]/u, when: ({ language, bold }) => language === 'en' && bold, face: 'quotesBold' },
  { run: /[‘’“”]/u, when: ({ language }) => language === 'en', face: 'quotes' },
  { run: /./su, when: ({ bold }) => bold, face: 'heiBold' },
  { run: /./su, when: () => true, face: 'hei' },
];

/**
 * A tree whose texts name their faces. A text in several faces is set run by run at reckoned places: the renderer would
 * otherwise give a whole text to one fallback that has all its characters.
 */
export function setType(tree: Element, language: Language, faces: Faces): Element {
  return descend(tree, { language, serif: false, bold: false }, faces);
}

function descend(element: Element, outer: Context, faces: Faces): Element {
  const context = within(element, outer);
  if (element.tagName === 'text') return setText(element, runsOf(element, context, faces));
  return {
    ...element,
    children: element.children.map((child) => (child.type === 'element' ? descend(child, context, faces) : child)),
  };
}

function within({ properties: { fontFamily, fontWeight } }: Element, outer: Context): Context {
  return {
    ...outer,
    serif: fontFamily === undefined ? outer.serif : fontFamily === 'serif',
    bold: fontWeight === undefined ? outer.bold : Number(fontWeight) >= 700,
  };
}

function runsOf(element: Element, context: Context, faces: Faces, fill?: string): readonly Run[] {
  const own =
    typeof element.properties.fill === 'string' && element.tagName === 'tspan' ? element.properties.fill : fill;
  return element.children.flatMap((child): readonly Run[] => {
    if (child.type === 'element') return runsOf(child, within(child, context), faces, own);
    return child.type === 'text' ? split(child.value, context, faces).map((run) => ({ ...run, fill: own })) : [];
  });
}

function split(text: string, context: Context, faces: Faces): readonly Omit<Run, 'fill'>[] {
  return [...text].reduce<readonly Omit<Run, 'fill'>[]>((runs, character) => {
    const rule = rules.find(({ run, when }) => when(context) && run.test(character));
    const [face, last] = [faces[rule?.face ?? 'hei'], runs.at(-1)];
    return last?.face === face
      ? [...runs.slice(0, -1), { face, text: last.text + character }]
      : [...runs, { face, text: character }];
  }, []);
}

function setText(element: Element, runs: readonly Run[]): Element {
  const { fontSize, textAnchor, x, fontFamily: _, fontWeight: __, ...properties } = element.properties;
  const widths = runs.map(({ face, text }) => face.advance(text) * Number(fontSize));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const start = Number(x ?? 0) - total * (textAnchor === 'end' ? 1 : textAnchor === 'middle' ? 0.5 : 0);
  const spans = runs.map(({ face, text, fill }, i): ElementContent => {
    const at = start + widths.slice(0, i).reduce((sum, width) => sum + width, 0);
    return s(
      'tspan',
      {
        x: Math.round(at * 100) / 100,
        fontFamily: face.family,
        fontWeight: face.weight,
        ...(fill === undefined ? {} : { fill }),
      },
      text,
    );
  });
  return {
    ...element,
    properties: { ...properties, ...(fontSize === undefined ? {} : { fontSize }), xmlSpace: 'preserve' },
    children: spans,
  };
}
