// A drawing for a page, lighter by a fifth: the page's classes ink it, and its commonest size of type is said once.
import type { Element } from 'hast';

/** Takes out what the style sheet gives (src/styles/charts.css) and what the drawing's root says for all. */
export function onPage(drawing: Element): Element {
  const sizes = Map.groupBy(sizesIn(drawing), (size) => size);
  const [commonest] = [...sizes].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return {
    ...drawing,
    properties: { ...drawing.properties, ...(commonest === undefined ? {} : { fontSize: String(commonest) }) },
    children: drawing.children.map((child) => (child.type === 'element' ? lighter(child, commonest) : child)),
  };
}

function sizesIn({ properties: { fontSize }, children }: Element): readonly number[] {
  const own = fontSize === undefined ? [] : [Number(fontSize)];
  return [...own, ...children.flatMap((child) => (child.type === 'element' ? sizesIn(child) : []))];
}

/** `fill="none"` stays: it is the shape's, not an ink. */
function lighter(element: Element, size: number | undefined): Element {
  const { fill, stroke, fontSize, x, y, ...rest } = element.properties;
  const isInked = element.tagName === 'text' || element.properties.className !== undefined;
  const properties = {
    ...rest,
    // nothing is what they are without it
    ...(x === undefined || Number(x) === 0 ? {} : { x }),
    ...(y === undefined || Number(y) === 0 ? {} : { y }),
    ...(fill === 'none' || (!isInked && fill !== undefined) ? { fill } : {}),
    ...(!isInked && stroke !== undefined ? { stroke } : {}),
    // a span takes its size from its text and not from the root
    ...(fontSize === undefined || (Number(fontSize) === size && element.tagName !== 'tspan') ? {} : { fontSize }),
  };
  return {
    ...element,
    properties,
    children: element.children.map((child) => (child.type === 'element' ? lighter(child, size) : child)),
  };
}
