// English number words, as rows: what British newspapers write out.

/** Cardinals below a hundred; hyphens and spaces join a ten to a one. */
export const cardinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);

export const ordinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);

/** Words of scale after a number, and what they multiply it by. */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  decade: 10,
  decades: 10,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Parts of a whole: `two thirds`, `a quarter`. A quarter of a year is told apart by what stands around it. */
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixths: 6,
  sevenths: 7,
  eighths: 8,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** Words that say how many times. */
export const multiples: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  quintupled: 5,
  both: 2,
};

/** Phrases that are a number: 24小时服务. */
export const phrases: Readonly<Record<string, number>> = { 'round the clock': 24, 'around the clock': 24 };

/** Plurals that name a size and no number: hundreds of workers. */
export const vague: Readonly<Record<string, number>> = {
  dozens: 10,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
};

/** Before another size: tens of thousands. */
export const vagueScales: Readonly<Record<string, number>> = { tens: 10, hundreds: 100 };

export const months: Readonly<Record<string, number>> = Object.fromEntries(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);
