// XLIFF 2.1: a report's segments for a translator's own tool (OASIS Standard, 2018).
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Block } from '../edition/index.ts';
import { absolute, addresses, type RecordedEdition, type Withdrawn } from '../publication/index.ts';
import { align, type Segment, type Step } from '../translation/index.ts';
import { englishNotice } from './english-notice.ts';
import { LANGUAGE_TAGS } from './skos-words.ts';
import { withdrawnWords } from './withdrawn-texts.ts';
import { writeXml } from './xml.ts';

/**
 * How far a segment has come, in XLIFF's words: what one translator did is translated, what a second read is reviewed,
 * what a third read is final. `subState` says ours.
 */
const STATES: Readonly<Record<Step, string>> = { draft: 'translated', revised: 'reviewed', reviewed: 'final' };

/**
 * A unit a block (`id` is the block's, `type` its type), a segment a segment (`id` is its first sentence's). What is to
 * be translated is `initial`, and so is a stale segment: its target is the old English, and a note of the category
 * `was` has the Chinese that it was made from. A note `ID.note` is the translator's. The metadata of a unit have, by
 * segment, its `sentences` where it covers several, its `order`, and what it `departs` from, each with its
 * `departs-reason`.
 *
 * Of a report that nobody has translated all segments are initial: the file is the skeleton of its translation.
 */
export function writeXliff(edition: RecordedEdition, site: string | undefined): string {
  const { header, blocks, translation } = edition;
  const segments = edition.segments.length > 0 ? edition.segments : align(edition, UNTRANSLATED, '').value;
  const segmentsOf = Map.groupBy(segments, ({ block }) => block);
  const notice = englishNotice({ report: header.id, work: translation, segments, site });
  const units = blocks.flatMap((block) => {
    const own = segmentsOf.get(block.id);
    return own === undefined ? [] : [unit(block, own)];
  });
  return file(header.id, site, [notes([note('translation', notice)]), ...units]);
}

const UNTRANSLATED = { work: [], segments: {} };

/** The address answers, the text is gone: one segment that says so and is not to be translated. */
export function writeWithdrawnXliff(withdrawn: Withdrawn, site: string | undefined): string {
  const said = [x('source', withdrawnWords(withdrawn, 'zh')), x('target', withdrawnWords(withdrawn, 'en'))];
  const only = x('unit', { id: 'withdrawn', translate: 'no' }, [x('segment', { state: 'final' }, said)]);
  return file(withdrawn.report, site, [only]);
}

function file(report: string, site: string | undefined, children: readonly Element[]): string {
  const original = site === undefined ? 'zh.txt' : absolute(site, addresses.report('zh', report));
  const languages = { version: '2.1', srcLang: LANGUAGE_TAGS.zh, trgLang: LANGUAGE_TAGS.en };
  return writeXml(
    x('xliff', { xmlns: 'urn:oasis:names:tc:xliff:document:2.0', 'xmlns:mda': METADATA, ...languages }, [
      x('file', { id: report, original, canResegment: 'no' }, [...children]),
    ]),
  );
}

const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

function unit({ id, type }: Block, segments: readonly Segment[]): Element {
  const groups = segments.flatMap(metadata);
  const said = segments.flatMap(notesOf);
  return x('unit', { id, type: `gongbao:${type}` }, [
    ...(groups.length === 0 ? [] : [x('mda:metadata', groups)]),
    ...(said.length === 0 ? [] : [notes(said)]),
    ...segments.map(segmentOf),
  ]);
}

function segmentOf({ sentences, status, zh, en, was }: Segment): Element {
  const isCurrent = en !== null && was === undefined;
  const state = { state: isCurrent ? STATES[status] : 'initial', subState: `gongbao:${status}` };
  return x('segment', { id: sentences[0], ...state }, [x('source', zh), ...(en === null ? [] : [x('target', en)])]);
}

function notesOf({ sentences: [id], note: doubt, was }: Segment): Element[] {
  return [
    ...(doubt === undefined ? [] : [note(`${id}.note`, doubt, { appliesTo: 'target' })]),
    ...(was === undefined ? [] : [note(`${id}.was`, was, { appliesTo: 'source', category: 'was' })]),
  ];
}

function notes(all: readonly Element[]): Element {
  return x('notes', [...all]);
}

function note(id: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  return x('note', { id, ...attributes }, text);
}

function metadata({ sentences, order, departs }: Segment): Element[] {
  const facts = [
    ...(sentences.length > 1 ? [meta('sentences', sentences.join(' '))] : []),
    ...(order === undefined ? [] : [meta('order', order.join(' '))]),
    ...Object.entries(departs ?? {}).flatMap(([key, why]) => [meta('departs', key), meta('departs-reason', why)]),
  ];
  return facts.length === 0 ? [] : [x('mda:metaGroup', { category: sentences[0] }, facts)];
}

function meta(type: string, value: string): Element {
  return x('mda:meta', { type }, value);
}
