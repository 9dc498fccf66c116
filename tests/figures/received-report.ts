// node tests/figures/received-report.ts [--held] [--differences]: figures of the invented texts, found and right; of
// held texts totals alone are told.
import { parseArgs } from 'node:util';
import { readCodelists } from '../../src/loaders/index.ts';
import { addReceived, receivedScore, receivedTexts, type ReceivedScore } from './received.ts';

const { values } = parseArgs({ options: { held: { type: 'boolean' }, differences: { type: 'boolean' } } });
const codelists = readCodelists('.').value;
const part = values.held === true ? 'held' : 'learn';
const share = (of: number, all: number): string => ((100 * of) / all).toFixed(1);
const line = ({ listed, found, right, bound, kind, tabular }: ReceivedScore): string =>
  [
    `precision ${share(right, found)} %, recall ${share(right, listed)} % of ${listed}`,
    `bound ${share(bound, right)} %, kind ${share(kind, right)} %, in tables ${tabular[1]} of ${tabular[0]}`,
  ].join(', ');

for (const form of ['clean', 'restored'] as const) {
  const scores = receivedTexts(part).map((name) => [name, receivedScore(name, form, codelists)] as const);
  console.log(`${part}, ${form}: ${line(addReceived(scores.map(([, one]) => one)))}`);
  if (part === 'held') continue;
  for (const [name, one] of scores) {
    console.log(`  ${name}: ${line(one)}`);
    if (values.differences === true) for (const difference of one.differences) console.log(`    ${difference}`);
  }
}
