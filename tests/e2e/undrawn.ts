// Which characters a font stack cannot draw: what a reader would see as blank space or as an empty box.
import type { Page } from 'playwright-core';

/**
 * Draws each distinct character of `text` on a canvas of the page with the CSS font `font` (`"24px serif"`) and
 * returns those that leave no ink, or the same ink as a code point that no font may hold. White space is left out.
 */
export async function undrawn(page: Page, text: string, font: string): Promise<string[]> {
  const characters = [...new Set(text)].filter((character) => /\S/u.test(character));
  return page.evaluate(
    ({ characters, font, boxes }) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 48;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('This browser has no canvas.');
      const ink = (character: string): string => {
        context.clearRect(0, 0, 48, 48);
        context.font = font;
        context.fillText(character, 8, 34);
        return context
          .getImageData(0, 0, 48, 48)
          .data.filter((_, index) => index % 4 === 3)
          .join('');
      };
      const empty = new Set([ink(' '), ...boxes.map(ink)]);
      return characters.filter((character) => empty.has(ink(character)));
    },
    { characters, font, boxes: ['\u0378', '\uffff', '\u{10ffff}'] },
  );
}
