// Text: bytes → lines, and the classes and widths of characters.
export { LIMITS, readSeed, tooLarge, type Seed } from './read-seed.ts';
export { widthOf } from './width.ts';
export {
  HAN,
  INVISIBLE,
  MARK,
  SENTENCE_END,
  isEnded,
  isFinished,
  isHan,
  isSpace,
  joinsEmoji,
  shownControl,
} from './characters.ts';
export { fold } from './fold.ts';
export { simplify } from './simplify.ts';
