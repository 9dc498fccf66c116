// Classes of page furniture that have words of their own in the catalogues; any other is named as such.

const CLASSES = [
  'mark',
  'hash',
  'overprint',
  'running-head',
  'page-number',
  'credit',
  'markup',
  'navigation',
  'control',
  'other',
] as const;
export type FurnitureClass = (typeof CLASSES)[number];

/** The class as the catalogues know it. */
export function furnitureClass(name: string): FurnitureClass {
  return CLASSES.find((one) => one === name) ?? 'other';
}

/** Furniture to be seen: a character that shows nothing, or turns the line about it, stands as its code point. */
export function shownFurniture(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu,
    (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
