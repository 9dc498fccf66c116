// Tests in three projects: `unit` needs nothing built; `e2e` opens the built site in a real Chromium; `proof` is e2e
// at length.
import { defineConfig } from 'vitest/config';
import { closingLine } from './tests/closing-line.ts';

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/restore/*.test.ts',
            'tests/formats/*.test.ts',
            'tests/mutation/*.test.ts',
            'tests/search/*.test.ts',
            'tests/translation/*.test.ts',
          ],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2, // more tabs than cores make a browser slow, and slow makes it flaky
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'proof',
          include: ['tests/proof/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
