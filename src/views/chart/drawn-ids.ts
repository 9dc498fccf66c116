// Which numbers a drawing shows: what its marks stand for.
import type { Element } from 'hast';

/** The ids of observations and of derived numbers. */
export function drawnIds({ properties, children }: Element): ReadonlySet<string> {
  const own = [properties.dataObservation, properties.dataDerived].filter((id) => id !== undefined && id !== null);
  return new Set([
    ...own.map(String),
    ...children.flatMap((child) => (child.type === 'element' ? [...drawnIds(child)] : [])),
  ]);
}
