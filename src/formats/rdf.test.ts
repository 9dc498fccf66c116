import { expect, test } from 'vitest';
import { writeJsonLd, writeTurtle, type RdfNode } from './rdf.ts';

const nodes: readonly RdfNode[] = [
  {
    id: '#a',
    properties: [
      ['rdf:type', [{ name: 'skos:Concept' }]],
      [
        'skos:prefLabel',
        [
          { text: '“工会”\n"\\\u0001\u2028', language: 'zh-Hans' },
          { text: 'union', language: 'en' },
        ],
      ],
      ['dcterms:date', [{ text: '2026-11-21', datatype: 'xsd:date' }]],
      ['skos:altLabel', []],
      ['dcterms:relation', [{ list: [{ id: '#b' }, { id: '../c/' }] }]],
    ],
  },
];

test('Turtle: texts escaped, lists in brackets, nothing for no values', () => {
  expect(writeTurtle(nodes, null).split('\n\n')[1]).toBe(`<#a> a skos:Concept;
    skos:prefLabel "“工会”\\n\\"\\\\\\u0001\u2028"@zh-Hans, "union"@en;
    dcterms:date "2026-11-21"^^xsd:date;
    dcterms:relation (<#b> <../c/>).
`);
});

test('Turtle names its base where there is one', () => {
  expect(writeTurtle(nodes, 'https://example.org/x.ttl')).toMatch(
    /^@base <https:\/\/example\.org\/x\.ttl>\.\n@prefix rdf: /,
  );
  expect(writeTurtle(nodes, null)).not.toContain('@base');
});

test('Turtle keeps relative addresses as they are, base or none', () => {
  for (const base of [null, 'https://example.org/data/x.ttl'])
    expect(writeTurtle(nodes, base)).toContain('(<#b> <../c/>)');
});

test('JSON-LD: the same, with its context inside', () => {
  const { '@context': context, '@graph': graph } = JSON.parse(writeJsonLd(nodes, 'x.ttl')) as Record<string, object>;
  expect(context).toMatchObject({ '@base': 'x.ttl', skos: 'http://www.w3.org/2004/02/skos/core#' });
  expect(graph).toEqual([
    {
      '@id': '#a',
      '@type': ['skos:Concept'],
      'skos:prefLabel': [
        { '@value': '“工会”\n"\\\u0001\u2028', '@language': 'zh-Hans' },
        { '@value': 'union', '@language': 'en' },
      ],
      'dcterms:date': [{ '@value': '2026-11-21', '@type': 'xsd:date' }],
      'dcterms:relation': [{ '@list': [{ '@id': '#b' }, { '@id': '../c/' }] }],
    },
  ]);
});
