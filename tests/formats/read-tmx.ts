// Reads TMX back into segments, as a stranger would who knows what its props are.
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { SegmentRow } from '../../src/publication/index.ts';
import { childrenOf, descendants } from './xml-grammar.ts';

/** All but the place in the translator's file, which a memory has no use for. */
export type ReadSegment = Omit<SegmentRow, 'entry'>;

export function readTmx(xml: string): ReadSegment[] {
  return descendants(parseXml(xml).root!)
    .filter(({ name }) => name === 'tu')
    .map(segment);
}

function segment(unit: XmlElement): ReadSegment {
  const props = (type: string): string[] =>
    childrenOf(unit, 'prop')
      .filter(({ attributes }) => attributes.type === `x-${type}`)
      .map(({ text }) => text);
  const variant = (language: string): string | undefined =>
    childrenOf(unit, 'tuv')
      .filter(({ attributes }) => attributes['xml:lang'] === language)
      .flatMap((tuv) => childrenOf(tuv, 'seg'))[0]?.text;
  const [note] = childrenOf(unit, 'note');
  const [[order], [now]] = [props('order'), props('chinese-now')];
  const sentences = props('sentences')[0]!.split(' ') as ReadSegment['sentences'];
  return {
    report: props('report')[0]!,
    block: sentences[0]!.split('.')[0] as ReadSegment['block'],
    sentences,
    status: props('status')[0] as ReadSegment['status'],
    zh: now ?? variant('zh-Hans')!,
    en: variant('en') ?? null,
    ...(note !== undefined && { note: note.text }),
    ...(order !== undefined && { order: order.split(' ').map(Number) }),
    ...departed(props('departs'), props('departs-reason')),
    ...(now !== undefined && { was: variant('zh-Hans')! }),
  };
}

export function departed(keys: readonly string[], reasons: readonly string[]): Pick<ReadSegment, 'departs'> {
  return keys.length === 0 ? {} : { departs: Object.fromEntries(keys.map((key, i) => [key, reasons[i]!])) };
}
