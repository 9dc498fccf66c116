// The door of roles: prepared strips → the role of each, by learned weights, over the whole text at once (decision
// 0020).
import { grids } from '../cells.ts';
import { signsOf } from '../line-kinds.ts';
import { placeLines } from '../place-lines.ts';
import type { PreparedStrip } from '../prepare-strip.ts';
import { rolesByRules } from './by-rules.ts';
import { decode } from './decode.ts';
import { featuresOf } from './features.ts';
import { placesOf } from './place.ts';
import { ROLES, type Role } from './role.ts';
import { weightsOf } from './weights-of.ts';

/** A line is thrown out only where that is surely right: so much better must furniture score than anything else. */
const SURELY = 1;

/** Without any sign of the page's or the site's it never is. */
const NEVER = 1e4;
const EVIDENCE = new RegExp(
  [
    '^(repeats|page-sign|page-turn|only-number|menu|clock|posted|neighbours|share|rights|credit|picture|drawn-line|end',
    'advertisement|office|contents|site-below|site-above|turned|made|told-again)(=|$)',
  ].join('|'),
);

function isEvidence(feature: string): boolean {
  return EVIDENCE.test(feature);
}

/** What is known beforehand, and is not learned from texts that have too little of it. */
const PRIORS: readonly {
  readonly feature: string;
  readonly role: Role;
  readonly weight: number;
  readonly why: string;
}[] = [
  {
    feature: 'among-numbers',
    role: 'furniture',
    weight: -1e3,
    why: 'no page has four numbers among eight short lines: these are cells',
  },
  { feature: 'full-stop', role: 'head', weight: -10, why: 'a sentence with its full stop is no head' },
  {
    feature: 'begins-anew',
    role: 'p+',
    weight: -6,
    why: 'a sentence is finished, a blank line stands, and the rules begin anew',
  },
  { feature: 'label-head', role: 'head', weight: 1e3, why: 'a label that comes back over text is a head: 背景数读：' },
];

/** The role of every strip that holds text. */
export function tellRoles(strips: readonly PreparedStrip[], rows: readonly string[]): Map<PreparedStrip, Role> {
  const asked = askLines(strips, rows);
  const { emission, transition } = weightsOf();
  const furniture = ROLES.indexOf('furniture');
  const scores = asked.map(({ features }) => {
    const sums = new Float64Array(ROLES.length);
    for (const feature of features) {
      const row = emission.get(feature);
      if (row !== undefined) for (let y = 0; y < row.length; y++) sums[y]! += row[y]!;
    }
    for (const { feature, role, weight } of PRIORS)
      if (features.includes(feature)) sums[ROLES.indexOf(role)]! += weight;
    sums[furniture]! -= SURELY;
    if (!features.some(isEvidence)) sums[furniture]! -= NEVER;
    return sums;
  });
  const roles = decode(scores, (before, role) => transition.get(`${before ?? 'start'} ${role}`) ?? 0);
  const inGrid = cellLines(asked);
  return new Map(oneTitle(roles, scores).map((role, i) => [asked[i]!.strip, inGrid.has(i) ? 'table' : role]));
}

/** Numbers in a grid of short lines are a table's cells, whatever they look like one by one. */
function cellLines(asked: readonly Asked[]): ReadonlySet<number> {
  const rowOf = (i: number): number => asked[i]!.strip.strip.row;
  const found = grids(
    asked.map(({ strip }) => (strip.hashes > 0 ? '' : strip.visible)),
    (i) => rowOf(i) === rowOf(i - 1) + 1,
  );
  return new Set(
    found.flatMap(({ from, columns, rows }) => Array.from({ length: columns * (rows + 1) }, (_, i) => from + i)),
  );
}

/** A title stands in this many lines from the top where none was seen for sure. */
const TOP = 12;

/** A text has one title: of several the surest, of none the line at the top that most looks like one. */
function oneTitle(roles: readonly Role[], scores: readonly Float64Array[]): Role[] {
  const sure = (i: number): number => scores[i]![ROLES.indexOf('title')]! - scores[i]![ROLES.indexOf(roles[i]!)]!;
  const alone = (i: number): number => scores[i]![ROLES.indexOf('title')]! - scores[i]![ROLES.indexOf('head')]!;
  const titles = roles.flatMap((role, i) => (role === 'title' ? [i] : []));
  const best =
    titles.length > 0
      ? titles.reduce((one, other) => (alone(other) > alone(one) ? other : one))
      : [...roles.keys()].slice(0, TOP).reduce((one, other) => (sure(other) > sure(one) ? other : one), 0);
  let own = false;
  return roles.map((role, i): Role => {
    if (i === best) own = true;
    else if (role !== 'title+') own = false;
    if (i === best) return 'title';
    if (role === 'title') return 'head';
    return role === 'title+' && !own ? 'head+' : role;
  });
}

export interface Asked {
  readonly strip: PreparedStrip;
  readonly features: readonly string[];
}

/** Each strip that holds text with the answers to every question of the table. */
export function askLines(strips: readonly PreparedStrip[], rows: readonly string[]): Asked[] {
  const lines = placeLines(
    strips.filter(({ units }) => units.length > 0),
    rows,
  );
  const held = strips.filter(({ units }) => units.length > 0);
  return placesOf(lines, signsOf(lines), rolesByRules(strips, rows)).map((place, i) => ({
    strip: held[i]!,
    features: featuresOf(place),
  }));
}
