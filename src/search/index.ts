// Search: items are what is indexed, a query is what was asked. The build and the reader's page use the same fold, keys
// and test.
export {
  KINDS,
  LANGUAGES,
  TIERS,
  type BlockFigure,
  type Found,
  type Item,
  type Kind,
  type Language,
  type Tier,
} from './types.ts';
export {
  MOST_COUNTED,
  type Alternatives,
  type Answer,
  type Engine,
  type Hit,
  type Needle,
  type Wanted,
} from './engine-types.ts';
export { stands } from './stands.ts';
export { NAME_KINDS, readNames, writeNames, type Name, type NamesFile } from './names.ts';
export { readVariants, simplifiedBy, type Variants } from './variants.ts';
export { literal } from './literal.ts';
export { formsOf, needlesOf, widen, type Slips, type Wider } from './widen.ts';
export { isSmall, partsOf, tokens, type Kit, type Token } from './tokens.ts';
export { nameIndex, type NameIndex, type Standing } from './name-index.ts';
export { nearNames } from './near-names.ts';
export { ranked } from './ranked.ts';
export { figuresOf, telling } from './telling.ts';
export { excerpt, placesOf, type Run } from './excerpt.ts';
export { figuresFound, type FigureFound } from './figures-found.ts';
export { slips } from './slips.ts';
export { typedPinyin } from './typed-pinyin.ts';
export { comparable, keepingMarks } from './comparable.ts';
export { readRequest, writeRequest, FACETS, type Facet, type Request } from './request.ts';
export { foundOf, searchedText } from './found-of.ts';
export { openIndex } from './postings/engine.ts';
export type { Load } from './postings/files.ts';
export { directoryFile, fileNames, PAGES_TOGETHER, type Directory } from './postings/directory.ts';
export { bucketsFor, makeLists } from './postings/make-lists.ts';
export { reportTexts } from './postings/texts.ts';
export { directoryMaker, tierOf, type DirectoryMaker } from './postings/make-directory.ts';
export { writeBucket } from './postings/bucket.ts';
export { words, type Word } from './words.ts';
