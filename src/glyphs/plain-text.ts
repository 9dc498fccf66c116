// Characters as a page's font tells them → those that are meant.

/** Radicals of the supplement that are a character in use (EquivalentUnifiedIdeograph); NFKC knows none of them. */
const RADICALS =
  '⺁厂⺎兀⺒巳⺓幺⺟母⺠民⺩王⺪疋⺮竹⻁虎⻂衣⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟';
const MEANT = new Map(RADICALS.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]));
/** One glyph for two characters: in a simplified text it is the simplified one. */
const TWINS: readonly (readonly [found: string, meant: string])[] = [['戶', '户']];

/** A text holds no controls; a ligature of dashes is the dashes. */
export function plainText(text: string): string {
  const meant = text
    .replace(/[\u2e80-\u2eff]/g, (radical) => MEANT.get(radical) ?? radical)
    .replace(/[\u2f00-\u2fdf\uf900-\ufaff]/g, (radical) => radical.normalize('NFKC'))
    .replaceAll('\u2e3a', '——')
    // where a line was stretched the reader of the page saw no space
    .replace(/(?<![\w.,;:!?)] *) +| +(?![\w(]| )/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\ufffe\uffff]/g, '');
  return TWINS.reduce((sum, [found, right]) => sum.replaceAll(found, right), meant);
}
