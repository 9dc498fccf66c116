// npm run proof: the long checks over everything, and docs/proof.md, which says what they found and on which commit.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { proofDocument, type Figure } from './lib/proof-document.ts';
import { proofParts, wholeProof } from './lib/proof-parts.ts';
import { run } from './lib/run.ts';
import { writeFile } from './lib/write-files.ts';

const FIGURES = '.cache/proof.jsonl';
const DOCUMENT = 'docs/proof.md';

const HELP = `npm run proof -- [PART …]

Runs the long checks, all but mutants or the parts named, and writes what they found into ${DOCUMENT}; parts that
were not run keep their figures and the commit these were measured on. ${DOCUMENT} stays as it is when a check
fails.

${Object.entries(proofParts)
  .map(([name, { says }]) => `  ${name.padEnd(9)}${says}`)
  .join('\n')}

npm run bench -- 1000 --write measures the whole build into docs/bench.md.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !Object.hasOwn(proofParts, name));
if (values.help || unknown.length > 0)
  console.log(unknown.length > 0 ? `No part is named ${unknown.join(', ')}.\n\n${HELP}` : HELP);
process.exitCode = values.help
  ? 0
  : unknown.length > 0
    ? 1
    : await prove(positionals.length === 0 ? wholeProof : positionals);

/** Ends at the first part that fails. */
async function prove(names: readonly string[]): Promise<number> {
  const start = Date.now();
  rmSync(FIGURES, { force: true });
  for (const name of names) {
    const [command, ...words] = proofParts[name]!.command;
    const code = await run(command, words);
    if (code === 0) continue;
    console.log(`${name} failed: ${DOCUMENT} is as it was.`);
    return code;
  }
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  writeFile(
    join(process.cwd(), DOCUMENT),
    proofDocument(before, { found: figures(), measured: measured(Date.now() - start) }),
  );
  console.log(`${DOCUMENT} written.`);
  return 0;
}

function figures(): Figure[] {
  if (!existsSync(FIGURES)) return [];
  return readFileSync(FIGURES, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure);
}

function measured(time: number): string {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--', '.', `:!${DOCUMENT}`) !== '';
  const commit = `${git('rev-parse', '--short=12', 'HEAD')}${isChanged ? ' with changes not committed' : ''}`;
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  return (
    `On commit ${commit}, ${new Date().toISOString().slice(0, 10)}: ${machine}; the run took ` +
    `${(time / 60_000).toFixed(0)} minutes.`
  );
}
