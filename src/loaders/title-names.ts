// The names that no title is broken in.
import { contentRoot } from './content-root.ts';
import { held } from './held.ts';
import { publication } from './publication.ts';

/** The Chinese terms of the termbase and the names of indicators; kept with the publication. */
export function titleNames(): ReadonlySet<string> {
  const { concepts, indicators } = publication();
  return (held(contentRoot()).names ??= new Set([
    ...[...concepts.values()].flatMap(({ zh }) => zh.terms.map(({ text }) => text)),
    ...[...indicators.values()].map(({ zh }) => zh),
  ]));
}
