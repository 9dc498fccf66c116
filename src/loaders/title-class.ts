// The classes of a text set as a title: `display`, and `title` (the web face) only where the subset holds all its
// characters.

interface Faces {
  readonly characters: string;
}

const found = import.meta.glob<Faces>('../../content/faces/faces.json', { eager: true, import: 'default' });
const held = new Set(Object.values(found)[0]?.characters ?? '');

/** `display title`, or `display` where the web face would set only half of `text`. */
export function titleClass(text: string): string {
  return [...text].every((character) => held.has(character)) ? 'display title' : 'display';
}
