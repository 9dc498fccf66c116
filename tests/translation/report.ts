// node tests/translation/report.ts: how many of the spoiled segments the checks tell, by kind, which they do not, and
// what they tell of correct pairs.
import { fiveSegments, toldOf, yardsticks } from './five.ts';
import type { Mutant } from './mutant.ts';
import { clauseMutants, termMutants } from './term-mutants.ts';
import { numberMutants } from './number-mutants.ts';
import { correctPairs, falseAlarms, pairNames } from './pairs.ts';

const segments = fiveSegments();
const wrong = segments.filter((placed) => toldOf(placed).length > 0);
console.log(`told of what is right: ${wrong.length} of ${segments.length}`);
for (const placed of wrong) console.log(`  ${placed.segment.sentences[0]} ${toldOf(placed).join()}`);
for (const file of ['correct.tsv', 'blind.tsv']) {
  const pairs = correctPairs(file);
  const names = [...yardsticks.names, ...pairNames('names.tsv')];
  const told = falseAlarms(pairs, { concepts: [], names });
  console.log(`told of correct pairs, ${file}, terms apart: ${told.length} of ${pairs.length}`);
  for (const { pair, says } of told) console.log(`  ${pair.row} ${says.join('; ')} | ${pair.zh} | ${pair.en}`);
}
report('numbers', numberMutants(segments));
report('terms', termMutants(segments, 13));
report('clauses', clauseMutants(segments));

function report(name: string, mutants: readonly Mutant[]): void {
  for (const [kind, all] of Map.groupBy(mutants, (one) => one.kind)) {
    const survivors = all.filter(({ placed, en }) => toldOf(placed, en).length === 0);
    console.log(`${name}, ${kind}: ${all.length - survivors.length} of ${all.length}`);
    for (const { placed, from, to, en } of survivors) {
      const at = Math.max(0, [...en].findIndex((c, i) => c !== placed.segment.en[i]) - 40);
      console.log(`  ${from} → ${to} | ${en.slice(at, at + 110)} | ${placed.segment.zh.slice(0, 120)}`);
    }
  }
}
