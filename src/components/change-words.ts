// A line's changes in words: who made them and why; of an editor's, what was changed too.
import type { Emendation } from '../edition/index.ts';
import { words, type Language } from '../i18n/index.ts';

export interface ChangeWords { readonly resp: Emendation['resp']; readonly says: string }

/** Each said once. A rule's changes on a line are alike, so its reason alone is given. */
export function changeWords(changes: readonly Emendation[], language: Language): readonly ChangeWords[] {
  const said = changes.map((change): ChangeWords => ({ resp: change.resp, says: change.resp === 'rule' ? change.reason[language] : `${act(change, language)}${words(language)('list.semicolon')}${change.reason[language]}` }));
  return said.filter(({ resp, says }, i) => said.findIndex((one) => one.resp === resp && one.says === says) === i);
}

function act({ sic, corr }: Emendation, language: Language): string {
  const t = words(language);
  if (sic === '') return t('source.insertion', { corr });
  return corr === '' ? t('source.deletion', { sic }) : t('source.change', { sic, corr });
}
