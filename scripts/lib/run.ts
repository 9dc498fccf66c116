// Running the project's own tools as a command line would, with the pinned Node.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

/** Runs `command` with its words, in the project's folder; resolves with its exit code (1 when a signal ended it). */
export function run(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  // node_modules/.bin holds the pinned Node: it goes first, also when a script is run without npm.
  const path = [join(process.cwd(), 'node_modules/.bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(
    delimiter,
  );
  return new Promise((done, fail) => {
    const child = spawn(command, words, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, ...environment },
    });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
