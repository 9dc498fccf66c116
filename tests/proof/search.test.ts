// Whatever stands on the site is found, exactly: queries drawn afresh from its own text, compared with a plain look
// through it. GONGBAO_SEED=N draws those of an earlier run again.
import { expect } from 'vitest';
import { faultOf, literalQueries } from '../e2e/literal-queries.ts';
import { languages } from '../e2e/published.ts';
import { test } from '../e2e/tab.ts';
import { figure } from './figure.ts';

const EACH = 250;
const seed = Number(process.env['GONGBAO_SEED'] ?? Date.now() % 1_000_000);

test('every query is answered by every block that holds it and by no other', { timeout: 900_000 }, async ({ open }) => {
  const queries = literalQueries(EACH, seed);
  const wrong: string[] = [];
  for (const language of languages) {
    const { page, go } = await open();
    await go(`/${language}/search/`);
    for (const query of queries.filter((one) => one.language === language)) {
      const fault = await faultOf(page, query);
      if (fault !== null) wrong.push(fault);
    }
  }
  expect(wrong, `seed ${seed}`).toEqual([]);
  figure(
    'Search',
    `${queries.length} queries drawn from the text with the seed ${seed} (Chinese strings of 1 to 8 characters, ` +
      `English words and phrases of 1 to 4 words): recall and precision 100 %.`,
  );
});
