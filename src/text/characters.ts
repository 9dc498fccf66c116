// Classes of characters that the rules of setting turn on. Sources: Unicode 16, clreq (W3C Requirements for Chinese Text Layout).

/** A Han character (any plane), 〇 and the iteration mark included. */
export const HAN = /[\p{Script=Han}々〇]/u;

/** White space: what JavaScript calls so, the ideographic space and the byte-order mark included. */
export const SPACE = /\s/;

/** Characters that show nothing and are no space: controls, zero-width ones, bidi marks and overrides. They never reach a page. */
export const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/;

/** What ends a sentence (the contract: 。！？ in either width where no digit or letter follows), and the marks that may close after it. */
export const SENTENCE_END = /[。！？!?]/;
export const CLOSING = /[”’"'）)」』》〉】\]]/;

/** Marks that a newspaper sets before captions, by-lines and headings; they point, they say nothing. */
export const MARK = /[▲△▼▽◀◁▶▷◆◇■□●○★☆※►◄]/;

/** A line whose last character is one of these is a finished one. */
export const LINE_END = /[。！？!?…；;：:][”’"'）)」』》〉】\]]*$/;

export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN.test(character);
}

export function isSpace(character: string): boolean {
  return SPACE.test(character);
}
