// A chart as a thumbnail: shapes alone, in a file that follows the reader's theme.
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { inks } from '../charts/index.ts';
import { writeSvg } from '../formats/index.ts';

interface Rule {
  readonly of: 'fill' | 'stroke';
  readonly light: string;
  readonly dark: string;
}

/** Ink by class; dark as in styles/tokens.css, held to it by a test. */
export const rules: Readonly<Record<string, Rule>> = {
  f1: { of: 'fill', light: inks.forward.fill, dark: '#a9ccf4' },
  f2: { of: 'fill', light: inks.context.fill, dark: '#617079' },
  f0: { of: 'fill', light: inks.paper.fill, dark: '#14181b' },
  fi: { of: 'fill', light: inks.axis.stroke, dark: '#e2e5e2' },
  l1: { of: 'stroke', light: inks.forwardLine.stroke, dark: '#a9ccf4' },
  l2: { of: 'stroke', light: inks.contextLine.stroke, dark: '#617079' },
  l0: { of: 'stroke', light: inks.paperLine.stroke, dark: '#14181b' },
  li: { of: 'stroke', light: inks.axis.stroke, dark: '#e2e5e2' },
  lg: { of: 'stroke', light: inks.grid.stroke, dark: '#353d42' },
  lm: { of: 'stroke', light: inks.tie.stroke, dark: '#747e83' },
};

/**
 * The file of `draw(figure, words, { width: 'small', … })`: classes name the inks and a style element of its own
 * holds them, light and dark. Its ground is clear.
 */
export function thumbnail(drawing: Element): string {
  const { viewBox } = drawing.properties;
  const [, , width = 0, height = 0] = String(viewBox).split(' ').map(Number);
  const shapes = drawing.children.map(inked);
  return writeSvg(s('svg', { viewBox, width, height }, s('style', styleOf(shapes)), ...shapes), { file: true });
}

/** Without what its classes say of fill and stroke; other classes are the page's. */
function inked(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { className: _, fill, stroke, ...rest } = node.properties;
  const kept = namesOf(node).filter((name) => name in rules);
  const says = (of: Rule['of']): boolean => kept.some((name) => rules[name]?.of === of);
  return {
    ...node,
    properties: {
      ...(kept.length > 0 ? { className: kept } : {}),
      ...(fill === undefined || says('fill') ? {} : { fill }),
      ...(stroke === undefined || says('stroke') ? {} : { stroke }),
      ...rest,
    },
    children: node.children.map(inked),
  };
}

function styleOf(shapes: readonly ElementContent[]): string {
  const used = new Set(shapes.flatMap(classesOf));
  const named = Object.entries(rules).filter(([name]) => used.has(name));
  const write = (theme: 'light' | 'dark'): string =>
    named.map(([name, rule]) => `.${name}{${rule.of}:${rule[theme]}}`).join('');
  return `${write('light')}@media(prefers-color-scheme:dark){${write('dark')}}`;
}

function classesOf(node: ElementContent): readonly string[] {
  return node.type === 'element' ? [...namesOf(node), ...node.children.flatMap(classesOf)] : [];
}

function namesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
