// A line's changes in words: who made them and why; of an editor's, what was changed too.
import type { Emendation } from '../../edition/index.ts';
import type { Language } from '../../language/index.ts';
import type { Say } from '../../wording/index.ts';

export type ChangeKeys = 'source.insertion' | 'source.deletion' | 'source.change' | 'list.semicolon';
export interface ChangeWords {
  readonly resp: Emendation['resp'];
  readonly says: string;
}

/** Each said once. A rule's changes on a line are alike, so its reason alone is given. */
export function changeWords(
  changes: readonly Emendation[],
  t: Say<ChangeKeys>,
  language: Language,
): readonly ChangeWords[] {
  const all = changes.map((change): ChangeWords => ({ resp: change.resp, says: says(change, t, language) }));
  return all.filter((one, i) => all.findIndex(({ resp, says }) => resp === one.resp && says === one.says) === i);
}

function says(change: Emendation, t: Say<ChangeKeys>, language: Language): string {
  const why = change.reason[language];
  return change.resp === 'rule' ? why : act(change, t) + t('list.semicolon') + why;
}

function act({ sic, corr }: Emendation, t: Say<ChangeKeys>): string {
  if (sic === '') return t('source.insertion', { corr });
  return corr === '' ? t('source.deletion', { sic }) : t('source.change', { sic, corr });
}
