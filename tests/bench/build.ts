// npm run bench -- N: the whole build over N reports, in a folder outside the project, stage by stage.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { projectOf } from './copies.ts';
import { usageOf } from './watch.ts';

const HELP = `npm run bench -- [N] [--chinese] [--write] [--keep]

Builds a copy of the project with N reports (200; copies of those that stand, other districts and years), as
npm run build does, and prints what each stage takes: wall seconds by its own word (the index is made beside the
pages), CPU seconds of all processes and the most memory they held together since the stage before it ended.
--chinese leaves the English of the reports out; --write puts the table into docs/bench.md; --keep leaves
the folder and names it.`;
const DOCUMENT = 'docs/bench.md';

interface Stage {
  readonly name: string;
  readonly says: string;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    chinese: { type: 'boolean' },
    write: { type: 'boolean' },
    keep: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(HELP);
else await bench(Number(positionals[0] ?? 200));

async function bench(count: number): Promise<void> {
  const root = projectOf(count, { english: values.chinese !== true });
  const stages = await build(root);
  const table = tableOf(stages);
  const pages = readdirSync(`${root}/dist`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
  console.log(`\n${count} reports, ${pages} pages\n${table}`);
  if (values.write) writeFileSync(DOCUMENT, documentWith(count, `${sourceLine()} ${pages} pages.\n\n${table}\n`));
  if (values.keep) console.log(root);
  else rmSync(root, { recursive: true });
}

/** Each line the build prints closes a stage. */
async function build(root: string): Promise<Stage[]> {
  const child = spawn(process.execPath, buildArguments(root), { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const stages: Stage[] = [];
  let [memory, whole, cpu] = [0, 0, 0];
  const start = Date.now();
  const look = (): number => {
    const now = usageOf(child.pid!);
    memory = Math.max(memory, now?.memory ?? 0);
    whole = Math.max(whole, memory);
    return now?.cpu ?? 0;
  };
  const timer = setInterval(look, 100);
  const closed = new Promise<number | null>((done) => child.on('close', done));
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, says, wall] = /^(\w+) {2,}(.*?) {2}([\d.]+) s$/.exec(line) ?? [];
    if (name === undefined) continue;
    const used = look();
    stages.push({ name, says: says!, wall: Number(wall), cpu: used - cpu, memory });
    console.log(line);
    [memory, cpu] = [0, used];
  }
  clearInterval(timer);
  if ((await closed) !== 0) throw new Error(`The build of ${root} failed.`);
  return [...stages, { name: 'whole', says: '', wall: (Date.now() - start) / 1000, cpu, memory: whole }];
}

/** What npm run build gives to Node. */
function buildArguments(root: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}

function tableOf(stages: readonly Stage[]): string {
  const rows = stages.map(
    ({ name, says, wall, cpu, memory }) =>
      `| ${name} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${memory.toFixed(2)} | ${says} |`,
  );
  return ['| stage | wall s | CPU s | memory GB | made |', '|---|---|---|---|---|', ...rows].join('\n');
}

function sourceLine(): string {
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();
  return (
    `On commit ${commit}, ${new Date().toISOString().slice(0, 10)}, Node ` +
    `${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.`
  );
}

/** The document with the part about `count` reports put in its place; the others stay. */
function documentWith(count: number, part: string): string {
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  const parts = new Map(
    [...before.matchAll(/^## (\d+) reports\n\n([\s\S]*?)(?=\n## |$(?![\s\S]))/gm)].map(([, n, text]) => [
      Number(n),
      text!,
    ]),
  );
  parts.set(count, part);
  const sorted = [...parts].sort(([a], [b]) => a - b);
  const opening =
    '# The whole build, measured\n\nWritten by `npm run bench -- N --write`: wall and CPU ' +
    'seconds of each stage, and the most memory that all its processes held together.\n';
  return [opening, ...sorted.map(([n, text]) => `## ${n} reports\n\n${text.trimEnd()}\n`)].join('\n');
}
