// node tests/figures/report.ts [--differences]: how well figures are found and understood, in the five reports and in
// unseen texts.
import { parseArgs } from 'node:util';
import { makeReport } from '../../scripts/lib/make-report.ts';
import { readSeedFiles } from '../../scripts/lib/read-seeds.ts';
import { readCodelists } from '../../src/loaders/index.ts';
import { measured } from './measured.ts';
import { addScores, score, scoreLine, type Score } from './score.ts';
import { foundFigures, readerFigures, reports, settledFigures } from './settled.ts';
import { restoredScore, unseenScore, unseenTexts } from './unseen.ts';

const { values } = parseArgs({ options: { differences: { type: 'boolean' } } });
const codelists = readCodelists('.').value;
const say = (name: string, scores: readonly Score[], { differences = true } = {}): void => {
  const all = addScores(scores);
  console.log(`${name}: ${scoreLine(all)}`);
  if (values.differences && differences) for (const line of all.differences) console.log(`  ${line}`);
};

const ours = new Map(
  reports.map((report) => [
    report,
    foundFigures(makeReport(readSeedFiles('.', report), codelists).value!.recorded.observations),
  ]),
);
const without = new Map(
  reports.map((report) => [
    report,
    foundFigures(
      makeReport({ ...readSeedFiles('.', report), record: stripped(readSeedFiles('.', report).record) }, codelists)
        .value!.recorded.observations,
    ),
  ]),
);
for (const [one, other] of [
  ['a', 'b'],
  ['c', 'd'],
] as const)
  say(
    `the readers ${one} and ${other}, one against the other`,
    reports.map((report) => score(readerFigures(one, report), readerFigures(other, report))),
    { differences: false },
  );
say(
  'the five, as published',
  reports.map((report) => score(settledFigures(report), ours.get(report)!)),
);
say(
  'the five, without the editor’s figures',
  reports.map((report) => score(settledFigures(report), without.get(report)!)),
);
say(
  'unseen, rules may be made with them',
  unseenTexts('tune').map((name) => unseenScore('tune', name, codelists)),
);
say(
  'unseen, held out',
  unseenTexts('held').map((name) => unseenScore('held', name, codelists)),
  { differences: false },
);
for (const part of ['tune', 'held'] as const) {
  const of = measured(part, codelists);
  const [measures, periods] = [of.measureRight, of.periodRight].map((one) => ((100 * one) / of.found).toFixed(1));
  console.log(`measure, ${part}: ${measures} % right, period ${periods} % of ${of.found} found of 100`);
  if (values.differences && part === 'tune') for (const line of of.differences) console.log(`  ${line}`);

  const { listed, found, right } = addScores(unseenTexts(part).map((name) => restoredScore(part, name, codelists)));
  console.log(
    `unseen, ${part}, spoiled and restored: recall ${((100 * right) / listed).toFixed(1)} %, ` +
      `precision ${((100 * right) / found).toFixed(1)} % (number, value, unit and bound ` +
      `together)`,
  );
}

/** A record without its `figures:`. */
function stripped(record: string | null): string | null {
  return record === null ? null : record.replace(/^figures:\n(?:[ \t].*\n)*/m, '');
}
