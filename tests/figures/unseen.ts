// Report texts that are not among the five, their figures marked by hand (unseen/tune, unseen/held), read without any
// editor's record. `held`: nobody makes rules with them; a text whose results somebody has looked into goes to
// `tune`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from '../../src/edition/index.ts';
import { observe, type Codelists } from '../../src/observations/index.ts';
import { readSeed } from '../../src/text/index.ts';
import { readCases, type Case } from '../restore/cases.ts';
import { caseFiles, markFound, readCase } from './marked.ts';
import { addScores, score, type Score } from './score.ts';
import { foundFigures, type Figures, type Listed } from './settled.ts';

const folder = join(import.meta.dirname, 'unseen');
const mark = /\{(?<text>[^={}]+)=(?<says>[^{}]*)\}/g;

export function unseenTexts(part: 'tune' | 'held'): readonly string[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length));
}

/** The figures that are marked in a text against those that are found in it, by their place. */
export function unseenScore(part: 'tune' | 'held', name: string, codelists: Codelists): Score {
  const { edition, marked } = readCase(readFileSync(join(folder, part, `${name}.txt`), 'utf8'));
  const found = markFound(edition, observe(edition, codelists, caseFiles).value.observations);
  return score(figuresOf(name, marked), figuresOf(name, found));
}

/**
 * The same marks against what is found in the text once it has been spoiled and restored (tests/restore), every case
 * of it; by what is counted, wherever it stands.
 */
export function restoredScore(part: 'tune' | 'held', name: string, codelists: Codelists): Score {
  const { marked } = readCase(readFileSync(join(folder, part, `${name}.txt`), 'utf8'));
  const listed = amounts([...figuresOf(name, marked)].map(([key, of]) => [key.split('|')[1]!, of]));
  return addScores(
    cases()
      .filter(({ clean }) => clean.name === name)
      .map(({ bytes }) => {
        const edition = edit(readSeed(bytes, 'seeds/text.txt').value!, 'text', {
          recordFile: 'seeds/text.edition.yaml',
          districts: codelists.districts,
        }).value;
        const found = edition === null ? [] : observe(edition, codelists, caseFiles).value.observations;
        return score(listed, amounts([...foundFigures(found)].map(([key, of]) => [key.split('|')[1]!, of])));
      }),
  );
}

let spoiled: readonly Case[] | undefined;
const cases = (): readonly Case[] => (spoiled ??= readCases(join(import.meta.dirname, '../restore/clean')));

/** Keyed by text, value, unit and bound, the Kth of its kind. */
function amounts(rows: readonly (readonly [text: string, of: Listed])[]): Figures {
  const seen = new Map<string, number>();
  return new Map(
    rows.map(([text, of]) => {
      const what = [text.replace(/\s/g, ''), of.value, of.upper, of.unit, of.bound].join(' ');
      seen.set(what, (seen.get(what) ?? 0) + 1);
      return [`${what} ${seen.get(what)!}`, of];
    }),
  );
}

function figuresOf(name: string, blocks: ReadonlyMap<string, string>): Figures {
  return new Map(
    [...blocks].flatMap(([block, text]) => {
      let written = 0;
      return [...text.matchAll(mark)].map((match) => {
        const { text: number = '', says = '' } = match.groups ?? {};
        const at = match.index - written;
        written += match[0].length - number.length;
        return [`${name} ${block}|${number}|${at}`, read(says)] as const;
      });
    }),
  );
}

/** `60000人 at_least total #new-members @2017 /xicheng` */
function read(says: string): Listed {
  const [amount = '', ...words] = says.split(' ');
  const {
    value = '',
    upper = '',
    unit = '',
  } = /^(?<value>[\d.]+?)(?:\.\.(?<upper>[\d.]+))?(?<unit>\D*)$/.exec(amount)?.groups ?? {};
  const led = (sign: string): string => words.find((word) => word.startsWith(sign))?.slice(1) ?? '';
  const one = (...among: readonly string[]): string => words.find((word) => among.includes(word)) ?? '';
  return {
    ...{ value, upper, unit },
    bound: one('nearly', 'approx', 'at_least', 'at_most') || 'exact',
    change: one('rise', 'fall'),
    kind: one('target') || 'figure',
    period: led('@'),
    district: led('/'),
    indicator: led('#'),
    also: led('+'),
  };
}
