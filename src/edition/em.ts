// Widths in em, as a column measures: a Han character or full-width sign is one, a Latin letter, digit or narrow sign
// a half.

/** The width of `text` set in a newspaper's column, in em; white space counts nothing. */
export function em(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue;
    width += code < 0x2e80 && code !== 0x2014 && code !== 0x2026 && !(code >= 0x2018 && code <= 0x201d) ? 0.5 : 1;
  }
  return width;
}
