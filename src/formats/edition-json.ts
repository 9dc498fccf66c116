// /reports/REPORT/edition.json: the edition by itself, from which every character of the seed can be rebuilt (the
// contract, "Data").
import type { Edition } from '../edition/index.ts';

/** The contract's shape, blocks in reading order. `en` is null until the report is translated. */
export function writeEditionJson({ header, blocks, emendations, formeWork }: Edition): string {
  return JSON.stringify({
    report: header.id,
    blocks: blocks.map(({ id, type, level, text, rows, supplied, sources }) => ({
      id,
      type,
      ...(level !== undefined && { level }),
      zh: text,
      en: null,
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
}
