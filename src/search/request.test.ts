// The search page's address.
import { describe, expect, test } from 'vitest';
import { readRequest, writeRequest } from './request.ts';

describe('the address', () => {
  test.each(['?', '?q=%E5%B7%A5%E4%BC%9A&kind=term&district=dongcheng&year=2016&lang=en&wide=0'])(
    '%s is read and written',
    (address) => {
      expect(writeRequest(readRequest(address))).toBe(address);
    },
  );

  test('what it does not know narrows nothing', () => {
    expect(readRequest('?q=a&kind=none&lang=fr&wide=1&x=y')).toEqual({
      q: 'a',
      kind: null,
      district: null,
      year: null,
      lang: null,
      wide: true,
    });
  });
});
