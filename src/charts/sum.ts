// A sum of the YAML, `cards / members * 100`, reckoned with all that rounding in print leaves open.

/** Both ends included; `high` may be Infinity. A number stated has no end below nothing. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type Sum =
  | { readonly operand: string }
  | { readonly constant: number }
  | { readonly sign: Sign; readonly left: Sum; readonly right: Sum };
type Sign = '+' | '-' | '*' | '/';

/** Interval arithmetic (Moore 1966): the least and the greatest that the two ends of each can make. */
const reckon: Readonly<Record<Sign, (a: Interval, b: Interval) => Interval>> = {
  '+': (a, b) => ({ low: a.low + b.low, high: a.high + b.high }),
  '-': (a, b) => ({ low: a.low - b.high, high: a.high - b.low }),
  '*': (a, b) => corners(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y)),
  // by something that may be nothing: no end above
  '/': (a, b) =>
    b.low > 0
      ? corners(a, b, (x, y) => (y === Infinity ? 0 : x / y))
      : { low: b.high === Infinity ? 0 : a.low / b.high, high: Infinity },
};

function corners(a: Interval, b: Interval, of: (x: number, y: number) => number): Interval {
  const ends = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** `*` and `/` before `+` and `-`, from the left; ids hold hyphens, so spaces stand around a sign. Null: no sum. */
export function readSum(written: string): Sum | null {
  const tokens = written.match(/[()]|[^\s()]+/g) ?? [];
  const [sum, rest] = terms(tokens);
  return rest.length === 0 ? sum : null;
}

type Read = readonly [sum: Sum | null, rest: readonly string[]];

function terms(tokens: readonly string[]): Read {
  return chain(tokens, ['+', '-'], (rest) => chain(rest, ['*', '/'], atom));
}

function chain(tokens: readonly string[], signs: readonly Sign[], next: (tokens: readonly string[]) => Read): Read {
  let [left, rest] = next(tokens);
  for (let sign = signs.find((one) => one === rest[0]); sign; sign = signs.find((one) => one === rest[0])) {
    const [right, after] = next(rest.slice(1));
    left = left && right && { sign, left, right };
    rest = after;
  }
  return [left, rest];
}

function atom([token, ...rest]: readonly string[]): Read {
  if (token === '(') {
    const [inner, after] = terms(rest);
    return after[0] === ')' ? [inner, after.slice(1)] : [null, after];
  }
  if (token !== undefined && /^\d+(\.\d+)?$/.test(token)) return [{ constant: Number(token) }, rest];
  return token !== undefined && /^[a-z0-9][\w:/-]*$/.test(token) ? [{ operand: token }, rest] : [null, rest];
}

/** What a sum names, in order. */
export function operandsOf(sum: Sum): readonly string[] {
  if ('operand' in sum) return [sum.operand];
  return 'constant' in sum ? [] : [...operandsOf(sum.left), ...operandsOf(sum.right)];
}

/** Between which values a sum lies; `of` gives those of what it names. */
export function reckonSum(sum: Sum, of: (operand: string) => Interval): Interval {
  if ('operand' in sum) return of(sum.operand);
  if ('constant' in sum) return { low: sum.constant, high: sum.constant };
  return reckon[sum.sign](reckonSum(sum.left, of), reckonSum(sum.right, of));
}

const signs: Readonly<Record<Sign, string>> = { '+': '＋', '-': '－', '*': '×', '/': '÷' };
const latinSigns: Readonly<Record<Sign, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

/** A sum as a reader sees it: `新增会员6万人－会员净增6000人`. */
export function writeSum(sum: Sum, language: 'zh' | 'en', of: (operand: string) => string): string {
  if ('operand' in sum) return of(sum.operand);
  if ('constant' in sum) return String(sum.constant);
  const part = (one: Sum): string => {
    const isLoose = 'sign' in one && (one.sign === '+' || one.sign === '-');
    const written = writeSum(one, language, of);
    return isLoose && (sum.sign === '*' || sum.sign === '/')
      ? language === 'zh'
        ? `（${written}）`
        : `(${written})`
      : written;
  };
  return part(sum.left) + (language === 'zh' ? signs : latinSigns)[sum.sign] + part(sum.right);
}
