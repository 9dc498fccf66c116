// Reading what stands in content/ by hand: codelists, concepts, charts. Files → values and problems; nothing is thrown.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { chartSchema, type Chart } from '../charts/index.ts';
import {
  districtsSchema,
  indicatorsSchema,
  unitsSchema,
  type District,
  type Indicator,
  type Unit,
} from '../codelists/index.ts';
import { readYaml } from '../formats/index.ts';
import type { Codelists } from '../observations/index.ts';
import type { Outcome } from '../problems/index.ts';
import {
  correctionsSchema,
  movedSchema,
  releaseSchema,
  type Correction,
  type Moved,
  type Release,
} from '../publication/index.ts';
import { namesSchema, type Name } from '../translation/index.ts';
import {
  conceptSchema,
  phraseSchema,
  readConcept,
  sourcesSchema,
  type Concept,
  type Phrase,
  type Source,
} from '../termbase/index.ts';

/** `root` is the project's folder in all of these; problems name files below it. */
export function readDistricts(root: string): Outcome<readonly District[]> {
  return readList(root, 'content/districts.yaml', districtsSchema);
}

export function readIndicators(root: string): Outcome<readonly Indicator[]> {
  return readList(root, 'content/indicators.yaml', indicatorsSchema);
}

export function readUnits(root: string): Outcome<readonly Unit[]> {
  return readList(root, 'content/units.yaml', unitsSchema);
}

/** What figures are read by. */
export function readCodelists(root: string): Outcome<Codelists> {
  const [districts, indicators, units] = [readDistricts(root), readIndicators(root), readUnits(root)];
  return {
    value: { districts: districts.value, indicators: indicators.value, units: units.value },
    problems: [...districts.problems, ...indicators.problems, ...units.problems],
  };
}

/** One concept a file; a file that cannot be read is left out and told of. */
export function readConcepts(root: string): Outcome<readonly Concept[]> {
  return readFolder(root, 'content/glossary', conceptSchema, readConcept);
}

/** The works that concepts cite. */
export function readSources(root: string): Outcome<readonly Source[]> {
  return readListIfThere(root, 'content/sources.yaml', sourcesSchema);
}

/** One phrase a file, like concepts. */
export function readPhrases(root: string): Outcome<readonly Phrase[]> {
  return readFolder(root, 'content/phraseology', phraseSchema, (id, entry): Phrase => ({ ...entry, id }));
}

/** Addresses that were left. */
export function readMoved(root: string): Outcome<readonly Moved[]> {
  return readListIfThere(root, 'content/moved.yaml', movedSchema);
}

/** Corrections of published data. */
export function readCorrections(root: string): Outcome<readonly Correction[]> {
  return readListIfThere(root, 'content/corrections.yaml', correctionsSchema);
}

/** Version and date; a project that names none is not released. */
export function readRelease(root: string): Outcome<Release> {
  const file = 'content/release.yaml';
  if (!existsSync(join(root, file))) return { value: UNRELEASED, problems: [] };
  const { value, problems } = readYaml(readFileSync(join(root, file), 'utf8'), file, releaseSchema);
  return { value: value ?? UNRELEASED, problems };
}

const UNRELEASED: Release = {
  version: '0.0.0',
  date: '1970-01-01',
  author: { zh: '工报', en: 'Gongbao' },
  abstract: { zh: '工报数据', en: 'Gongbao data' },
};

/** Names that a translation must give back. */
export function readNames(root: string): Outcome<readonly Name[]> {
  return readListIfThere(root, 'content/names.yaml', namesSchema);
}

export function readCharts(root: string): Outcome<readonly Chart[]> {
  return readFolder(root, 'content/infographics', chartSchema, (id, chart, file): Chart => ({ ...chart, id, file }));
}

function readList<T>(root: string, file: string, schema: ZodType<readonly T[]>): Outcome<readonly T[]> {
  const { value, problems } = readYaml(readFileSync(join(root, file), 'utf8'), file, schema);
  return { value: value ?? [], problems };
}

/** A list that a project may do without. */
function readListIfThere<T>(root: string, file: string, schema: ZodType<readonly T[]>): Outcome<readonly T[]> {
  return existsSync(join(root, file)) ? readList(root, file, schema) : { value: [], problems: [] };
}

/**
 * Every YAML file of `folder` by `schema`; its name without ending is the id that `finish` takes, with its path below
 * `root`.
 */
function readFolder<Entry, T>(
  root: string,
  folder: string,
  schema: ZodType<Entry>,
  finish: (id: string, entry: Entry, file: string) => T,
): Outcome<readonly T[]> {
  const names = existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  const outcomes = names.map((name) => {
    const file = `${folder}/${name}`;
    return {
      id: name.slice(0, -'.yaml'.length),
      file,
      ...readYaml(readFileSync(join(root, file), 'utf8'), file, schema),
    };
  });
  return {
    value: outcomes.flatMap(({ id, value, file }) => (value === null ? [] : [finish(id, value, file)])),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}
