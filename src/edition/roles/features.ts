// What is asked of a line to tell its role: a table. The weights are learned (`scripts/learn.ts`), the questions are
// not.
import { isFinished } from '../../text/index.ts';
import { em } from '../em.ts';
import { isUnclosed } from '../joint.ts';
import type { Line } from '../line.ts';
import { pageFurniture } from '../page-furniture.ts';
import { isProse, withoutDigits, withoutPage, type Place } from './place.ts';
import { SALUTATION, WORDS } from './words.ts';

export type Answer = string | number | boolean | null | undefined;

export interface Feature {
  readonly name: string;
  readonly why: string;
  readonly of: (place: Place) => Answer;
}

const STEPS = [2, 4, 8, 12, 16, 24, 32, 48, 80];

/** Each gives one word, a number or a yes; no answer where it has nothing to say. */
export const FEATURES: readonly Feature[] = [
  { name: 'always', why: 'how common the role is', of: () => true },
  { name: 'length', why: 'heads are short, lines of text are not', of: ({ line }) => step(em(line.visible)) },
  { name: 'filled', why: 'a line of text fills its column, all but the last', of: ({ line }) => filled(line) },
  {
    name: 'in-column',
    why: 'the same against the column of the whole text',
    of: ({ line, page }) => share(line.width, page.column),
  },
  { name: 'ends', why: 'a sentence, a clause, a colon, or nothing', of: ({ line }) => ending(line.visible) },
  {
    name: 'begins',
    why: 'what only goes on begins with a comma, a digit, a small word',
    of: ({ line }) => beginning(line.visible),
  },
  { name: 'signs', why: 'heads have no full stop inside', of: ({ line }) => inner(line.visible) },
  {
    name: 'ends-filled',
    why: 'an unfinished line that fills its column is text',
    of: ({ line }) => `${ending(line.visible)} ${filled(line)}`,
  },
  {
    name: 'long',
    why: 'long lines with sentences are whole paragraphs',
    of: ({ line }) => (em(line.visible) > 48 ? `${ending(line.visible)} ${inner(line.visible)}` : null),
  },
  {
    name: 'indent',
    why: 'first lines and centred ones stand in from the edge',
    of: (place) => indented(place.line, place),
  },
  {
    name: 'indent-length',
    why: 'centred and short is a head',
    of: (place) => `${indented(place.line, place)} ${step(em(place.line.visible))}`,
  },
  {
    name: 'indent-before',
    why: 'this against the line above',
    of: ({ line, before }) => (before === undefined ? 'none' : compare(line.indent, before.indent)),
  },
  {
    name: 'indent-after',
    why: 'the line below stands further in: a paragraph begins there',
    of: ({ line, after }) => (after === undefined ? 'none' : compare(after.indent, line.indent)),
  },
  { name: 'blank-before', why: 'heads and captions stand apart', of: ({ line }) => blanks(line.blankBefore) },
  { name: 'blank-after', why: 'likewise', of: ({ line }) => blanks(line.blankAfter) },
  {
    name: 'alone',
    why: 'alone between blank lines, in a text of such lines or not',
    of: ({ line, page }) => `${Number(line.blankBefore > 0)}${Number(line.blankAfter > 0)} ${page.airy}`,
  },
  {
    name: 'alone-length',
    why: 'alone and short',
    of: ({ line }) => `${Number(line.blankBefore > 0)}${Number(line.blankAfter > 0)} ${step(em(line.visible))}`,
  },
  {
    name: 'before-ends',
    why: 'after an unfinished line the text goes on',
    of: ({ before }) => (before === undefined ? 'none' : `${ending(before.visible)} ${filled(before)}`),
  },
  {
    name: 'before-ends-blank',
    why: 'the same across a blank line',
    of: ({ before, line }) => (before === undefined ? 'none' : `${ending(before.visible)} ${blanks(line.blankBefore)}`),
  },
  {
    name: 'before-ends-indent',
    why: 'a sentence has ended and this stands in: a paragraph begins',
    of: (place) => `${ending(place.before?.visible ?? '')} ${indented(place.line, place)}`,
  },
  {
    name: 'text-above',
    why: 'the last line of text above, past what may be the page’s',
    of: ({ textAbove, line }) =>
      textAbove === undefined ? 'none' : `${ending(textAbove.visible)} ${ending(line.visible)}`,
  },
  {
    name: 'text-above-begins',
    why: 'the same with how this begins',
    of: ({ textAbove, line }) =>
      textAbove === undefined ? 'none' : `${Number(isFinished(textAbove.visible))} ${beginning(line.visible)}`,
  },
  {
    name: 'before-long',
    why: 'a text of a line a paragraph',
    of: ({ before, line }) =>
      before === undefined
        ? 'none'
        : `${Number(em(before.visible) > 48)}${Number(em(line.visible) > 48)} ${Number(isFinished(before.visible))}`,
  },
  {
    name: 'before-length',
    why: 'short lines come in runs: tables, cards, menus',
    of: ({ before, line }) => `${step(em(before?.visible ?? ''))} ${step(em(line.visible))}`,
  },
  {
    name: 'after-length',
    why: 'a head has text below it',
    of: ({ after, line }) => `${step(em(after?.visible ?? ''))} ${step(em(line.visible))}`,
  },
  {
    name: 'after-begins',
    why: 'what begins below',
    of: ({ after }) => (after === undefined ? 'none' : `${beginning(after.visible)} ${Number(isProse(after))}`),
  },
  {
    name: 'unclosed',
    why: 'a bracket or quotation is open above',
    of: ({ textAbove }) => textAbove !== undefined && isUnclosed(textAbove.visible),
  },
  {
    name: 'joint',
    why: 'a word cut in two by the lines’ end',
    of: ({ before, line, signs }) => (before === undefined ? null : signs.joint(before.visible, line.visible)),
  },
  {
    name: 'joint-above',
    why: 'the same past what may be the page’s',
    of: ({ textAbove, before, line, signs }) =>
      textAbove === undefined || textAbove === before ? null : signs.joint(textAbove.visible, line.visible),
  },
  {
    name: 'number',
    why: '一、 （一） 1. 01 open heads and items',
    of: ({ number, line }) => number && `${number.form} ${inner(line.visible)} ${step(em(line.visible))}`,
  },
  {
    name: 'number-sequence',
    why: 'a number that goes on from the one before',
    of: ({ number, inSequence }) => number && `${number.form} ${Number(inSequence)}`,
  },
  { name: 'only-number', why: '01 alone, or a page’s number', of: ({ line }) => onlyNumber(line.visible) },
  { name: 'hashes', why: 'a converter’s #', of: ({ line }) => (line.hashes === 0 ? null : Math.min(line.hashes, 2)) },
  {
    name: 'bold',
    why: 'a converter’s ** round the whole line',
    of: ({ line }) => line.bold && (line.visible.length > 32 ? 'long' : step(em(line.visible))),
  },
  {
    name: 'mark',
    why: '▲ a caption, ■ a head, 【 a frame, > a quotation',
    of: ({ line }) => (line.mark === '' ? null : line.mark),
  },
  {
    name: 'gaps',
    why: 'a head’s two halves',
    of: ({ line }) => line.gaps > 0 && `${Math.min(line.gaps, 3)} ${inner(line.visible)}`,
  },
  { name: 'spread', why: 'a line set letter by letter', of: ({ line }) => line.spread && step(em(line.visible)) },
  {
    name: 'cells',
    why: 'stretches that wide gaps part',
    of: ({ line, before, after }) =>
      line.cells > 1 &&
      `${Number(before !== undefined && before.cells > 1)}${Number(after !== undefined && after.cells > 1)}`,
  },
  {
    name: 'repeats',
    why: 'running heads come back',
    of: ({ line, page }) => times(page.times.get(withoutDigits(line.visible)) ?? 1, line.visible),
  },
  {
    name: 'page-sign',
    why: 'the table of running heads and page numbers',
    of: ({ line, at, page }) =>
      pageFurniture(line.visible, {
        times: page.times.get(withoutDigits(line.visible)) ?? 1,
        edge: at < 3 || at > page.length - 4,
        isHead: line.hashes > 0 || line.mark !== '',
      }),
  },
  { name: 'made', why: 'a picture’s words, a link or a quotation', of: ({ line }) => line.made !== '' && line.made },
  {
    name: 'made-length',
    why: 'a picture’s words can be a head, or say that it is a picture',
    of: ({ line }) => line.made !== '' && `${line.made} ${step(em(line.visible))}`,
  },
  {
    name: 'told-again',
    why: 'the same words stand once more: contents above, the head below',
    of: ({ line, at, page }) => again(page.told.get(withoutPage(line.visible)), at, line.visible),
  },
  {
    name: 'run',
    why: 'short lines in a run: a table’s cells, a menu, cards',
    of: ({ line, at, page }) => page.runs[at]! > 1 && `${many(page.runs[at]!)} ${Number(/\d/.test(line.visible))}`,
  },
  {
    name: 'quantity',
    why: 'a number with its unit and nothing else',
    of: ({ line }) =>
      /^[\d.,]+[余多]?[%万亿千百]*余?\p{Script=Han}{0,3}$/u.test(line.visible) && !line.visible.endsWith('年'),
  },
  {
    name: 'among-numbers',
    why: 'bare numbers in a run of short lines are a table’s cells',
    of: ({ line, page, at }) => page.runs[at]! > 7 && page.numbers[at]! > 3 && /\d/.test(line.visible),
  },
  {
    name: 'beside-quantity',
    why: 'its name stands above or below',
    of: ({ before, after, page, at }) =>
      page.runs[at]! > 1 && `${Number(isQuantity(before))}${Number(isQuantity(after))}`,
  },
  {
    name: 'bold-many',
    why: 'where heads are bold, several lines are',
    of: ({ line, page }) =>
      page.bold > 1 &&
      `${Number(line.bold)} ${many(page.bold)} ${inner(line.visible)} ${Number(em(line.visible) < 32)}`,
  },
  {
    name: 'bold-number',
    why: '**01** over its head, 163 of a card',
    of: ({ line, before }) =>
      (line.bold && onlyNumber(line.visible) !== null && 'this') ||
      (before?.bold === true && onlyNumber(before.visible) !== null && `above ${Number(line.bold)}`),
  },
  { name: 'page-turn', why: 'a form feed stands beside it', of: ({ line }) => line.turn },
  { name: 'place', why: 'titles stand at the top', of: ({ at }) => (at < 8 ? at : null) },
  {
    name: 'before-prose',
    why: 'above the first line of prose',
    of: ({ at, page, line }) => at < page.prose[0] && `${Math.min(page.prose[0] - at, 6)} ${inner(line.visible)}`,
  },
  {
    name: 'before-prose-place',
    why: 'how far into what stands above it',
    of: ({ at, page }) => at < page.prose[0] && `${Math.min(page.prose[0], 9)} ${Math.min(at, 9)}`,
  },
  {
    name: 'after-prose',
    why: 'below the last line of prose',
    of: ({ at, page, line }) => at > page.prose[1] && `${Math.min(at - page.prose[1], 3)} ${inner(line.visible)}`,
  },
  {
    name: 'site-above',
    why: 'menus and dates of a page of the web stand above its prose',
    of: ({ at, page }) => page.isSite && at < page.prose[0],
  },
  {
    name: 'site-below',
    why: 'links, rights and other articles stand below it',
    of: ({ at, page }) => page.isSite && at > page.prose[1],
  },
  {
    name: 'label',
    why: 'a label that comes back before a colon',
    of: ({ line, signs }) =>
      signs.labels.has(/^(\p{Script=Han}{2,6})[：:]/u.exec(line.visible)?.[1] ?? '') &&
      `${ending(line.visible)} ${inner(line.visible)} ${step(em(line.visible))}`,
  },
  {
    name: 'rule',
    why: 'what a line looks like by the table of kinds',
    of: ({ line, signs }) => kindName(line, signs.kindOf),
  },
  {
    name: 'rule-before',
    why: 'the same of the line above, with this',
    of: ({ line, before, signs }) =>
      `${before === undefined ? 'none' : kindName(before, signs.kindOf)} ${kindName(line, signs.kindOf)}`,
  },
  {
    name: 'rule-after',
    why: 'the same of the line below, with this',
    of: ({ line, after, signs }) =>
      `${kindName(line, signs.kindOf)} ${after === undefined ? 'none' : kindName(after, signs.kindOf)}`,
  },
  {
    name: 'open-above',
    why: 'a line of prose above breaks off',
    of: ({ before, line, ruled }) =>
      before !== undefined &&
      isProse(before) &&
      !isFinished(before.visible) &&
      `${blanks(line.blankBefore)} ${ruled[1]}`,
  },
  {
    name: 'finished-above',
    why: 'the line above is finished, and apart or not',
    of: ({ before, line, ruled }) =>
      before !== undefined && isFinished(before.visible) && `${Number(line.blankBefore > 0)} ${ruled[1]}`,
  },
  {
    name: 'label-head',
    why: 'a label that comes back, alone over text',
    of: ({ line, signs, ruled }) =>
      ruled[1] === 'head' && signs.kindOf(line)?.head === 'label' && !SALUTATION.test(line.visible),
  },
  { name: 'full-stop', why: 'a head has none', of: ({ line }) => line.visible.endsWith('。') },
  {
    name: 'begins-anew',
    why: 'finished, a blank line, and the rules begin a block',
    of: ({ before, line, ruled }) =>
      before !== undefined && isFinished(before.visible) && line.blankBefore > 0 && ruled[1]?.endsWith('+') === false,
  },
  { name: 'ruled', why: 'what the rules alone make of it', of: ({ ruled }) => ruled[1] },
  { name: 'ruled-before', why: 'and of the line above', of: ({ ruled }) => `${ruled[0]} ${ruled[1]}` },
  { name: 'ruled-after', why: 'and of the line below', of: ({ ruled }) => `${ruled[1]} ${ruled[2]}` },
  {
    name: 'ruled-length',
    why: 'how long it is, as the rules see it',
    of: ({ ruled, line }) => `${ruled[1]} ${step(em(line.visible))}`,
  },
  { name: 'hard-break', why: 'two spaces at the end, in Markdown a new line', of: ({ before }) => before?.hardBreak },
  ...WORDS.map(({ name, why, holds }): Feature => ({
    name,
    why,
    of: ({ line }) => line.visible.length < 60 && holds.test(line.visible),
  })),
];

/** Every feature's answer as `name=answer`. */
export function featuresOf(place: Place): string[] {
  return FEATURES.flatMap(({ name, of }) => {
    const answer = of(place);
    if (answer === null || answer === undefined || answer === false) return [];
    return [answer === true ? name : `${name}=${answer}`];
  });
}

function isQuantity(line: Line | undefined): boolean {
  return line !== undefined && /^[\d.,]+[余多]?[%万亿千百]*余?\p{Script=Han}{0,3}$/u.test(line.visible);
}

function many(count: number): string {
  return count < 3 ? 'two' : count < 5 ? 'few' : count < 12 ? 'some' : 'many';
}

function again(told: readonly [number, number] | undefined, at: number, visible: string): string | null {
  if (told === undefined || told[0] === told[1] || em(visible) < 4) return null;
  return `${told[1] > at ? 'below' : 'above'} ${Number(withoutPage(visible) !== visible)} ${step(em(visible))}`;
}

function step(width: number): number {
  return STEPS.find((limit) => width <= limit) ?? 99;
}

function share(width: number, column: number): string {
  if (!Number.isFinite(column)) return 'none';
  const part = width / column;
  return part < 0.4 ? 'little' : part < 0.75 ? 'some' : part < 0.93 ? 'most' : part < 1.1 ? 'full' : 'over';
}

function filled({ width, column }: Line): string {
  return share(width, column);
}

function ending(visible: string): string {
  const last = visible.at(-1) ?? '';
  if (last === '') return 'none';
  if (/[。！？!?…]$|[。！？][”’）】》」]$/.test(visible)) return 'stop';
  if (/[：:]/.test(last)) return 'colon';
  if (/[；;]/.test(last)) return 'semicolon';
  if (/[，、,]/.test(last)) return 'comma';
  if (/[”’）)】》」]/.test(last)) return 'close';
  if (/[“‘（(《「]/.test(last)) return 'open';
  return /[\d.%]/.test(last) ? 'digit' : /[a-z]/i.test(last) ? 'latin' : 'han';
}

function beginning(visible: string): string {
  const first = visible[0] ?? '';
  if (/[，。、；：！？）》”’」%]/.test(first)) return 'closing';
  if (/[“‘（(《「]/.test(first)) return 'opening';
  if (/[—-]/.test(first)) return 'dash';
  return /\d/.test(first) ? 'digit' : /[a-z]/i.test(first) ? 'latin' : /\p{Script=Han}/u.test(first) ? 'han' : 'other';
}

function inner(visible: string): string {
  const inside = visible.slice(0, -1);
  return /[。；！？]/.test(inside) ? 'sentence' : /，/.test(inside) ? 'comma' : /、/.test(inside) ? 'list' : 'none';
}

function indented({ indent }: Line, { page }: Place): string {
  const more = indent - page.indent;
  return more < -0.6
    ? 'out'
    : more < 0.6
      ? 'usual'
      : more < 1.4
        ? 'one'
        : more < 2.6
          ? 'two'
          : more < 5
            ? 'more'
            : 'far';
}

function compare(one: number, other: number): string {
  return one > other + 0.6 ? 'in' : one < other - 0.6 ? 'out' : 'same';
}

function blanks(count: number): string {
  return count === Infinity ? 'edge' : String(Math.min(count, 3));
}

function onlyNumber(visible: string): string | null {
  const digits = /^[-—–·.第|PARTpart]*(0?)(\d{1,3})[-—–·.页版|]*$/.exec(visible);
  return digits && `${digits[1] === '0' ? 'zero' : 'bare'} ${/^\d+$/.test(visible) ? 'plain' : 'dressed'}`;
}

function times(count: number, visible: string): string | null {
  return count < 2 ? null : `${count > 2 ? 'many' : 'twice'} ${step(em(visible))}`;
}

function kindName(line: Line, kindOf: Place['signs']['kindOf']): string {
  const kind = kindOf(line);
  return kind === null ? 'text' : `${kind.type}${kind.head === undefined ? '' : `-${kind.head}`}`;
}
