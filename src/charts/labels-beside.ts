// A page's drawing with the labels of its marks beside their links and not in them: a link is named by its sentence,
// and what is seen in a link must stand in its name word for word (WCAG 2.5.3), which a label's order does not.
import type { Element } from 'hast';
import { s } from 'hastscript';

/**
 * The labels are brought together over all marks: seen and not read out, since the sentences say them; a pointer falls
 * through to the mark below.
 */
export function labelsBeside(drawing: Element): Element {
  const labels = linksIn(drawing).flatMap(labelsIn);
  if (labels.length === 0) return drawing;
  const { children } = without(new Set(labels), drawing);
  return { ...drawing, children: [...children, s('g', { ariaHidden: 'true', pointerEvents: 'none' }, ...labels)] };
}

function linksIn(element: Element): readonly Element[] {
  return element.tagName === 'a' ? [element] : elementsIn(element).flatMap(linksIn);
}

function labelsIn(element: Element): readonly Element[] {
  return element.tagName === 'text' ? [element] : elementsIn(element).flatMap(labelsIn);
}

function without(labels: ReadonlySet<Element>, element: Element): Element {
  return {
    ...element,
    children: element.children
      .filter((child) => child.type !== 'element' || !labels.has(child))
      .map((child) => (child.type === 'element' ? without(labels, child) : child)),
  };
}

function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element');
}
