// The marks at which a stretch of a sentence begins or ends: each kind of stretch once, with the marks that bound it.

const FULL = '，；：！？（）';
const HALF = ',;:!?()';

/** Written full width; the half width of each counts too. */
const table = {
  part: { marks: '；', why: 'a sentence falls into parts at ；, which share a subject and a will' },
  clause: { marks: '，；。：！？', why: 'a clause says one thing' },
  innerClause: { marks: '，；：', why: 'inside one sentence' },
  quoteStart: { marks: '，；。：！？', why: 'the contract: from the nearest ，；。： before the number' },
  quoteEnd: {
    marks: '，；。！？',
    why: 'the contract: to the nearest ，；。 after it; a colon opens what it says and closes nothing',
  },
  item: { marks: '，；。：！？、（', why: 'an item of a list may name its own district' },
  lead: { marks: '，；。：！？、（“', why: 'a period may lead a clause, an item, or what is quoted' },
} as const satisfies Record<string, { readonly marks: string; readonly why: string }>;

export type Stretch = keyof typeof table;

const sets = Object.fromEntries(
  Object.entries(table).map(([name, { marks }]) => [name, bothWidths(marks)]),
) as Readonly<Record<Stretch, ReadonlySet<string>>>;

/** Whether `character` bounds such a stretch. */
export function bounds(stretch: Stretch, character: string | undefined): boolean {
  return character !== undefined && sets[stretch].has(character);
}

/** Where the stretch that reaches to the end of `text` begins: `lastStart('clause', '会员，新增')` is 3. */
export function lastStart(stretch: Stretch, text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (bounds(stretch, text[i])) return i + 1;
  return 0;
}

/** Where the stretch with which `text` begins ends. */
export function firstEnd(stretch: Stretch, text: string): number {
  for (let i = 0; i < text.length; i++) if (bounds(stretch, text[i])) return i;
  return text.length;
}

function bothWidths(marks: string): ReadonlySet<string> {
  return new Set([...marks].flatMap((mark) => [mark, HALF[FULL.indexOf(mark)] ?? mark]));
}
