// What pages ask for: the publication, one edition at a time, and a report's prose. Read once a build; files are
// convert's and the editor's.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language/index.ts';
import { readProse, readRecorded, type ProseBlock } from '../formats/index.ts';
import {
  assemble,
  movedAddresses,
  withdrawnSchema,
  type Moved,
  type Publication,
  type RecordedEdition,
  type Withdrawn,
} from '../publication/index.ts';
import {
  readCharts,
  readCodelists,
  readConcepts,
  readCorrections,
  readMoved,
  readPhrases,
  readRelease,
  readSources,
} from './read-content.ts';
import { contentRoot } from './content-root.ts';
import { held, opened } from './held.ts';
import { sound } from './sound.ts';

/** The publication, joined at the first call, unless `check` has just joined it (`holdPublication`). */
export function publication(): Publication {
  const here = held(contentRoot());
  const { root } = here;
  here.joined ??= sound(
    assemble({
      editions: { [Symbol.iterator]: () => editionsOf(recordedReports()) },
      ...sound(readCodelists(root)),
      concepts: sound(readConcepts(root)),
      charts: sound(readCharts(root)),
      sources: sound(readSources(root)),
      phrases: sound(readPhrases(root)),
      corrections: sound(readCorrections(root)),
      release: sound(readRelease(root)),
    }),
  );
  return here.joined;
}

/** The recorded edition of `report`; the last ones are kept, since a report's pages are drawn one after another. */
export function edition(report: string): RecordedEdition {
  const here = opened(contentRoot(), report);
  return (here.edition ??= recorded(report));
}

/** The blocks of a report's MDX in either language, in reading order; kept as its edition is. */
export function prose(report: string, language: Language): readonly ProseBlock[] {
  const here = opened(contentRoot(), report);
  return (here.prose[language] ??= proseOf(report, language));
}

function proseOf(report: string, language: Language): readonly ProseBlock[] {
  const file = `content/reports/${language}/${report}.mdx`;
  const { value, problems } = readProse(readFileSync(join(contentRoot(), file), 'utf8'), file);
  return sound({ value: value!, problems });
}

/** Reports that were withdrawn, by id: they stand in no list, and their pages say so. */
export function withdrawn(): ReadonlyMap<string, Withdrawn> {
  const here = held(contentRoot());
  const file = join(here.root, 'content/withdrawn.json');
  here.withdrawn ??= new Map(
    existsSync(file)
      ? withdrawnSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).reports.map((one) => [one.report, one])
      : [],
  );
  return here.withdrawn;
}

/** Addresses that were left and lead on, those of parts of a page too. */
export function moved(): readonly Moved[] {
  return movedAddresses(sound(readMoved(contentRoot())));
}

/** The ids of all reports that have pages: those that stand, then those withdrawn. */
export function reportIds(): readonly string[] {
  return [...publication().report.keys(), ...withdrawn().keys()];
}

/** The reports that convert has left, in the order of their ids. */
function recordedReports(): readonly string[] {
  return readdirSync(join(contentRoot(), 'content/editions'))
    .sort()
    .map((name) => name.slice(0, -'.json'.length));
}

/** The editions of `reports`, one at a time. */
export function* editionsOf(reports: Iterable<string>): Generator<RecordedEdition> {
  for (const report of reports) yield edition(report);
}

function recorded(report: string): RecordedEdition {
  const file = `content/editions/${report}.json`;
  const { value, problems } = readRecorded(readFileSync(join(contentRoot(), file), 'utf8'), file);
  return sound({ value: value!, problems });
}
