// Where content/ lies. The bundler puts loaders into the pages, so a build cannot hand them its folder as an
// argument: it names it here.

const NAMED = 'GONGBAO_ROOT';

/** The project's folder: the one the build was asked for, else where the program was started. */
export function contentRoot(): string {
  return process.env[NAMED] ?? process.cwd();
}

/** Names the folder for all that is loaded from now on, in this process and its threads. */
export function nameContentRoot(root: string): void {
  process.env[NAMED] = root;
}
