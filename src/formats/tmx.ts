// TMX 1.4b: every report's segments in both languages, as a translation memory (LISA OSCAR, 2005).
import type { Element } from 'xast';
import { x } from 'xastscript';
import { addresses, absolute, type Publication, type SegmentRow } from '../publication/index.ts';
import { doneBy } from './english-notice.ts';
import { LANGUAGE_TAGS } from './skos-words.ts';
import { writeXmlAround } from './xml.ts';

/**
 * A tu a segment, `tuid` REPORT.SENTENCE by its first sentence, in the order of the reports' ids. A segment without
 * English has its Chinese alone. A tu is a pair that was true when it was made: of a stale one the Chinese is that
 * which the English was made from, and `x-chinese-now` what stands in the edition.
 *
 * Props of a tu: `x-report`; `x-sentences`, all that it covers; `x-status` (draft, revised, reviewed); `x-order`, the
 * order of its numbers where that is another; `x-departs` and after each `x-departs-reason`. Its note is the
 * translator's. In the header a prop `x-translation` a report tells who made it.
 */
export function writeTmx(
  { segments, translations, release }: Pick<Publication, 'segments' | 'translations' | 'release'>,
  site: string | undefined,
): string {
  const tool = { creationtool: 'Gongbao', creationtoolversion: release.version };
  const header = x(
    'header',
    {
      ...tool,
      segtype: 'sentence',
      'o-tmf': 'Gongbao',
      adminlang: 'en',
      srclang: LANGUAGE_TAGS.zh,
      datatype: 'plaintext',
    },
    [
      note(unofficial(site)),
      ...[...translations].map(([report, work]) => prop('translation', `${report}: ${doneBy(work)}`)),
    ],
  );
  return writeXmlAround(x('tmx', { version: '1.4' }, [header, x('body')]), 'body', units(segments()));
}

function* units(segments: Iterable<SegmentRow>): Generator<Element> {
  for (const segment of segments) yield unit(segment);
}

function unit({ report, sentences, status, note: doubt, order, departs, zh, en, was }: SegmentRow): Element {
  const props = [
    ...(doubt === undefined ? [] : [note(doubt)]),
    prop('report', report),
    prop('sentences', sentences.join(' ')),
    prop('status', status),
    ...(order === undefined ? [] : [prop('order', order.join(' '))]),
    ...Object.entries(departs ?? {}).flatMap(([key, why]) => [prop('departs', key), prop('departs-reason', why)]),
    ...(was === undefined ? [] : [prop('chinese-now', zh)]),
  ];
  const variants = [variant('zh', was ?? zh), ...(en === null ? [] : [variant('en', en)])];
  return x('tu', { tuid: `${report}.${sentences[0]!}` }, [...props, ...variants]);
}

function variant(language: 'zh' | 'en', text: string): Element {
  return x('tuv', { 'xml:lang': LANGUAGE_TAGS[language] }, [x('seg', text)]);
}

function prop(type: string, value: string): Element {
  return x('prop', { type: `x-${type}` }, value);
}

function note(text: string): Element {
  return x('note', text);
}

function unofficial(site: string | undefined): string {
  const reports = site === undefined ? 'the reports’ zh.txt' : absolute(site, addresses.reports('zh'));
  const who = 'each report’s x-translation says by whom';
  return `Unofficial English translation; ${who}. The Chinese is the original: ${reports}`;
}
