// /reports/REPORT/edition.json: the edition by itself, from which every character of the seed can be rebuilt (the
// contract, "Data").
import type { RecordedEdition } from '../publication/index.ts';
import { INVISIBLE } from '../text/index.ts';
import { englishBlocks } from '../translation/index.ts';

/** The contract's shape, blocks in reading order. `en` is null until all of the block is translated. */
export function writeEditionJson(edition: RecordedEdition): string {
  const { header, blocks, emendations, formeWork } = edition;
  const english = new Map(englishBlocks(edition).map(({ id, text, isWhole }) => [id, isWhole ? text : null]));
  const written = JSON.stringify({
    report: header.id,
    blocks: blocks.map(({ id, type, level, text, rows, supplied, sources }) => ({
      id,
      type,
      ...(level !== undefined && { level }),
      zh: text,
      en: english.get(id) ?? null,
      ...(rows && { rows }),
      ...(supplied && { supplied }),
      sources,
    })),
    emendations: emendations.map(({ block, at, line, sic, corr, reason, resp }) => ({
      block,
      at,
      line,
      sic,
      corr,
      reason,
      resp,
    })),
    formeWork: formeWork.map(({ line, at, text, class: kind }) => ({ line, at, text, class: kind })),
  });
  return written.replace(CONTROLS, escaped);
}

/** Of the file itself: whoever parses it gets each character back. */
const CONTROLS = new RegExp(INVISIBLE, 'g');

function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
