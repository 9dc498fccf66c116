// The contract's addresses, spelt out.
import { expect, test } from 'vitest';
import { absolute, addresses, inLanguage } from './index.ts';

test.each([
  [addresses.cover(), '/'],
  [addresses.chart('zh', 'members', 'row-a'), '/zh/infographics/members/#row-a'],
  [addresses.chartKey('en', 'members', 'city', 'row-a'), '/en/infographics/members/city/#row-a'],
  [addresses.chartEmbed('en', 'members'), '/en/infographics/members/embed/'],
  [addresses.front('zh'), '/zh/'],
  [addresses.reports('en'), '/en/reports/'],
  [addresses.report('zh', 'a-2016'), '/zh/reports/a-2016/'],
  [addresses.report('en', 'a-2016', 'p3.s2'), '/en/reports/a-2016/#p3.s2'],
  [addresses.parallel('zh', 'a-2016'), '/zh/reports/a-2016/parallel/'],
  [addresses.parallel('zh', 'a-2016', 'p3'), '/zh/reports/a-2016/parallel/#p3'],
  [addresses.source('en', 'a-2016'), '/en/reports/a-2016/source/'],
  [addresses.source('en', 'a-2016', 7), '/en/reports/a-2016/source/#L7'],
  [addresses.glossary('zh'), '/zh/glossary/'],
  [addresses.glossary('zh', 'pinyin-g'), '/zh/glossary/#pinyin-g'],
  [addresses.term('en', 'trade-union'), '/en/glossary/trade-union/'],
  [addresses.concordance('en', 'trade-union'), '/en/glossary/trade-union/concordance/'],
  [addresses.infographics('zh'), '/zh/infographics/'],
  [addresses.chart('zh', 'members'), '/zh/infographics/members/'],
  [addresses.chartKey('zh', 'members', 'east'), '/zh/infographics/members/east/'],
  [addresses.data('en'), '/en/data/'],
  [addresses.data('en', 'a.p1.o1'), '/en/data/#a.p1.o1'],
  [addresses.dataYear('en', 2016), '/en/data/years/2016/'],
  [addresses.dataYear('en', 2016, 'a.p1.o1'), '/en/data/years/2016/#a.p1.o1'],
  [addresses.discrepancies('zh'), '/zh/data/discrepancies/'],
  [addresses.indicator('zh', 'members'), '/zh/data/indicators/members/'],
  [addresses.search('zh'), '/zh/search/'],
  [addresses.search('zh', '工会 &c'), '/zh/search/?q=%E5%B7%A5%E4%BC%9A%20%26c'],
  [addresses.search('zh', ''), '/zh/search/?q='],
  [addresses.about('en'), '/en/about/'],
  [addresses.about('en', 'method'), '/en/about/#method'],
  [addresses.notFound(), '/404.html'],
  [addresses.dataFile('x.csv'), '/data/x.csv'],
  [addresses.archive(), '/data/gongbao.zip'],
  [addresses.observationsJson(), '/data/observations.json'],
  [addresses.observationsCsv(), '/data/observations.csv'],
  [addresses.reportsJson(), '/data/reports.json'],
  [addresses.glossaryJson(), '/data/glossary.json'],
  [addresses.reportFile('a-2016', 'edition.json'), '/reports/a-2016/edition.json'],
  [addresses.parallelTmx(), '/data/parallel.tmx'],
  [addresses.chartSvg('zh', 'members'), '/infographics/members.zh.svg'],
  [addresses.chartPng('en', 'members'), '/infographics/members.en.png'],
  [addresses.chartKeyPng('en', 'members', 'east'), '/infographics/members/east.en.png'],
  [addresses.chartCsv('members'), '/infographics/members.csv'],
  [addresses.chartJson('members'), '/infographics/members.json'],
  [addresses.sitemap(), '/sitemap.xml'],
])('%s', (address, contract) => {
  expect(address).toBe(contract);
});

test.each([
  ['/zh/data/#a', '/en/data/#a'],
  ['/en/', '/en/'],
  ['/', '/'],
  ['/data/zh/x.csv', '/data/zh/x.csv'],
  ['/zhx/', '/zhx/'],
])('%s in English is %s', (address, english) => {
  expect(inLanguage(address, 'en')).toBe(english);
});

test.each([
  ['https://host', 'https://host/zh/'],
  ['https://host/', 'https://host/zh/'],
  ['https://host/a/b//', 'https://host/a/b/zh/'],
])('below %s the front page is %s', (site, whole) => {
  expect(absolute(site, '/zh/')).toBe(whole);
});
