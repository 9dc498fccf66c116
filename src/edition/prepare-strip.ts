// One strip made ready: which characters are text, which are page furniture, where a space meant something.
import type { Localized } from '../language/index.ts';
import { INVISIBLE, MARK, isHan, isSpace, widthOf } from '../text/index.ts';
import { overprinted } from './overprint.ts';
import type { Strip } from './reading-order.ts';
import type { EditionRecord } from './record.ts';
import type { Emendation, FormeWork } from './types.ts';

/** The smallest thing that is set: a character, a gap made by rule, or an emended stretch. */
export interface Unit {
  readonly text: string;
  readonly line: number;
  /** Where it stands in the seed's line; null when it stands in no seed. */
  readonly at: readonly [start: number, end: number] | null;
  readonly emended?: Pick<Emendation, 'sic' | 'corr' | 'reason' | 'resp'>;
}

export interface PreparedStrip {
  readonly strip: Strip;
  readonly units: readonly Unit[];
  readonly formeWork: readonly FormeWork[];
  /** The units' text without gaps: what the rules look at. */
  readonly visible: string;
  /** Number of `#` before it, 0 for none. */
  readonly hashes: number;
  /** The mark before it (▲ ■ 【), or ''. */
  readonly mark: string;
  /** Gaps that stood between Han words (a heading's two halves). */
  readonly gaps: number;
  /** Stretches of text that wide gaps part, as a table's cells: 1 for any other line. */
  readonly cells: number;
  /** Set letter by letter, as a line is that must fill its column. */
  readonly spread: boolean;
  /** Two spaces at the end: Markdown's line break, which a converter writes where the print began a new paragraph. */
  readonly hardBreak: boolean;
}

export type EditorEmendation = NonNullable<EditionRecord['emend']>[number] & { readonly words: Localized };

/** Sorts the characters of `strip` (in its whole line `raw`) into units and furniture; `emend` are the editor's for this line. */
export function prepareStrip(strip: Strip, raw: string, emend: readonly EditorEmendation[]): PreparedStrip {
  const [start, end] = strip.at;
  const hashes = start === 0 ? (/^\s*(#{1,6})\s/.exec(raw)?.[1]?.length ?? 0) : 0;
  const second = overprinted(raw.slice(start, end)).map((at) => at + start);
  const skip = new Set(second);
  const cells = cellsOf(raw.slice(start, end));
  const formeWork: FormeWork[] = second.map((at) => ({ line: strip.line, at: [at, at + 1], text: raw.charAt(at), class: 'overprint' }));
  const units: Unit[] = [];
  let mark = '';
  let hashesLeft = hashes;
  let spaced = false;
  for (let at = start; at < end;) {
    if (emend.length === 0 && isPlainHan(raw.charCodeAt(at)) && !skip.has(at)) { // nearly every character
      const character = raw[at]!;
      if (spaced) pushGap(units, character, { line: strip.line, cells });
      units.push({ text: character, line: strip.line, at: [at, ++at] });
      spaced = false;
      continue;
    }
    const edit = emend.length === 0 ? undefined : emend.find(({ sic }) => sic !== '' && raw.startsWith(sic, at));
    const text = edit?.sic ?? String.fromCodePoint(raw.codePointAt(at)!);
    const place: readonly [number, number] = [at, at + text.length];
    at += text.length;
    if (edit !== undefined) {
      if (spaced) pushGap(units, text, { line: strip.line, cells });
      units.push({ text: edit.corr, line: strip.line, at: place, emended: { sic: edit.sic, corr: edit.corr, reason: edit.words, resp: 'editor' } });
      spaced = false;
    } else if (isSpace(text)) {
      spaced = true;
    } else if (skip.has(place[0])) {
      continue;
    } else {
      const furniture = furnitureClass(text, hashesLeft > 0);
      if (furniture === 'hash') hashesLeft--;
      if (furniture === null) {
        if (spaced) pushGap(units, text, { line: strip.line, cells });
        units.push({ text, line: strip.line, at: place });
        spaced = false;
      } else {
        if (furniture === 'mark' && units.length === 0) mark = text;
        if (furniture === 'mark' && units.length > 0) spaced = true;
        formeWork.push({ line: strip.line, at: place, text, class: furniture });
      }
    }
  }
  const together = cells > 1 ? units : unspread(units);
  const set = labelFirst(together, second);
  let visible = '';
  for (const { at, text } of set) if (at !== null) visible += text;
  visible = looked(visible);
  return { strip, units: set, formeWork: formeWork.sort((a, b) => a.at[0] - b.at[0]), visible, hashes, mark,
    gaps: cells > 1 ? 0 : hanGaps(set), cells, spread: together.length < units.length, hardBreak: end === raw.length && / {2}$/.test(raw) };
}

function isPlainHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** The class of furniture a character belongs to, or null for text. 【】 frame a heading as ■ points to one. */
function furnitureClass(text: string, hash: boolean): string | null {
  if (hash && text === '#') return 'hash';
  const code = text.charCodeAt(0);
  if (code > 0x3011 && code < 0xfff9) return null; // Han: nearly every call
  if (MARK.test(text) || text === '【' || text === '】') return 'mark';
  return INVISIBLE.test(text) ? 'control' : null;
}

/** A space is kept as a gap only where it can mean something: between Han (full-width) or between Latin letters or digits. */
function pushGap(units: Unit[], next: string, { line, cells }: { line: number; cells: number }): void {
  const before = units.at(-1)?.text.at(-1);
  if (before === undefined) return;
  if (cells > 1) units.push({ text: '　', line, at: null });
  else if (isHan(before) && isHan(next)) units.push({ text: '　', line, at: null });
  else if (/[\p{Script=Latin}\d]/u.test(before) && /[\p{Script=Latin}\d]/u.test(next)) units.push({ text: ' ', line, at: null });
  else if ((isHan(before) || /[”’）》]/.test(before)) && /[\dA-Za-z“‘（《\p{Script=Han}]/u.test(next)) units.push({ text: '　', line, at: null });
  else if (/\d/.test(before) && isHan(next)) units.push({ text: '　', line, at: null });
}

/** What the rules look at: half-width punctuation beside Han and full-width digits as they will be set. */
function looked(visible: string): string {
  if (!/[,;:?!()０-９Ａ-Ｚａ-ｚ％]/.test(visible)) return visible;
  return [...visible].map((character, i, all) => widthOf(character, all[i - 1], all[i + 1]) ?? character).join('');
}

/** A label printed over itself at a line's end (推进工会改革关关键键词词一一) stood before the words, in a frame of its own. */
function labelFirst(units: readonly Unit[], second: readonly number[]): readonly Unit[] {
  if (second.length === 0) return units;
  const doubled = new Set(second.map((at) => at - 1));
  const from = units.findIndex(({ at }) => at !== null && (doubled.has(at[0]) || second.includes(at[0] + 1)));
  const label = units.slice(from).map(({ text }) => text).join('');
  if (from <= 0 || !/^\p{Script=Han}{1,4}[一二三四五六七八九十]{1,2}$/u.test(label)) return units;
  return [...units.slice(from), { text: '　', line: units[from]!.line, at: null }, ...units.slice(0, from)];
}

/** Gaps with a Han character on both sides. */
function hanGaps(units: readonly Unit[]): number {
  return units.filter(({ at, text }, i) => at === null && text === '　' && isHan(units[i - 1]?.text) && isHan(units[i + 1]?.text)).length;
}

/** Two spaces or more, or a tab, at least twice in a line: columns of a table. */
function cellsOf(raw: string): number {
  const parts = raw.trim().split(/\s{2,}|\t/);
  return parts.length > 2 && parts.every((part) => part.length < 24) ? parts.length : 1;
}

/** A word set letter by letter (回 放, 提 供 岗 位) loses its gaps: when most Han stand alone between them, they mean nothing. */
function unspread(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ at }) => at === null)) return units;
  const pieces = units.map(({ at, text }) => (at === null ? '　' : text)).join('').split('　');
  const alone = pieces.filter((piece) => piece.length === 1).length;
  return alone * 2 > pieces.length ? units.filter(({ at, text }) => !(at === null && text === '　')) : units;
}
