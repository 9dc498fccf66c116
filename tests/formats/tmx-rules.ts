// What a TMX 1.4b file must keep to (LISA OSCAR, 26 April 2005: its DTD and the prose beside it): the part of it that
// writeTmx uses, as tables.
import { parseXml } from '@rgrove/parse-xml';
import { childrenOf, descendants, grammarFaults, type Grammar } from './xml-grammar.ts';

const SEGTYPE = /^(?:block|paragraph|sentence|phrase)$/;
const GRAMMAR: Grammar = {
  content: {
    tmx: 'header body ',
    header: '((note|prop|ude) )*',
    body: '(tu )*',
    tu: '((note|prop) )*(tuv )+',
    tuv: '((note|prop) )*seg ',
    note: 'text',
    prop: 'text',
    seg: 'text',
  },
  attributes: {
    tmx: { must: ['version'], values: { version: /^1\.4$/ } },
    header: {
      must: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
      values: { segtype: SEGTYPE },
    },
    tu: { may: ['tuid'], values: { tuid: /^\S+$/ } },
    tuv: { must: ['xml:lang'] },
    prop: { must: ['type'], values: { type: /^x-/ } },
    note: { may: ['xml:lang'] },
  },
};

/** What is wrong with `xml`, a sentence a fault. Throws where it is no XML at all. */
export function tmxFaults(xml: string): string[] {
  const root = parseXml(xml).root!;
  const all = descendants(root);
  const ids = all.flatMap(({ attributes }) => attributes.tuid ?? []);
  const sourceLanguage = all.find(({ name }) => name === 'header')?.attributes.srclang;
  return [
    ...(root.name === 'tmx' ? [] : [`the root is ${root.name}`]),
    ...all.flatMap((element) => grammarFaults(element, GRAMMAR)),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the tuid ${id} stands twice`),
    ...all
      .filter(({ name }) => name === 'tu')
      .flatMap((unit) => {
        const languages = childrenOf(unit, 'tuv').map(({ attributes }) => attributes['xml:lang']);
        const isSound = languages.includes(sourceLanguage) && new Set(languages).size === languages.length;
        return isSound ? [] : [`${unit.attributes.tuid} is in ${languages.join(', ')}`];
      }),
  ];
}
