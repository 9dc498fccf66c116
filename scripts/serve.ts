// npm run serve: dist/ on a loopback address, at the root of a host or below a path.
import { parseArgs } from 'node:util';
import { serveFolder } from './lib/static-server.ts';

export { serveFolder, type Served, type Serving } from './lib/static-server.ts';

const HELP = `npm run serve -- [--port N] [--base /a/b/] [--dir dist]

Serves the built site on this machine only and prints its address. A busy port takes the next one. Ctrl+C ends it.`;

/** The command's exit code; while it serves, the process stays. */
export async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    console.log(read);
    return read === HELP ? 0 : 1;
  }
  try {
    console.log((await serveFolder(read)).url);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`There is no folder ${read.dir}. Run npm run build first.`);
    return 1;
  }
}

/** What to serve, or the words to show instead. */
function readArguments(args: readonly string[]): { dir: string; port: number; base: string } | string {
  try {
    const { values } = parseArgs({ args: [...args], options: {
      port: { type: 'string', default: '4321' }, base: { type: 'string', default: '/' }, dir: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false } } });
    const port = Number(values.port);
    if (values.help) return HELP;
    return Number.isInteger(port) && port >= 0 && port < 65_536 ? { dir: values.dir, base: values.base, port } : `--port takes a number from 0 to 65535.\n${HELP}`;
  } catch (error) {
    return `${(error as Error).message}\n${HELP}`;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
