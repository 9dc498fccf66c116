import { expect, test } from 'vitest';
import { survivors } from './survivors.ts';

const report = [
  'text: 90.0 % of 20 mutants noticed.',
  '',
  '- src/text/a.ts:3 Regex `/b:/`',
  '- src/text/b.ts:1 BlockStatement `{}`',
  '- src/text/a.ts:9 StringLiteral `""`',
  '',
];

test('the mutants that no test noticed stand by file below the score', () => {
  expect(survivors(report.join('\n'), 1.25).split('\n')).toEqual([
    'text: 90.0 % of 20 mutants noticed, in 1.3 minutes.',
    '  - src/text/a.ts: 3 Regex `/b:/`; 9 StringLiteral `""`',
    '  - src/text/b.ts: 1 BlockStatement `{}`',
  ]);
});

test('a stage whose every mutant was noticed has its score alone', () => {
  expect(survivors('text: 100.0 % of 20 mutants noticed.\n\n\n', 1)).toBe(
    'text: 100.0 % of 20 mutants noticed, in 1.0 minutes.',
  );
});
