// What a check is: a promise to the reader, and what breaks it.
import type { Language, Localized } from '../language/index.ts';
import type { Outcome, Place, Problem } from '../problems/index.ts';
import type { Publication, RecordedEdition, Withdrawn } from '../publication/index.ts';
import type { Block } from '../edition/index.ts';
import type { Yardsticks } from '../translation/index.ts';

/** The blocks of an MDX file, its language and its path. */
export interface Prose {
  readonly language: Language;
  readonly blocks: readonly Pick<Block, 'id' | 'type' | 'level' | 'text'>[];
  readonly file: string;
}

/** A report as its pages will show it. */
export interface ReportToCheck {
  readonly recorded: RecordedEdition;
  /** Its MDX in each language that it has. */
  readonly proses: readonly Prose[];
  /** The English, and by what it is held against the Chinese. */
  readonly englishFile: string;
  readonly yardsticks: Yardsticks;
}

export interface PublicationToCheck {
  /** The join, and what was amiss with it: numbers that a chart asks for in vain. */
  readonly joined: Outcome<Publication>;
  /** Reports that were taken back, as the records say it, and the text of the list that the pages read. */
  readonly withdrawn: readonly Withdrawn[];
  readonly withdrawnFile: { readonly file: string; readonly text: string };
}

/**
 * One promise. `ofReport` is asked for every report, `ofPublication` once, after the last report; most checks have
 * one of the two. They return what is wrong and throw nothing but bugs. A problem's place may name an entry of a YAML
 * file by its keys (`Place.path`): whoever runs the checks finds line and column.
 */
export interface Check {
  /** Its file's name. */
  readonly name: string;
  /** What the reader may rely on, a sentence; docs/checks.md is written from it. */
  readonly promise: Localized;
  readonly ofReport?: (report: ReportToCheck) => readonly Problem[];
  readonly ofPublication?: (all: PublicationToCheck) => readonly Problem[];
}

/** Where an entry of a concept's file stands. */
export function inConcept(id: string, path: readonly (string | number)[]): Place {
  return { file: `content/glossary/${id}.yaml`, path };
}

/** Where an entry of a phrase's file stands. */
export function inPhrase(id: string, path: readonly (string | number)[]): Place {
  return { file: `content/phraseology/${id}.yaml`, path };
}
