// Pictures drawn with faces cut to the commonest characters.
import { s } from 'hastscript';
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersOf, cutFor } from './common-face.ts';
import { faces } from './faces.ts';
import { lettered, picture } from './picture.ts';
import { rasterise } from './rasterise.ts';

const drawing = (text: string) =>
  s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 400 120', width: 400, height: 120 }, [
    s('text', { x: 4, y: 40, fontSize: 20, fontFamily: 'sans-serif' }, text),
    s('text', { x: 4, y: 70, fontSize: 20, fontFamily: 'sans-serif', fontWeight: 700 }, text),
    s('text', { x: 4, y: 100, fontSize: 20, fontFamily: 'serif', fontWeight: 900 }, text),
  ]);

test('common are Chinese of everyday, its marks, ASCII and the signs of numbers; then what GB 2312 has', () => {
  expect(cutFor('全市新增会员21.8万人，“八可”服务——VAT 94% −3.7 2013–2017\n')).toBe(0);
  expect(['暖心驿站', '镕', '蘧', '龢', '𠮷'].map(cutFor)).toEqual([1, -1, 1, -1, -1]);
});

test('the cuts are small', async () => {
  const { hei, heiBold, song } = await faces();
  const sizes = [hei, heiBold, song].map(({ cuts, path }) =>
    cuts.map((cut) => statSync(cut).size / statSync(path).size),
  );
  for (const [small, large] of sizes) expect([small! < 0.25, large! < 0.45]).toEqual([true, true]);
});

test.each(['全市新增会员21.8万人，“八可”服务：AVATAR Type', '暖心驿站 − all', '蘧姓职工与龢平 − all'])(
  'what is drawn of “%s” is what the whole faces draw, to the byte',
  async (text) => {
    const all = await faces();
    const svg = await lettered(drawing(text), { language: 'zh' });
    const whole = await rasterise({ ...svg, fontFiles: Object.values(all).map(({ path }) => path) }, 800);
    const drawn = await picture(drawing(text), { width: 800, language: 'zh' });
    expect(drawn.equals(whole)).toBe(true);
    const among = charactersOf(`${text}和别的图`);
    const cut = await lettered(drawing(text), { language: 'zh', among });
    expect(statSync(cut.fontFiles[0]!).size).toBeLessThan(100_000);
    expect((await rasterise(cut, 800)).equals(whole)).toBe(true);
  },
);

test('a picture that says more than its fellows is drawn with a larger cut', async () => {
  const { fontFiles } = await lettered(drawing('工会'), { language: 'zh', among: charactersOf('会员') });
  expect(fontFiles).toEqual((await lettered(drawing('工会'), { language: 'zh' })).fontFiles);
});
