// npm run serve: dist/ on a loopback address, at the root of a host or below a path.
import { problem } from '../src/problems/index.ts';
import { readArguments } from './lib/read-arguments.ts';
import { showProblems } from './lib/show-problems.ts';
import { serveFolder } from './lib/static-server.ts';

export { serveFolder, type Served, type Serving } from './lib/static-server.ts';

const COMMAND = 'npm run serve';
const HELP = `${COMMAND} -- [--port N] [--base /a/b/] [--dir dist]

Serves the built site on this machine only and prints its address. A busy port takes the next one. Ctrl+C ends it.`;

const OPTIONS = {
  port: { type: 'string', default: '4321' },
  base: { type: 'string', default: '/' },
  dir: { type: 'string', default: 'dist' },
} as const;

/** The command's exit code; while it serves, the process stays. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args, { command: COMMAND, help: HELP, options: OPTIONS });
  if (asked === null) return Number(process.exitCode ?? 0);
  const { port: written, base, dir } = asked.values as Record<keyof typeof OPTIONS, string>;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    const fault = problem('argument-unread', { file: COMMAND }, { detail: `--port ${written}: 0–65535` });
    showProblems([fault], asked.language, { touched: false });
    return 1;
  }
  try {
    console.log((await serveFolder({ dir, port, base })).url);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`There is no folder ${dir}. Run npm run build first.`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
