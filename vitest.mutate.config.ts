// The tests that `npm run mutate` runs against each mutant: those of one stage, named by GONGBAO_STAGE.
import { defineConfig } from 'vitest/config';
import { stages } from './tests/mutation/stages.ts';

const stage = process.env['GONGBAO_STAGE'] ?? '';

export default defineConfig({
  test: { include: [`src/${stage}/**/*.test.ts`, ...(stages[stage]?.tests ?? [])], testTimeout: 20_000 },
});
