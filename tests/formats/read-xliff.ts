// Reads XLIFF back into the segments of its report, as a translator's tool that knows what its notes and metadata are.
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { departed, type ReadSegment } from './read-tmx.ts';
import { childrenOf, descendants } from './xml-grammar.ts';

export function readXliff(xml: string): ReadSegment[] {
  const root = parseXml(xml).root!;
  const [file] = childrenOf(root, 'file');
  return childrenOf(file!, 'unit').flatMap((unit) =>
    childrenOf(unit, 'segment').map((one) => segment(one, unit, file!.attributes.id!)),
  );
}

function segment(element: XmlElement, unit: XmlElement, report: string): ReadSegment {
  const { id, subState } = element.attributes;
  const note = (kind: string): string | undefined =>
    descendants(unit).find(({ name, attributes }) => name === 'note' && attributes.id === `${id}.${kind}`)?.text;
  const facts = (type: string): string[] =>
    descendants(unit)
      .filter(({ name, attributes }) => name === 'mda:metaGroup' && attributes.category === id)
      .flatMap((group) => childrenOf(group, 'mda:meta'))
      .filter(({ attributes }) => attributes.type === type)
      .map(({ text }) => text);
  const [[order], [sentences]] = [facts('order'), facts('sentences')];
  const [doubt, was] = [note('note'), note('was')];
  return {
    report,
    block: unit.attributes.id as ReadSegment['block'],
    sentences: (sentences ?? id)!.split(' ') as unknown as ReadSegment['sentences'],
    status: subState!.replace('gongbao:', '') as ReadSegment['status'],
    zh: childrenOf(element, 'source')[0]!.text,
    en: childrenOf(element, 'target')[0]?.text ?? null,
    ...(doubt !== undefined && { note: doubt }),
    ...(order !== undefined && { order: order.split(' ').map(Number) }),
    ...departed(facts('departs'), facts('departs-reason')),
    ...(was !== undefined && { was }),
  };
}
