// No test below means anything if Chinese is drawn as blank boxes.
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { undrawn } from './undrawn.ts';

const HAN = '工报职工会议，。；《》％２０１６年';

test.each(['serif', 'sans-serif', '"Noto Serif SC"', '"Noto Sans SC"'])('draws Chinese in %s', async (family) => {
  expect(await inBrowser(inject('chromium'), `24px ${family}`)).toEqual([]);
});

test('knows an empty box when it sees one', async () => {
  expect(await inBrowser(inject('chromium'), '24px serif', '工\u0379\ufffe')).toEqual(['\u0379', '\ufffe']);
});

test.runIf(process.platform === 'linux')('knows a browser without fonts when it sees one', async () => {
  const starved = await launchChromium({ fonts: 'none' });
  expect(await inBrowser(starved.wsEndpoint(), '24px serif', '工报')).toEqual(['工', '报']);
  await starved.close();
});

async function inBrowser(endpoint: string, font: string, text = HAN): Promise<string[]> {
  const browser = await chromium.connect(endpoint);
  try {
    return await undrawn(await browser.newPage(), text, font);
  } finally {
    await browser.close();
  }
}
