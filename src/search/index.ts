// Search: records are what is indexed, a query is what was asked. The build and the reader's page use the same fold,
// words and test.
export {
  KINDS,
  TIERS,
  type BlockFigure,
  type Found,
  type Item,
  type Kind,
  type Language,
  type SearchRecord,
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
export { NAME_KINDS, nameKey, readNames, writeNames, type Name, type NamesFile } from './names.ts';
export { readVariants, simplifiedBy, type Variants } from './variants.ts';
export { typedPinyin } from './typed-pinyin.ts';
export { comparable, keepingMarks } from './comparable.ts';
export { inParts, partFolder, PARTS_FILE } from './parts.ts';
export { records } from './records.ts';
export { readFragment, type Fragment } from './read-fragment.ts';
export { readQuery, widen, candidates, type Query } from './read-query.ts';
export { marked, type Run } from './marked.ts';
export { readRequest, writeRequest, FACETS, type Facet, type Request } from './request.ts';
export { narrow, choices, type Choice } from './narrow.ts';
export { inOrder } from './in-order.ts';
export { isLiteral } from './places.ts';
