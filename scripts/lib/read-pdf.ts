// A PDF → the text of its pages, by the places of its glyphs. Runs as a process of its own, too: pdf.js works
// asynchronously, and a hostile file may never end.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPages, type Page, type ReadPages, type Run } from '../../src/glyphs/index.ts';
import { problem, type Outcome } from '../../src/problems/index.ts';

export interface ReadPdf extends ReadPages {
  readonly pages: number;
}

/** A page of a newspaper takes a second. */
const [TOO_LONG_MS, MOST_PAGES] = [60_000, 200];

/** Reads the PDF `bytes`; problems name it `file`. Null where it is none, is locked, or holds no type. */
export function readPdf(bytes: Uint8Array, file: string): Outcome<ReadPdf | null> {
  const refuse = (detail: string): Outcome<null> => ({
    value: null,
    problems: [problem('pdf-unreadable', { file }, { detail })],
  });
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    input: bytes,
    timeout: TOO_LONG_MS,
    maxBuffer: 50_000_000,
    encoding: 'utf8',
  });
  if (error !== undefined) return refuse((error as NodeJS.ErrnoException).code ?? error.message);
  if (status !== 0) return refuse(/^(?:\w+: )?(.{1,100})/m.exec(stderr.trim())?.[1] ?? '');
  const read = JSON.parse(stdout) as ReadPdf;
  return read.text === ''
    ? { value: null, problems: [problem('pdf-without-text', { file })] }
    : { value: read, problems: [] };
}

async function pagesOf(data: Uint8Array): Promise<Page[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const cMapUrl = fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')));
  const task = getDocument({
    data,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    cMapUrl,
    cMapPacked: true,
  });
  const document = await task.promise;
  if (document.numPages > MOST_PAGES) throw new Error(`${document.numPages} pages, over ${MOST_PAGES}`);
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    // faces have their names once the page's drawing is read
    await page.getOperatorList();
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const nameOf = (id: string): string => (page.commonObjs.has(id) ? (page.commonObjs.get(id).name ?? id) : id);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const runs = items.flatMap(({ str, transform, width, fontName }): Run[] => {
      const [, , c = 0, d = 0, e = 0, f = 0] = transform;
      const size = Math.hypot(c, d);
      return str === undefined || size === 0
        ? []
        : [{ text: str, x: e - left, y: top - f, width, size, font: nameOf(fontName) }];
    });
    pages.push({ width: right - left, height: top - bottom, runs });
  }
  await task.destroy();
  return pages;
}

if (import.meta.main) {
  try {
    const pages = await pagesOf(new Uint8Array(readFileSync(0)));
    process.stdout.write(JSON.stringify({ ...readPages(pages), pages: pages.length } satisfies ReadPdf));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
