// Terms of English segments exchanged for another concept's, and clauses cut that hold something the Chinese says.
import { findTerms } from '../../src/termbase/index.ts';
import { compareNumbers } from '../../src/translation/index.ts';
import { yardsticks, type Placed } from './five.ts';
import { mutant, shuffled, type Change, type Mutant } from './mutant.ts';

const { concepts, names } = yardsticks;
const byId = new Map(concepts.map((concept) => [concept.id, concept]));

/** Each place of a strict concept that the Chinese has, exchanged for a concept that it has not. */
export function termMutants(segments: readonly Placed[], seed: number): Mutant[] {
  const others = shuffled(
    concepts.filter(({ check }) => check === 'strict'),
    seed,
  );
  let turn = 0;
  return segments.flatMap((placed) => {
    const { zh, en } = placed.segment;
    const said = new Set(
      findTerms(`${placed.before[0]?.zh ?? ''}\n${zh}`, 'zh', concepts).map(({ concept }) => concept),
    );
    return findTerms(en, 'en', concepts)
      .filter(({ concept }) => byId.get(concept)!.check === 'strict' && said.has(concept))
      .map(({ at: [start, end] }) => {
        turn += 1;
        const other = others.slice(turn % others.length).find(({ id }) => !said.has(id)) ?? others[0]!;
        return mutant(placed, 'term', { start, from: en.slice(start, end), to: other.en.terms[0]!.text });
      });
  });
}

/** Each stretch between two commas or stops that answers a number, a term of the trade, a name or a denial. */
export function clauseMutants(segments: readonly Placed[]): Mutant[] {
  return segments.flatMap((placed) => {
    const clauses = clausesOf(placed.segment.en);
    return clauses.length < 2
      ? []
      : clauses.flatMap((clause) =>
          holds(clause, placed).map((kind) => mutant(placed, `clause with ${kind}`, neatly(clause, placed.segment.en))),
        );
  });
}

/** The comma before a clause that ends its sentence goes with it, the stop behind it stays. */
function neatly({ start, from }: Change, en: string): Change {
  const led = /[,;:] $/.exec(en.slice(0, start))?.[0] ?? '';
  const stop = /\. ?$/.exec(from)?.[0] ?? '';
  return stop === '' || led === ''
    ? { start, from, to: '' }
    : { start: start - led.length, from: led + from, to: stop };
}

function clausesOf(en: string): Change[] {
  return [...en.matchAll(/(?:[^,.;:]|(?<=\d)[,.](?=\d))+[,.;:]? ?/g)].map(({ 0: from, index }) => ({
    start: index,
    from,
    to: '',
  }));
}

function holds({ start, from }: Change, { segment: { zh, en } }: Placed): string[] {
  const inside = (at: readonly [number, number]): boolean => start <= at[0] && at[1] <= start + from.length;
  const said = new Set(findTerms(zh, 'zh', concepts).map(({ concept }) => concept));
  const kinds: Readonly<Record<string, boolean>> = {
    figure: compareNumbers(zh, en).pairs.some((pair) => inside(pair.en.at)),
    term: findTerms(en, 'en', concepts).some(
      ({ concept, at }) => inside(at) && byId.get(concept)!.check === 'strict' && said.has(concept),
    ),
    name: names.some((name) => zh.includes(name.zh) && name.en.some((form) => from.includes(form))),
    // 不仅 and 坚定不移 deny nothing, whatever the English says
    negation: /[不未无没]/.test(zh.replace(/不[仅移断]/g, '')) && /\b(?:not|no|never|without)\b/i.test(from),
  };
  return Object.keys(kinds).filter((kind) => kinds[kind]);
}
