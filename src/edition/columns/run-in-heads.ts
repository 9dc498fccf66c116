// Heads run into their text on one line (【概况】2017年，…; （三）帮扶困难职工　元旦前夕，…): the head is a row of its own.
import { em } from '../em.ts';
import { joint } from '../joint.ts';
import { numberOf } from '../number-of.ts';
import { cutRow, type Row } from './row.ts';

/** In frames: so many rows at least begin with one and go on. */
const OFTEN = 3;
const FRAMED = /^\s*【[^【】]{2,30}】(?=\s*\S)/;
/** A head is not longer, its text not shorter (em). */
const LONGEST = 26;
const SHORTEST = 8;
const NONE: ReadonlySet<string> = new Set();

/** `rows` with heads parted from text: frames that come back, and numbers whose neighbours stand as heads alone. */
export function runInHeads(rows: readonly Row[]): Row[] {
  const framed = new Set(
    rows.filter(({ text }) => text.length < 2000 && FRAMED.test(text) && goesOn(text.replace(FRAMED, ''))),
  );
  const alone = new Set(rows.flatMap(({ text }) => (isHeadAlone(text) ? [keyOf(text)] : [])));
  return rows.flatMap((row) => {
    const at = framed.size >= OFTEN && framed.has(row) ? FRAMED.exec(row.text)![0].length : cutAt(row.text, alone);
    return at === null ? [row] : [cutRow(row, [0, at]), cutRow(row, [at, row.text.length])];
  });
}

function goesOn(text: string): boolean {
  return em(text) >= SHORTEST;
}

function keyOf(text: string): string {
  return numberOf(bare(text), NONE)?.form ?? '';
}

function bare(text: string): string {
  return text.replace(/\s/g, '').replace(/[(]/g, '（').replace(/[)]/g, '）');
}

/** A numbered line that is short and no sentence. */
function isHeadAlone(text: string): boolean {
  return text.length < 60 && numberOf(bare(text), NONE) !== null && em(text) <= LONGEST && !/[。；]/.test(text);
}

/** Where a numbered head ends by white space and a sentence begins; null where nothing shows it. */
function cutAt(text: string, alone: ReadonlySet<string>): number | null {
  const start = text.slice(0, 80);
  const number = /^\s*[（(\d一二三四五六七八九十第]/.test(start) ? numberOf(bare(start), NONE) : null;
  if (number === null || !alone.has(number.form) || isHeadAlone(text)) return null;
  for (const { 0: gap, index } of start.matchAll(
    /(?<=\p{Script=Han}|[”》）])[ \u3000\u00a0]+(?=[\p{Script=Han}\d“])/gu,
  )) {
    const [head, rest] = [start.slice(0, index), text.slice(index + gap.length)];
    if (em(head) < number.prefix.length + 3 || em(head) > LONGEST || /[。；：]/.test(head)) continue;
    if (goesOn(rest) && joint(bare(head), bare(rest).slice(0, 12), '') < 2) return index;
  }
  return null;
}
