// Pictures: fonts subset to the text, SVG trees → PNG, and charts as files that stand alone.
export { subsetTitleFaces, type TitleFaces } from './subset-title-faces.ts';
export { charactersOf } from './common-face.ts';
export { picture } from './picture.ts';
export { keptPicture } from './kept-picture.ts';
export { card, type CardContent } from './card.ts';
export { sheet, standalone, type SheetContent } from './sheet.ts';
export { uncovered } from './uncovered.ts';
export { qrCode } from './qr-code.ts';
export { thumbnail } from './thumbnail.ts';
