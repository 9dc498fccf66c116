// Text: bytes → lines, and the classes and widths of characters.
export { readSeed, type Seed } from './read-seed.ts';
export { widthOf } from './width.ts';
export { CLOSING, HAN, INVISIBLE, LINE_END, MARK, SENTENCE_END, isHan, isSpace } from './characters.ts';
export { fold } from './fold.ts';
