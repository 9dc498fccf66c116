import { expect, test } from 'vitest';
import { proofDocument } from './proof-document.ts';

const both = proofDocument('', {
  found: [
    { part: 'A', says: 'a 1' },
    { part: 'B', says: 'b 1' },
    { part: 'A', says: 'a 2' },
  ],
  measured: 'On commit 1.',
});

test('each part says its figures and the commit they were measured on', () => {
  expect(both).toMatch(/## A\n\nOn commit 1\.\n\n- a 1\n- a 2\n\n## B\n\nOn commit 1\.\n\n- b 1\n$/);
});

test('a part run alone takes the place of its older self, and the others stay', () => {
  const again = proofDocument(both, { found: [{ part: 'A', says: 'a 3' }], measured: 'On commit 2.' });
  expect(again).toMatch(/^# Proof\n[\s\S]*## A\n\nOn commit 2\.\n\n- a 3\n\n## B\n\nOn commit 1\.\n\n- b 1\n$/);
});
