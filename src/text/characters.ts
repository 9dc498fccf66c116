// Classes of characters that the rules of setting turn on. Sources: Unicode 16, clreq (W3C Requirements for Chinese
// Text Layout).

/** A Han character (any plane), 〇 and the iteration mark included. */
export const HAN = /[\p{Script=Han}々〇]/u;

/** White space: what JavaScript calls so, the ideographic space and the byte-order mark included. */
export const SPACE = /\s/;

/**
 * Characters that show nothing and are no space: controls, zero-width ones, bidi marks and overrides. They never
 * reach a page.
 */
export const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/;

/** Marks that a newspaper sets before captions, by-lines and headings; they point, they say nothing. */
export const MARK = /[▲△▼▽◀◁▶▷◆◇■□●○★☆※►◄]/;

/** Marks that may close after the sign that ends a sentence or a clause. */
const CLOSING = '[”’"\'）)」』》〉】\\]]*';
const FINISHED = new RegExp(`[。！？!?…：:]${CLOSING}$`);
const ENDED = new RegExp(`[。！？!?…：:；;]${CLOSING}$`);
/**
 * The contract: a sentence ends at 。！？ (their half-width forms where no letter or digit follows) with the closing
 * marks after it.
 */
export const SENTENCE_END = new RegExp(`(?:[。！？]|[!?](?![\\p{L}\\d]))+${CLOSING}`, 'gu');

/** Running text that has come to its end. A semicolon or comma has not. */
export function isFinished(text: string): boolean {
  return FINISHED.test(text);
}

/** A line that breaks off nowhere: finished, or at the end of a clause. */
export function isEnded(line: string): boolean {
  return ENDED.test(line);
}

export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN.test(character);
}

export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;

/** Whether the zero-width joiner at `at` makes one emoji of two (UTS 51), as of 👩 and 🔧. */
export function joinsEmoji(text: string, at: number): boolean {
  if (text[at] !== '\u200d') return false;
  const isAfter = /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));
  return isAfter && EMOJI_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

/** A character that shows nothing, as a page may show it: Unicode's picture of a control, else the sign for unknown. */
export function shownControl(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}
