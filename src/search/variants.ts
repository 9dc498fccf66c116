// Traditional characters to simplified ones, so that 總工會 finds 总工会. The table comes from the site: the one of the
// stage `text` is too long for a reader's page.

/** Traditional to simplified, a character each. */
export type Variants = ReadonlyMap<string, string>;

/** From pairs one after the other, as the list of names carries them: `與与萬万`. */
export function readVariants(pairs: string): Variants {
  const characters = Array.from(pairs);
  return new Map(
    Array.from({ length: characters.length >> 1 }, (_, i) => [characters[2 * i]!, characters[2 * i + 1]!]),
  );
}

/** `text` with each character that the table has replaced, one for one, so that it keeps its length. */
export function simplifiedBy(text: string, variants: Variants): string {
  return text.replace(/\p{Script=Han}/gu, (character) => variants.get(character) ?? character);
}
