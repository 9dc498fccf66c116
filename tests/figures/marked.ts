// Marked lines, for tests: what must be found is written into the text, `新增会员{6万=60000人 #new-members}人`.
import type { Annotation, BlockId } from '../../src/annotations/index.ts';
import { readTable, sentencesOf, writeTable, type Block, type Edition } from '../../src/edition/index.ts';
import type { Observation } from '../../src/observations/index.ts';

/** Under which names problems of a case speak of its files. */
export const caseFiles = { seedFile: 'seeds/case.txt', recordFile: 'seeds/case.edition.yaml' } as const;

const mark = /\{([^={}]+)=[^{}]*\}/g;

export interface Case {
  readonly edition: Edition;
  readonly marked: ReadonlyMap<BlockId, string>;
}

/**
 * Cells parted by `\\t` and rows by `\\n`, as written, make a table. First line `year=2016 period=2016
 * district=dongcheng [published=2017]`; then a block a line, headings with `## ` or `### `.
 */
export function readCase(file: string): Case {
  const [first = '', ...lines] = file.trimEnd().split('\n');
  const {
    year = '',
    period = year,
    district = 'beijing',
    published = null,
  } = Object.fromEntries(first.split(' ').map((pair) => pair.split('='))) as Record<string, string>;
  const written = lines
    .map((line, i) => ({
      line: tableText(line.replace(/^#+ /, '')),
      hashes: /^#*(?= )/.exec(line)?.[0].length ?? 0,
      number: i + 2,
    }))
    .filter(({ line }) => line !== '');
  const rows = written.map(({ line, hashes, number }, i) => {
    const id: BlockId = hashes > 0 ? `h${i + 1}` : `p${i + 1}`;
    const text = line.replace(mark, '$1');
    const isTable = readTable(line).length > 1;
    const block: Block = {
      id,
      type: hashes > 0 ? 'head' : isTable ? 'table' : 'p',
      ...(hashes > 0 && { level: hashes }),
      text,
      ...(isTable && { rows: readTable(text) }),
      sources: [{ line: number, at: [0, text.replace(/\s/g, '').length] }],
    };
    return { block, marked: line };
  });
  const blocks = rows.map(({ block }) => block);
  return {
    edition: {
      header: { id: 'case', title: '', year: Number(year), period, district, published, source: null },
      blocks,
      emendations: [],
      formeWork: [],
      anchors: [],
      positions: [],
      sentences: blocks.flatMap(({ id, text }) =>
        sentencesOf(text).map((at, k) => ({ id: `${id}.s${k + 1}` as const, block: id, at })),
      ),
    },
    marked: new Map(rows.map(({ block, marked }) => [block.id, marked])),
  };
}

/** A line that holds cells and rows as a case writes them, as the text of a table. */
function tableText(line: string): string {
  return writeTable(line.split('\\n').map((row) => row.split('\\t')));
}

/** The blocks as the case file writes them, with what was found. */
export function markFound(edition: Edition, found: readonly Observation[]): Map<BlockId, string> {
  return new Map(
    edition.blocks.map(({ id, text }) => {
      const last = found.filter(({ block }) => block === id).toReversed();
      return [
        id,
        last.reduce(
          (marked, one) => marked.slice(0, one.at[0]) + written(one, edition) + marked.slice(one.at[1]),
          text,
        ),
      ];
    }),
  );
}

function written(
  {
    text,
    value,
    upper,
    unit,
    bound,
    change,
    kind,
    measure,
    indicator,
    also,
    period,
    district,
  }: Observation & Annotation,
  { header }: Edition,
): string {
  const words = [
    bound === 'exact' ? '' : bound,
    change ?? '',
    kind === 'target' ? 'target' : '',
    measure === plainMeasure(unit, change) ? '' : measure,
    indicator === null ? '' : `#${indicator}`,
    also === null ? '' : `+${also}`,
    period === header.period ? '' : `@${period}`,
    district === header.district ? '' : `/${district}`,
  ].filter((word) => word !== '');
  return `{${text}=${[`${value}${upper === null ? '' : `..${upper}`}${unit}`, ...words].join(' ')}}`;
}

/** What a case need not say: a per cent or a multiple is a rate, a rise a change, anything else what happened. */
function plainMeasure(unit: string, change: Observation['change']): Observation['measure'] {
  if (change !== null) return 'change';
  return unit === '%' || unit === '‰' || unit === '倍' ? 'rate' : 'flow';
}
