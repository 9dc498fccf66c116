// The cases: text, setting, damages, seed of chance. Texts are `tune` (the rules may be made with them) or `held`
// (nobody tunes on them); a held text whose results somebody has looked into is held no longer: it goes to `tune`,
// and new ones take its place.
import type { Setting } from './lay.ts';
import { readCleans, type Clean } from './read-clean.ts';
import { spoil, type Spoiled } from './spoil.ts';

export type Part = 'tune' | 'held';
type Row = readonly [setting: Setting, damages: string, seed: number];

export interface Case extends Spoiled {
  readonly name: string;
  readonly part: Part;
  readonly clean: Clean;
  readonly setting: Setting;
}

const ROWS: Readonly<Record<Part, Readonly<Record<string, readonly Row[]>>>> = {
  tune: {
    'beijing-2012': [
      ['wide', 'column-ends', 101],
      ['columns', 'label-lines heads-at-end spaces-after-punctuation cut-numbers', 102],
      ['lines', 'missing-head page-furniture crlf', 103],
    ],
    'beijing-2019': [
      ['wide', 'hash-heads column-ends hard-breaks', 111],
      ['columns', 'spaces-after-punctuation spaces-in-words letter-spaced column-ends', 112],
      ['indented', 'gb18030 half-width', 113],
      ['lines', 'columns-swapped', 114],
    ],
    'changping-2016': [
      ['columns', 'column-ends cut-numbers spaces-in-words standfirst-first', 121],
      ['lines', 'page-furniture stray-words marks', 122],
      ['wide', 'columns-swapped hash-heads hard-breaks', 123],
      ['indented', 'full-width', 124],
    ],
    'chaoyang-2019h1': [
      ['wide', 'hash-heads columns-interleaved captions-between', 131],
      ['columns', 'columns-interleaved captions-between marks', 132],
      ['lines', 'standfirst-first missing-head stray-words', 133],
    ],
    'daxing-2023': [
      ['wide', 'captions-between marks half-width column-ends', 141],
      ['columns', 'captions-between spaces-after-punctuation head-against-text', 142],
      ['wide', 'heads-after bom', 143],
    ],
    'fengtai-2012': [
      ['wide', 'label-lines column-ends standfirst-first', 151],
      ['columns', 'overprint head-against-text cut-numbers', 152],
      ['lines', 'columns-interleaved', 153],
      ['wide', 'missing-head crlf full-width', 154],
    ],
    'haidian-2013': [
      ['wide', '', 161],
      ['columns', 'column-ends spaces-after-punctuation letter-spaced', 162],
      ['columns', 'columns-swapped', 163],
      ['lines', 'missing-head gb18030 page-furniture', 164],
    ],
    'haidian-2022h1': [
      ['columns', 'hyphens cut-numbers column-ends', 171],
      ['wide', 'hyphens captions-between marks', 172],
      ['lines', 'heads-after hyphens', 173],
      ['columns', 'columns-interleaved', 174],
    ],
    'mentougou-2010': [
      ['wide', 'captions-between marks standfirst-first', 181],
      ['columns', 'page-furniture column-ends spaces-in-words captions-between', 182],
      ['indented', 'heads-after', 183],
    ],
    'pinggu-2014': [
      ['wide', 'columns-swapped', 191],
      ['columns', 'letter-spaced spaces-in-words cut-numbers column-ends', 192],
      ['wide', 'columns-interleaved hash-heads', 193],
    ],
    'shijingshan-2017': [
      ['columns', 'overprint heads-at-end spaces-after-punctuation marks standfirst-first', 201],
      ['wide', 'label-lines hash-heads full-width', 202],
      ['columns', 'overprint column-ends head-against-text', 203],
    ],
    'shunyi-2011': [
      ['wide', 'half-width column-ends', 211],
      ['columns', 'heads-at-end overprint', 212],
      ['lines', 'page-furniture bom', 213],
    ],
    'tongzhou-2018': [
      ['columns', 'marks overprint spaces-after-punctuation spaces-in-words', 221],
      ['wide', 'heads-at-end', 222],
      ['lines', 'heads-after marks', 223],
      ['columns', 'stray-words letter-spaced head-against-text', 224],
    ],
    'yanqing-2020': [
      ['wide', 'captions-between half-width', 231],
      ['columns', 'columns-swapped page-furniture', 232],
      ['lines', 'standfirst-first hard-breaks gb18030', 233],
    ],
    'beijing-2008': [
      ['wide', 'column-ends stray-words', 301],
      ['columns', 'overprint heads-at-end column-ends spaces-after-punctuation', 302],
      ['lines', 'heads-at-end page-furniture', 303],
    ],
    'beijing-2010': [
      ['wide', 'label-lines column-ends standfirst-first', 311],
      ['columns', 'columns-interleaved', 312],
      ['lines', 'label-lines missing-head half-width', 313],
    ],
    'beijing-2024': [
      ['wide', 'hash-heads column-ends', 321],
      ['columns', 'spaces-in-words cut-numbers column-ends', 322],
      ['indented', 'gb18030', 323],
    ],
    'changping-2021': [
      ['columns', 'hyphens captions-between marks', 331],
      ['wide', 'half-width standfirst-first', 332],
      ['lines', 'hyphens heads-at-end full-width', 333],
    ],
    'chaoyang-2016': [
      ['columns', 'heads-after column-ends', 341],
      ['wide', 'label-lines hash-heads captions-between', 342],
      ['columns', 'overprint head-against-text letter-spaced', 343],
      ['lines', 'columns-interleaved', 344],
    ],
    'daxing-2017': [
      ['wide', 'columns-swapped', 351],
      ['columns', 'columns-swapped spaces-after-punctuation', 352],
      ['lines', 'page-furniture captions-between marks', 353],
      ['wide', 'columns-interleaved hard-breaks', 354],
    ],
    'dongcheng-2009': [
      ['wide', '', 361],
      ['columns', 'missing-head letter-spaced spaces-in-words', 362],
      ['lines', 'columns-interleaved', 363],
      ['columns', 'heads-at-end head-against-text', 364],
    ],
    'fangshan-2016': [
      ['wide', 'marks standfirst-first bom', 371],
      ['columns', 'column-ends cut-numbers page-furniture', 372],
      ['indented', 'full-width stray-words', 373],
    ],
    'fangshan-2023': [
      ['wide', 'columns-swapped hash-heads', 381],
      ['columns', 'heads-after captions-between', 382],
      ['lines', 'letter-spaced spaces-in-words crlf', 383],
    ],
    'fengtai-2025h1': [
      ['columns', 'overprint missing-head hyphens', 391],
      ['wide', 'label-lines captions-between marks', 392],
      ['wide', 'columns-interleaved', 393],
      ['lines', 'standfirst-first gb18030', 394],
    ],
    'huairou-2015': [
      ['columns', 'captions-between spaces-after-punctuation head-against-text', 401],
      ['wide', 'hard-breaks half-width bom', 402],
      ['indented', 'heads-after', 403],
    ],
    'miyun-2012': [
      ['columns', 'missing-head column-ends cut-numbers', 411],
      ['lines', 'columns-swapped crlf', 412],
      ['wide', 'marks hash-heads full-width', 413],
    ],
    'shunyi-2018': [
      ['columns', 'hyphens spaces-after-punctuation head-against-text', 421],
      ['wide', 'captions-between half-width', 422],
      ['indented', 'page-furniture crlf', 423],
    ],
    'tongzhou-2011': [
      ['columns', 'overprint captions-between cut-numbers', 431],
      ['wide', 'stray-words heads-after', 432],
      ['lines', 'spaces-in-words letter-spaced gb18030', 433],
    ],
    'xicheng-2024h1': [
      ['wide', 'hash-heads columns-interleaved captions-between hard-breaks', 441],
      ['columns', 'columns-interleaved spaces-after-punctuation', 442],
      ['lines', 'standfirst-first label-lines', 443],
      ['wide', 'missing-head stray-words full-width bom', 444],
    ],
  },
  held: {
    'beijing-2016': [
      ['wide', 'hash-heads hard-breaks standfirst-first', 511],
      ['columns', 'column-ends spaces-in-words cut-numbers page-furniture', 512],
      ['lines', 'heads-at-end half-width crlf', 513],
    ],
    'chaoyang-2023h1': [
      ['columns', 'captions-between column-ends marks', 521],
      ['wide', 'heads-after full-width', 522],
      ['lines', 'standfirst-first columns-interleaved', 523],
      ['columns', 'overprint head-against-text hyphens', 524],
    ],
    'daxing-2011': [
      ['wide', 'label-lines column-ends', 531],
      ['columns', 'label-lines missing-head spaces-after-punctuation', 532],
      ['indented', 'columns-swapped', 533],
      ['lines', 'standfirst-first page-furniture gb18030', 534],
    ],
    'fangshan-2011': [
      ['columns', 'missing-head letter-spaced column-ends', 541],
      ['wide', 'columns-interleaved bom', 542],
      ['lines', 'columns-swapped half-width', 543],
    ],
    'fengtai-2017': [
      ['wide', '', 551],
      ['columns', 'overprint head-against-text spaces-after-punctuation', 552],
      ['indented', 'stray-words page-furniture', 553],
    ],
    'haidian-2018': [
      ['columns', 'missing-head cut-numbers column-ends', 561],
      ['wide', 'marks hash-heads full-width', 562],
      ['lines', 'heads-after', 563],
      ['columns', 'hyphens letter-spaced standfirst-first', 564],
    ],
    'mentougou-2019': [
      ['wide', 'captions-between columns-swapped', 571],
      ['columns', 'captions-between column-ends spaces-in-words marks', 572],
      ['indented', 'gb18030 heads-after', 573],
    ],
    'miyun-2019h1': [
      ['columns', 'columns-interleaved spaces-after-punctuation', 581],
      ['wide', 'columns-swapped hash-heads', 582],
      ['lines', 'letter-spaced heads-at-end head-against-text', 583],
    ],
    'pinggu-2022': [
      ['wide', 'hash-heads column-ends standfirst-first', 591],
      ['columns', 'head-against-text cut-numbers spaces-in-words', 592],
      ['lines', 'hard-breaks crlf marks', 593],
    ],
    'shijingshan-2020': [
      ['columns', 'column-ends hyphens page-furniture', 601],
      ['wide', 'half-width hard-breaks stray-words', 602],
      ['lines', 'standfirst-first heads-after bom', 603],
    ],
    'shunyi-2015': [
      ['wide', 'marks column-ends', 611],
      ['columns', 'spaces-after-punctuation letter-spaced heads-at-end', 612],
      ['indented', 'half-width crlf', 613],
    ],
    'tongzhou-2021h1': [
      ['columns', 'label-lines captions-between marks overprint', 621],
      ['wide', 'columns-swapped captions-between', 622],
      ['lines', 'missing-head full-width stray-words', 623],
      ['columns', 'columns-interleaved standfirst-first', 624],
    ],
    'xicheng-2013': [
      ['wide', 'captions-between half-width bom', 631],
      ['columns', 'heads-after column-ends spaces-in-words', 632],
      ['lines', 'columns-swapped page-furniture captions-between', 633],
    ],
    'yanqing-2014': [
      ['columns', 'overprint column-ends cut-numbers head-against-text', 641],
      ['wide', 'missing-head hash-heads crlf', 642],
      ['indented', 'standfirst-first full-width gb18030', 643],
    ],
  },
};

/**
 * All cases, spoiled; a name such as `haidian-2013-b` tells the text and which of its rows. Throws where a text has
 * no row or a row no text.
 */
export function readCases(folder: string): readonly Case[] {
  const cleans = new Map(readCleans(folder).map((clean) => [clean.name, clean]));
  const cases = (['tune', 'held'] as const).flatMap((part) =>
    Object.entries(ROWS[part]).flatMap(([text, rows]) => {
      const clean = cleans.get(text);
      if (clean === undefined) throw new Error(`no clean text is called ${text}`);
      cleans.delete(text);
      return rows.map(([setting, damages, seed], at): Case => ({
        name: `${text}-${'abcdef'[at] as string}`,
        part,
        clean,
        setting,
        ...spoil(
          clean,
          setting,
          damages.split(' ').filter((name) => name !== ''),
          seed,
        ),
      }));
    }),
  );
  if (cleans.size > 0) throw new Error(`no case uses ${[...cleans.keys()].join(', ')}`);
  return cases;
}
