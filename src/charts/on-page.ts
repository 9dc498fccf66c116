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

/** Where no class says that a shape has no fill, it says so itself. */
function lighter(element: Element, size: number | undefined): Element {
  const { fill, stroke, fontSize, x, y, strokeWidth, strokeDasharray, ...rest } = element.properties;
  const classes = [element.properties.className].flat();
  const isDashed = classes.includes('ld');
  const isLine = classes.includes('nf');
  const isInked = element.tagName === 'text' || element.properties.className !== undefined;
  const properties = {
    ...rest,
    // nothing is what they are without it
    ...(x === undefined || Number(x) === 0 ? {} : { x }),
    ...(y === undefined || Number(y) === 0 ? {} : { y }),
    ...((fill === 'none' && !isLine) || (!isInked && fill !== undefined) ? { fill } : {}),
    ...(!isInked && stroke !== undefined ? { stroke } : {}),
    ...(isDashed || strokeWidth === undefined ? {} : { strokeWidth }),
    ...(isDashed || strokeDasharray === undefined ? {} : { strokeDasharray }),
    // a span takes its size from its text and not from the root
    ...(fontSize === undefined || (Number(fontSize) === size && element.tagName !== 'tspan') ? {} : { fontSize }),
  };
  return {
    ...element,
    properties,
    children: element.children.map((child) => (child.type === 'element' ? lighter(child, size) : child)),
  };
}
