// What a converter wrote among the words: Markdown's signs of bold, quotations and escapes, and column rules that a
// scanner read as bars. They are the file's, not the newspaper's.

/** In order; of each match the groups' own characters are markup, what they enclose is text. */
const SIGNS: readonly { readonly sign: RegExp; readonly why: string }[] = [
  { sign: /(\*\*|__)(?=\S)(?:(?!\1).)+?\1/g, why: '**27**个 is bold' },
  { sign: /^\s*>(?=\s|$)/g, why: '> a quotation' },
  { sign: /\\(?=[*_#\-.!()[\]>~`|])/g, why: '\\* is a star' },
  { sign: /^\s*\|(?=\s)|\s\|(?=\s*$)/g, why: 'a column’s rule, read as a bar' },
];

/** A picture's words stand in brackets before its address: 图片 says nothing, others may be a heading. */
const PICTURE = /!\[([^\]]*)\](\([^)]*\))?/g;

/** Marks that one line may hold by chance, or mean: they are a converter's where so many lines of a text hold them. */
const OFTEN = 3;
const MARKED = /(\*\*|__)\S.*\1|!\[[^\]]*\]\(|^\s*\|\s|\s\|\s*$/;

/** Whether a text's lines bear a converter's or a scanner's marks throughout. */
export function isMarkedUp(lines: readonly string[]): boolean {
  let marked = 0;
  return lines.some((line) => line.length < LONGEST && MARKED.test(line) && ++marked >= OFTEN);
}

/** Longer lines are no post's (characters). */
const LONGEST = 2000;

/** Offsets in `text`, a line or a part of one. */
export function markupOf(text: string): number[] {
  if (!/[*_>\\|\]]/.test(text)) return [];
  return [...pictureSigns(text), ...words(text)];
}

function pictureSigns(text: string): number[] {
  return [...text.matchAll(PICTURE)].flatMap(({ 0: all, 1: alt = '', index }) =>
    [...all].flatMap((_, i) => (i < 2 || i >= 2 + alt.length ? [index + i] : [])),
  );
}

function words(text: string): number[] {
  return SIGNS.flatMap(({ sign }, row) =>
    [...text.matchAll(sign)].flatMap(({ 0: all, 1: pair, index }) =>
      row === 0 && pair !== undefined
        ? [index, index + 1, index + all.length - 2, index + all.length - 1]
        : [index + all.search(/[^\s]/)],
    ),
  );
}
