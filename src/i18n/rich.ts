// Words with a marked part in them, `… <red>红字</red> …`, cut into pieces that a component wraps.

/** A piece of a sentence; `mark` is the tag's name where it was marked. */
export interface Piece {
  readonly text: string;
  readonly mark: string | null;
}

/** `rich('a <b>c</b>')` → `a ` · `c`+mark b. Marks do not nest. */
export function rich(sentence: string): readonly Piece[] {
  return sentence
    .split(/(<\w+>[^<]*<\/\w+>)/)
    .filter(Boolean)
    .map((part) => {
      const marked = /^<(\w+)>(.*)<\//.exec(part);
      return { text: marked?.[2] ?? part, mark: marked?.[1] ?? null };
    });
}
