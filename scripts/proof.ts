// npm run proof: the long checks over everything, and docs/proof.md, which says what they found, on which commit.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { run } from './lib/run.ts';
import { writeFile } from './lib/write-files.ts';

const FIGURES = '.cache/proof.jsonl';
interface Figure { readonly part: string; readonly says: string }

const start = Date.now();
rmSync(FIGURES, { force: true });
const code = (await run('npm', ['test'])) || (await run('vitest', ['run', '--project', 'proof']));
if (code === 0) writeFile(join(process.cwd(), 'docs/proof.md'), document(figures()));
console.log(code === 0 ? 'docs/proof.md written.' : 'docs/proof.md is as it was.');
process.exitCode = code;

function figures(): Figure[] {
  return existsSync(FIGURES) ? readFileSync(FIGURES, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Figure) : [];
}

function document(found: readonly Figure[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();
  const changed = execFileSync('git', ['status', '--porcelain', '--', '.', ':!docs/proof.md'], { encoding: 'utf8' }).trim() !== '';
  const parts = Map.groupBy(found, ({ part }) => part);
  return [
    '# Proof', '',
    `Written by \`npm run proof\` on commit ${commit}${changed ? ' with changes not committed' : ''}, ${new Date(start).toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${((Date.now() - start) / 60_000).toFixed(0)} minutes. \`npm test\` passed first.`,
    ...[...parts].flatMap(([part, lines]) => ['', `## ${part}`, '', ...lines.map(({ says }) => `- ${says}`)]), '',
  ].join('\n');
}
