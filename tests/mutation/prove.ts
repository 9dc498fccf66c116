// npm run proof -- mutants: every stage that is held to its bar now, and what its tests noticed, for docs/proof.md.
import { mkdirSync, readFileSync } from 'node:fs';
import { measured } from './stages.ts';
import { survivors } from './survivors.ts';
import { run } from '../../scripts/lib/run.ts';
import { figure } from '../proof/figure.ts';

const FOLDER = '.cache/mutants';

mkdirSync(FOLDER, { recursive: true });
for (const stage of measured) {
  const [file, start] = [`${FOLDER}/${stage}.md`, Date.now()];
  const code = await run('node', ['tests/mutation/mutate.ts', stage, '--out', file]);
  if (code !== 0) {
    // Below its bar, or never run: the proof ends here and says so.
    process.exitCode = code;
    break;
  }
  figure('Mutants', survivors(readFileSync(file, 'utf8'), (Date.now() - start) / 60_000));
}
