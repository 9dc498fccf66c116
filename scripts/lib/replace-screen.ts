// What an editor sees when a better text took the place of one: what became of the ids, and which entries of the
// record to look at.
import type { Fate, Moved, MovedEntry } from '../../src/succession/index.ts';
import { oneScreen } from './one-screen.ts';
import type { MessageLanguage } from './show-problems.ts';

const FATES = ['changed', 'new', 'gone', 'kept'] as const;

const WORDS = {
  zh: {
    head: (id: string) => `${id} 已换上新的文本。编号按文字内容随迁：`,
    fate: { changed: '有改动', new: '新', gone: '已无', kept: '照旧' },
    sentences: (s: Moved['sentences']) => `句子：照旧 ${s.kept}，有改动 ${s.changed}，已无 ${s.gone}`,
    free: '编号尚未冻结：下次转换会按阅读次序重排。',
    record: (proposed: string) => `编者记录里的行号说的是旧文本。记录没有动；按新文本改过行号的一份在 ${proposed}。`,
    fits: '编者记录里的行号都仍然合用。',
    entry: (key: string, was: string, now: string | null) => `  ${key}: ${was} → ${now ?? '没有找到，请重写'}`,
    more: (left: number) => `  另有 ${left} 条`,
    next: (id: string, proposed: string | null) =>
      proposed === null
        ? `下一步：npm run check -- --report ${id}，再 npm start`
        : `下一步：核对 ${proposed}，改好后把它改名为 ${proposed.replace(/\.proposed$/, '')}，再 npm run check -- --report ${id}`,
  },
  en: {
    head: (id: string) => `${id} has its new text. Ids went over by what the text says:`,
    fate: { changed: 'changed', new: 'new', gone: 'gone', kept: 'kept' },
    sentences: (s: Moved['sentences']) => `Sentences: ${s.kept} kept, ${s.changed} changed, ${s.gone} gone`,
    free: 'The ids are not frozen: the next convert numbers them afresh.',
    record: (proposed: string) =>
      `The lines in the editor’s record are those of the old text. It was not touched; a copy ` +
      `with the new lines is ${proposed}.`,
    fits: 'The lines in the editor’s record still fit.',
    entry: (key: string, was: string, now: string | null) => `  ${key}: ${was} → ${now ?? 'not found; write it anew'}`,
    more: (left: number) => `  ${left} more`,
    next: (id: string, proposed: string | null) =>
      proposed === null
        ? `Next: npm run check -- --report ${id}, then npm start`
        : `Next: read ${proposed}; when it is right, rename it to ` +
          `${proposed.replace(/\.proposed$/, '')}; then npm run check -- --report ${id}`,
  },
} as const;

export interface Replaced {
  readonly id: string;
  readonly moved: Moved;
  readonly entries: readonly MovedEntry[];
  readonly frozen: boolean;
  readonly proposed: string | null;
  readonly language: MessageLanguage;
}

/** At most 24 rows: counts first, then what must be looked at, entries of the record before blocks. */
export function replaceScreen({ id, moved, entries, frozen, proposed, language }: Replaced): string {
  const words = WORDS[language];
  const count = (fate: Fate['fate']): number => moved.blocks.filter((block) => block.fate === fate).length;
  const unfit = entries
    .filter(({ was, now }) => was !== now)
    .sort((a, b) => Number(a.now !== null) - Number(b.now !== null));
  const told = FATES.flatMap((fate) => moved.blocks.filter((block) => block.fate === fate));
  return oneScreen({
    opening: [
      words.head(id),
      `  ${FATES.map((fate) => `${words.fate[fate]} ${count(fate)}`).join(language === 'zh' ? '，' : ', ')}`,
      words.sentences(moved.sentences),
      ...(frozen ? [] : [words.free]),
      proposed === null ? words.fits : words.record(proposed),
    ],
    list: [
      ...unfit.map(({ key, was, now }) => words.entry(key, was, now)),
      ...told.map(
        ({ fate, id: block, text, position }) =>
          `  ${words.fate[fate]} ${block ?? '—'} ${position} ${text.slice(0, 24)}`,
      ),
    ],
    more: words.more,
    closing: ['', words.next(id, proposed)],
  });
}
