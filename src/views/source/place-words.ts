// A block in words: 标题, 小标题, 第9段.
import type { Block } from '../../edition/index.ts';
import type { Say } from '../../wording/index.ts';

export type PlaceKeys = `source.place.${'title' | 'kicker' | 'subtitle' | 'byline' | 'head'}` | 'article.paragraph';

/** By its kind where it bears no number that a reader sees, else by that number. */
export function placeWords({ id, type }: Pick<Block, 'id' | 'type'>, t: Say<PlaceKeys>): string {
  switch (type) {
    case 'title':
    case 'kicker':
    case 'subtitle':
    case 'byline':
    case 'head':
      return t(`source.place.${type}`);
    default:
      return t('article.paragraph', { number: id.slice(1) });
  }
}
