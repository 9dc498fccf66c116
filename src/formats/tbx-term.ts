// A term as TBX: its termSec.
import type { Element } from 'xast';
import { x } from 'xastscript';
import { pinyinShown, type Term, type TermZh } from '../termbase/index.ts';
import type { TermbaseSetting } from './termbase-setting.ts';
import { admin, maybeNamed, named, namedInBoth, sourceAddress, sourceParts, type Naming } from './tbx-notes.ts';

/** Where the dialect's list of parts of speech lacks ours, the nearest of its own. */
const PARTS_OF_SPEECH: Readonly<Record<Term['partOfSpeech'], string>> = {
  noun: 'noun',
  verb: 'verb',
  properNoun: 'noun',
  phrase: 'other',
};

type Setting = Naming & Pick<TermbaseSetting, 'sentences' | 'english'>;

export function termSec(term: Term | TermZh, setting: Setting): Element {
  const { text, status, partOfSpeech, type, reliability, source, forms, not, context } = term;
  const nearest = PARTS_OF_SPEECH[partOfSpeech];
  return x('termSec', [
    x('term', text),
    termNote('administrativeStatus', `${status}Term-admn-sts`),
    termNote('partOfSpeech', nearest),
    termNote('termType', type),
    ...maybeNamed('partOfSpeech', nearest === partOfSpeech ? null : partOfSpeech),
    ...('pinyin' in term ? [named('pinyin', term.pinyin), named('pinyinShown', pinyinShown(term.pinyin))] : []),
    named('reliability', reliability),
    ...(source === null
      ? []
      : [x('adminGrp', sourceParts(source, setting)), ...sourceAddress(source, setting.sources)]),
    ...standing(term),
    ...forms.map((form) => named('form', form)),
    ...not.map((phrase) => named('not', phrase)),
    ...context.flatMap((id) => contextOf(id, setting)),
  ]);
}

function termNote(category: string, value: string): Element {
  return x('termNote', { type: category }, value);
}

/** Since when, until when, whose; and why not, where it is deprecated. */
function standing({ since, until, body, reason }: Term): Element[] {
  return [
    ...maybeNamed('since', since),
    ...maybeNamed('until', until),
    ...maybeNamed('body', body),
    ...namedInBoth('reason', reason),
  ];
}

/** The sentence, and under the same id its English. */
function contextOf(id: string, { sentences, english }: Setting): Element[] {
  const [zh, en] = [sentences.get(id), english.get(id)];
  const shown = (language: string, text: string): Element =>
    x('descripGrp', [x('descrip', { type: 'context', 'xml:lang': language }, text), admin(id)]);
  return [zh === undefined ? named('context', id) : shown('zh', zh), ...(en === undefined ? [] : [shown('en', en)])];
}
