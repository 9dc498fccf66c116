
test('a Chinese query that opens a quotation does not find one that closes; a straight mark finds either', () => {
  const literal = (text: string, typed: string): boolean => isLiteral(text, readQuery(typed, 'zh')!);
  expect(literal('维权服务“向前一步”', '“向')).toBe(true);
  expect(literal('维权服务”向', '“向')).toBe(false);
  expect(literal('维权服务“向前一步”', '"向')).toBe(true);
});
