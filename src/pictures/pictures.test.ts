import { Resvg } from '@resvg/resvg-js';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { figure } from '../charts/cases/figures.ts';
import { words } from '../charts/cases/words.ts';
import { draw, findingText, measure, type Language } from '../charts/index.ts';
import { faces } from './faces.ts';
import { card, picture, qrCode, sheet, standalone, subsetTitleFaces, uncovered } from './index.ts';
import { readGlyphs } from './read-glyphs.ts';

const ids = ['two-years', 'disputes'] as const;
const languages = ['zh', 'en'] as const;
const text = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? text(child) : ''))
    .join('');

const common = (language: Language) => ({
  language,
  name: language === 'zh' ? '工报' : 'Gongbao',
  source:
    language === 'zh'
      ? '来源：北京市2015年报告，东城区<2016>年报告'
      : 'Source: reports of Beijing 2015 & Dongcheng <2016>',
  address: `https://example.org/gongbao/${language}/infographics/chart/`,
});

/** Lines lose the space at which they break. */
const bare = (words: string): string => words.replaceAll(' ', '');

function cards(id: (typeof ids)[number], language: Language): readonly Element[] {
  const of = figure(id);
  return of.keys.map(({ key }, i) =>
    card({
      ...common(language),
      finding: of.findings.get(key)![language],
      differs: i === 0 ? null : findingText(of.comparable[language]).slice(0, language === 'zh' ? 60 : 120),
      drawing: draw(of, words[language], { language, width: 'card', key }),
    }),
  );
}

function content(id: (typeof ids)[number], language: Language): Parameters<typeof sheet>[0] {
  const of = figure(id);
  return {
    ...common(language),
    finding: of.finding[language],
    what: of.what[language],
    notes: of.notes?.[language] ?? null,
    drawing: draw(of, words[language], { language, width: 'wide' }),
  };
}

describe('title faces', () => {
  test('hold what was asked for and all of ASCII, and name what no face has', async () => {
    const { han, latin, characters, missing } = await subsetTitleFaces({
      common: ['“向前一步”Beijing’s 56.7万𠀀'],
      terms: [],
    });
    expect(missing).toBe('𠀀');
    for (const character of '“向前一步”’56.7万AZaz09%') expect(characters).toContain(character);
    const [inHan, inLatin] = await Promise.all(
      [han, latin].map(async (face) =>
        readGlyphs(await subsetFont(face, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })),
      ),
    );
    expect([...'“向前一步”万'].filter((character) => !inHan!.has(character.codePointAt(0)!))).toEqual([]);
    expect([...'Beijing’s 56.7'].filter((character) => !inLatin!.has(character.codePointAt(0)!))).toEqual([]);
  });

  test('bear names of their own inside, and not the reserved one', async () => {
    const { han, latin, slices } = await subsetTitleFaces({ common: ['工'], terms: ['工匠'] });
    for (const [face, file] of [
      ['han', han],
      ['latin', latin],
      ['han', slices[0]!.woff2],
    ] as const) {
      const font = await subsetFont(file, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
      const names =
        Buffer.from(font).swap16().toString('utf16le') +
        Buffer.from(font.subarray(1, font.length - ((font.length - 1) % 2)))
          .swap16()
          .toString('utf16le');
      expect(names).toContain(face === 'han' ? 'Gongbao Han' : 'Gongbao Latin');
      expect(names).not.toMatch(/Source Serif|Noto Serif/);
    }
  });

  test('are the same bytes for the same text, in whatever order', async () => {
    const [one, two] = await Promise.all([
      subsetTitleFaces({ common: ['工会会员'], terms: [] }),
      subsetTitleFaces({ common: ['员会工'], terms: [] }),
    ]);
    expect(one.han.equals(two.han) && one.latin.equals(two.latin)).toBe(true);
  });

  test('put what only terms have into slices, each character in one', async () => {
    const { slices, characters, missing } = await subsetTitleFaces({
      common: ['工会'],
      terms: ['工匠', '工会', Array.from({ length: 30 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join(''), '𠀀'],
    });
    const sliced = slices.flatMap((slice) => [...slice.characters]);
    expect(slices.length).toBe(2);
    expect(new Set(sliced).size).toBe(sliced.length);
    expect([sliced.includes('匠'), sliced.includes('工'), missing]).toEqual([true, false, '𠀀']);
    for (const character of sliced) expect(characters).toContain(character);
  });

  test('of four hundred common characters stay near 80 kB', async () => {
    const common = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + i * 7)).join('');
    const { han, latin } = await subsetTitleFaces({ common: [common], terms: [] });
    expect(han.length + latin.length).toBeLessThan(110_000);
  });
});

describe('pictures', () => {
  test('set every character in a face that has it', async () => {
    for (const language of languages)
      for (const tree of ids.flatMap((id) => [...cards(id, language), sheet(content(id, language))]))
        expect(await uncovered(tree, language), text(tree)).toBe('');
  });

  test('name the characters that would be missing: what one face has, another may lack', async () => {
    const set = (said: string, properties: object = {}): Element =>
      s('svg', s('text', { x: 0, y: 20, fontSize: 20, fontFamily: 'serif', ...properties }, said));
    expect(await uncovered(set('工会 Members’ \u{2a6df}\u{2a6df}'), 'zh')).toBe('\u{2a6df}');
    // drawn by the labels' face, not by the Latin of the titles
    expect(await uncovered(set('21 ⇒ 22'), 'en')).toBe('⇒');
    expect(await uncovered(set('21 ⇒ 22', { fontFamily: 'sans-serif' }), 'en')).toBe('');
  });

  test('draw different characters differently: no blank boxes', async () => {
    const one = (character: string, family: string): Element =>
      s('svg', { viewBox: '0 0 40 40' }, s('text', { x: 4, y: 32, fontSize: 30, fontFamily: family }, character));
    const drawn = await Promise.all(
      [...'工会员57A’“'].flatMap((character) =>
        ['serif', 'sans-serif'].map(async (family) =>
          (await picture(one(character, family), { width: 40, language: 'zh' })).toString('base64'),
        ),
      ),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn).not.toContain((await picture(one(' ', 'serif'), { width: 40, language: 'zh' })).toString('base64'));
  });

  test('are the size asked for, in a palette, and the same bytes each time', async () => {
    const [tree] = cards('disputes', 'zh');
    const [one, two] = await Promise.all([
      picture(tree!, { width: 1200, language: 'zh' }),
      picture(tree!, { width: 1200, language: 'zh' }),
    ]);
    expect([one.readUInt32BE(16), one.readUInt32BE(20), one.equals(two)]).toEqual([1200, 630, true]);
    // PNG, 11.2.2: colour type 3 is a palette
    expect([one[25], one.length < 60_000]).toEqual([3, true]);
  });

  test('have labels no wider than they were reckoned when the drawing was laid out', async () => {
    const { hei, heiBold, quotes } = await faces();
    for (const language of languages) {
      for (const id of ids) {
        const drawn = (['narrow', 'wide', 'card'] as const).map((width) =>
          draw(figure(id), words[language], { language, width }),
        );
        for (const label of drawn.flatMap((tree) => selectAll('text', tree))) {
          const bold = Number(label.properties.fontWeight) === 700;
          const real = [...text(label)].reduce(
            (sum, character) =>
              sum +
              (language === 'en' && '‘’“”'.includes(character) ? quotes : bold ? heiBold : hei).advance(character),
            0,
          );
          expect(real, text(label)).toBeLessThanOrEqual(measure(text(label), 1, bold) + 0.001);
        }
      }
    }
  });

  test('keep the title and the drawing of every card inside, and clear of the foot', async () => {
    const all = await faces();
    for (const language of languages) {
      for (const tree of ids.flatMap((id) => cards(id, language))) {
        for (const title of selectAll(':scope > text[font-weight="900"]', tree)) {
          const run = [...text(title)].reduce(
            (sum, character) =>
              sum + (/[\u2e80-\uffef“”]/.test(character) ? all.song : all.titleLatin).advance(character),
            0,
          );
          expect(Number(title.properties.x) + run * Number(title.properties.fontSize), text(title)).toBeLessThanOrEqual(
            1140,
          );
        }
        for (const set of selectAll(':scope > g > svg', tree)) {
          const down = Number(/translate\(0 (\d+)\)/.exec(String(parentOf(set, tree).properties.transform))![1]);
          expect(Number(set.properties.y) + Number(set.properties.height) + down).toBeLessThanOrEqual(540);
        }
      }
    }
  });

  test('write the name once: the seal is its first character', () => {
    const drawn = (language: Language): readonly string[] =>
      selectAll('text', cards('disputes', language)[0]).map((one) => text(one));
    expect([drawn('zh').includes('报'), drawn('zh').includes('工报')]).toEqual([true, false]);
    expect(drawn('en')).toContain('Gongbao');
  });

  test('say below what may not be compared, and where they are, where it is known', () => {
    const [plain, differing] = cards('two-years', 'zh');
    const caution = bare(findingText(figure('two-years').comparable.zh)).slice(0, 12);
    expect([plain!, differing!].map((one) => bare(text(one)).includes(caution))).toEqual([false, true]);
    expect(text(plain!)).toContain('example.org/gongbao/zh/infographics/chart/');
    const of = figure('disputes');
    const drawing = draw(of, words.zh, { language: 'zh', width: 'card' });
    const without = card({ ...common('zh'), address: null, differs: null, finding: of.finding.zh, drawing });
    expect(text(without)).not.toContain('example');
  });
});

function parentOf(child: Element, tree: Element): Element {
  return selectAll('g', tree).find(({ children }) => children.includes(child))!;
}

describe('a chart as a file', () => {
  test.each(languages)('stands alone in %s: a namespace, a title, the source, no class, no link', (language) => {
    const svg = standalone(content('two-years', language));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/class=|<a |style=/);
    expect(svg).toContain(language === 'zh' ? '东城区&#x3C;2016>年' : '2015 &#x26; Dongcheng');
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(800);
  });

  test.each(languages)(
    'tells in %s how its scale is to be read, and where it is, in letters and as a code',
    (language) => {
      const tree = sheet(content('two-years', language));
      expect(bare(text(tree))).toContain(bare(findingText(figure('two-years').notes![language])));
      expect(text(tree)).toContain(`example.org/gongbao/${language}/infographics/chart/`);
      const code = select('svg[shape-rendering]', tree)!;
      const [, , modules] = String(code.properties.viewBox).split(' ').map(Number);
      expect(select('path:last-child', code)!.properties.d).toBe(
        select('path:last-child', qrCode(common(language).address))!.properties.d,
      );
      // whole pixels at one and a half
      const place = [code.properties.x, code.properties.y, code.properties.width].map(Number);
      expect([place.map((at) => at % 2), place[2]]).toEqual([[0, 0, 0], 2 * modules!]);
    },
  );

  test('has neither where the site’s address is not known', () => {
    const tree = sheet({ ...content('two-years', 'zh'), address: null });
    expect([select('svg[shape-rendering]', tree), text(tree).includes('example.org')]).toEqual([undefined, false]);
  });
});
