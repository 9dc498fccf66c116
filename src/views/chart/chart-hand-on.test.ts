// How a chart's page hands it on, where its numbers lead back to it, and what of it is our own reckoning.
import { expect, test } from 'vitest';
import { figure, resolved } from '../../charts/cases/figures.ts';
import { names } from '../../charts/cases/observations.ts';
import type { Publication } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { chartCards, galleryCards } from './chart-cards.ts';
import { chartThumbnail } from './chart-thumbnail.ts';
import { chartView } from './chart-view.ts';
import { keyShowing, linkShowing } from './key-showing.ts';

const known = {
  ...names,
  observation: new Map(),
  units: new Map(),
  report: new Map(),
  release: { version: '1.0.0', date: '2026-11-21', author: { zh: '编', en: 'Ed' }, abstract: { zh: '述', en: 'Abs.' } },
} as unknown as Publication;
const [pairs, disputes] = [figure('two-years'), figure('disputes')];
const reckoned = resolved('disputes', {
  derived: [{ id: 'others', sum: 'whole - part', unit: '件', label: { zh: '其余', en: 'Others' }, of: 'dongcheng' }],
  keys: ['beijing', 'others', 'dongcheng'],
}).value;
const idOf = (series: string, role: string): string =>
  disputes.series.find(({ key }) => key === series)!.points.find((point) => point.role === role)!.observation.id;

test('the code for another page holds the address of the frame, its title and the height it needs', () => {
  const { before, shown, after, address } = chartView(known, { figure: disputes }, voice('en')).share.embed;
  expect([before, shown, address]).toEqual([
    '<iframe src="',
    '/en/infographics/disputes/embed/',
    '/en/infographics/disputes/embed/',
  ]);
  expect(after).toMatch(
    new RegExp(
      '^" title="Labour disputes accepted and settled" width="100%" height="(\\d{3})" ' +
        'style="border:0;height:clamp\\(\\1px,\\(640px - 100vw\\)\\*999,\\d{3,4}px\\)" loading="lazy"></iframe>$',
    ),
  );
});

test('where the site’s address is known, link and code are written out in full', () => {
  const page = { figure: disputes, series: 'dongcheng', site: 'https://example.org/sub/' };
  const { link, embed } = chartView(known, page, voice('zh')).share;
  expect([link, embed.shown]).toEqual([
    'https://example.org/sub/zh/infographics/disputes/dongcheng/',
    'https://example.org/sub/zh/infographics/disputes/embed/',
  ]);
});

test('a title of another page’s code cannot end its attribute', () => {
  const quoted = { ...disputes, chart: { ...disputes.chart, title: { zh: '“', en: 'A "title" & <more>' } } };
  expect(chartView(known, { figure: quoted }, voice('en')).share.embed.after).toContain(
    'title="A &#34;title&#34; &#38; &#60;more&#62;"',
  );
});

test('a key’s page has a title and a description of its own, also where it finds what the chart finds', () => {
  const heads = [undefined, 'members', 'units-covered'].map((series) => {
    const { title, description } = chartView(known, { figure: pairs, series }, voice('en'));
    return [title, description] as const;
  });
  expect(new Set(heads.map(([title]) => title)).size).toBe(3);
  expect(new Set(heads.map(([, description]) => description)).size).toBe(3);
  expect(heads[1]?.[0]).toMatch(/^infographics\.keyTitle\(.*Union members\)$/);
});

test('what is reckoned is told with its sum, and its row can be pointed at', () => {
  const { reckoned: sums, table } = chartView(known, { figure: reckoned }, voice('zh'));
  const [sum] = reckoned.series.flatMap(({ derived }) => derived);
  expect(sums).toEqual([`infographics.sumIs(其余, ${sum!.printed.zh}, ${sum!.sum.zh})`]);
  const row = table.rows.find(({ id }) => id === `row-${sum!.number.id}`);
  expect([row?.where, row?.cells]).toEqual(['infographics.reckoned', [{ printed: sum!.printed.zh, address: null }]]);
  expect([row?.comparable, table.rows[0]?.comparable]).toEqual(['', 'infographics.same']);
  expect(table.rows.find(({ id }) => id === `row-${idOf('dongcheng', 'part')}`)?.where).toBe(
    'infographics.heading(东城区, period.year(2016))',
  );
  expect(table.columns).toEqual(['infographics.where', 'data.value']);
});

test('a number leads back to the key that shows it with fewest others, drawn before reckoned with', () => {
  const part = idOf('dongcheng', 'part');
  expect(keyShowing(reckoned, part)).toBe('dongcheng');
  expect(keyShowing({ keys: reckoned.keys.filter(({ key }) => key !== 'dongcheng') }, part)).toBe('others');
  expect(keyShowing({ keys: [] }, part)).toBe(undefined);
  expect(linkShowing(disputes, part, 'en').address).toBe('/en/infographics/disputes/dongcheng/');
  expect(linkShowing({ ...disputes, keys: [] }, part, 'zh').address).toBe('/zh/infographics/disputes/');
});

test('rows name each chart once, at the key that shows the first', () => {
  const rows = [{ id: idOf('dongcheng', 'part') }, { id: idOf('beijing', 'part') }, { id: 'none' }];
  const chartsOf = new Map(rows.slice(0, 2).map(({ id }) => [id, [disputes]]));
  expect(chartCards(rows, { chartsOf }, 'zh').map(({ address }) => address)).toEqual([
    '/zh/infographics/disputes/dongcheng/',
  ]);
});

test('the gallery has every chart with its finding and its line', () => {
  const cards = galleryCards({ figures: new Map([disputes, pairs].map((one) => [one.chart.id, one])) }, 'en');
  expect(cards.map(({ address, line }) => [address, line])).toEqual([
    ['/en/infographics/disputes/', disputes.line.en],
    ['/en/infographics/two-years/', pairs.line.en],
  ]);
});

test('a thumbnail is the chart’s file, in the size in which it is drawn', () => {
  const { picture, width, height } = chartThumbnail(disputes, known, { language: 'zh', t: voice('zh').t });
  expect([picture, width]).toEqual(['/infographics/disputes.small.svg', 160]);
  expect(height).toBeGreaterThan(40);
});
