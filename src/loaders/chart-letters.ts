// What the pictures of all charts are lettered with, so that they are drawn with faces cut to it.
import { languages, say } from '../i18n/index.ts';
import { charactersOf } from '../pictures/index.ts';
import { chartSheet } from '../views/index.ts';
import { contentRoot } from './content-root.ts';
import { held } from './held.ts';
import { publication } from './publication.ts';

/** The characters of every chart’s sheet, findings and cautions in both languages, once each. */
export function chartLetters(): string {
  const all = publication();
  return (held(contentRoot()).letters ??= charactersOf(
    JSON.stringify(
      [...all.figures.values()].map((figure) => [
        languages.map((language) => chartSheet(figure, all, { language, t: say(language) })),
        [...figure.findings.values()],
        figure.series.map(({ differs }) => differs),
      ]),
    ),
  ));
}
