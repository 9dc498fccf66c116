// Files of /data/ written once: each is served alone, weighed for the package's description, and put into the archive.
import type { Publication } from '../publication/index.ts';
import type { DataFile } from './data-files.ts';

const done = new WeakMap<Publication, Map<string, string>>();

/** What `file.write` says, remembered for this publication and site. */
export function written(file: DataFile, publication: Publication, site: string | undefined): string {
  const texts = done.get(publication) ?? new Map<string, string>();
  done.set(publication, texts);
  const key = `${file.name} ${site ?? ''}`;
  const text = texts.get(key) ?? file.write(publication, site);
  texts.set(key, text);
  return text;
}

/** Forgets what was written of `publication`: once all is in the archive, hundreds of MB that nobody asks for again. */
export function forgetWritten(publication: Publication): void {
  done.delete(publication);
}
