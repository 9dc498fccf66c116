// Pictures drawn with faces cut to the commonest characters.
import { s } from 'hastscript';
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isCommon } from './common-face.ts';
import { faces } from './faces.ts';
import { lettered, picture } from './picture.ts';
import { rasterise } from './rasterise.ts';

const drawing = (text: string) =>
  s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 400 120', width: 400, height: 120 }, [
    s('text', { x: 4, y: 40, fontSize: 20, fontFamily: 'sans-serif' }, text),
    s('text', { x: 4, y: 70, fontSize: 20, fontFamily: 'sans-serif', fontWeight: 700 }, text),
    s('text', { x: 4, y: 100, fontSize: 20, fontFamily: 'serif', fontWeight: 900 }, text),
  ]);

test('common are Chinese of everyday, its marks, ASCII and the signs of numbers', () => {
  expect(isCommon('全市新增会员21.8万人，“八可”服务——VAT 94% −3.7 2013–2017\n')).toBe(true);
  expect(['蘧', '龢', '𠮷'].map(isCommon)).toEqual([false, false, false]);
});

test('the cuts are small', async () => {
  const { hei, heiBold, song } = await faces();
  const sizes = [hei, heiBold, song].map(({ common, path }) => statSync(common).size / statSync(path).size);
  for (const size of sizes) expect(size).toBeLessThan(0.25);
});

test.each(['全市新增会员21.8万人，“八可”服务：AVATAR Type', '蘧姓职工与龢平 − all'])(
  'what is drawn of “%s” is what the whole faces draw, to the byte',
  async (text) => {
    const all = await faces();
    const svg = await lettered(drawing(text), 'zh');
    const whole = await rasterise({ ...svg, fontFiles: Object.values(all).map(({ path }) => path) }, 800);
    const drawn = await picture(drawing(text), { width: 800, language: 'zh' });
    expect(drawn.equals(whole)).toBe(true);
  },
);
