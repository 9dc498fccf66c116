// A chart's numbers: what its YAML asks for, found among the observations, in series with their keys and its words.
import { languages } from '../language/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Chart, Figure } from './chart.ts';
import { isOpenQuery } from './definition.ts';
import { derive } from './derive.ts';
import type { Texts } from './figure.ts';
import { findPoints } from './find-points.ts';
import type { Form } from './forms/form.ts';
import { forms } from './forms/index.ts';
import { keysOf, misnamedKey } from './keys.ts';
import { namelessCodes, unlistedCodes } from './known-codes.ts';
import { castRoles } from './roles.ts';
import { inSeries, unnamedSeries } from './series.ts';
import { fillSlots, findingText, typed, type Subject } from './fill-slots.ts';
import type { ChartObservation, Key, Language, Localized, Names } from './types.ts';

/**
 * Finds a chart's numbers, reckons what it derives and fills its slots. What is missing, ambiguous or contradicted is a
 * problem at its place in the chart's file, and the rest is drawn.
 * @example
 * resolve({ id: 'two-years', file, ...definition }, publication.observations, { indicators, districts }).value.series
 */
export function resolve(chart: Chart, observations: readonly ChartObservation[], names: Names): Outcome<Figure> {
  const form: Form = forms[chart.form];
  const unlisted = unlistedCodes(chart, names);
  const found = findPoints(chart, observations, names);
  const derived = derive(chart, inSeries(chart, found.value, form));
  const { value: series, problems: miscast } = castRoles(chart, derived.value, form);
  const keys = keysOf(chart, series, form);
  const key = keys.value.find((one) => one.key === chart.key) ?? keys.value[0];
  const said = words(chart, { series, keys: keys.value, key });
  const { varies, sameCount } = form;
  const open = chart.data.some(isOpenQuery);
  return {
    value: { chart, varies, sameCount, open, series, keys: keys.value, key: key?.key ?? '', ...said.value },
    problems: distinct([
      // what is asked for by a wrong code cannot be found either
      ...(unlisted.length > 0 ? unlisted : found.problems),
      ...derived.problems,
      // where a number is missing, what its series lacks is told already
      ...(found.problems.length > 0 ? [] : miscast),
      ...[
        ...unnamedSeries(chart),
        ...namelessCodes(chart, series, form),
        ...keys.problems,
        ...misnamedKey(chart, keys.value),
      ],
      ...said.problems,
    ]),
  };
}

type Said = Pick<Figure, 'finding' | 'findings' | 'line' | 'what' | 'comparable' | 'notes'>;
type Numbers = Pick<Figure, 'series' | 'keys'> & { readonly key: Key | undefined };

function words(chart: Chart, { series, keys, key }: Numbers): Outcome<Said> {
  const problems: Problem[] = [];
  const open = chart.data.some(isOpenQuery);
  const subject = { file: chart.file, series, key, open };
  for (const field of ['title', 'question', 'why'] as const)
    for (const language of languages) problems.push(...typed(chart[field][language], { ...subject, field, language }));
  const fill = (field: Subject['field'], template: Localized, about: Key | undefined = key): Texts => {
    const { value, problems: more } = texts(template, (language) => ({
      ...subject,
      ...{ field, language, key: about },
    }));
    problems.push(...more);
    return value;
  };
  const finding = fill('finding', chart.finding);
  problems.push(...longFinding(finding, chart.file));
  const { each } = chart;
  const findings = new Map(
    keys.map((one) => [one.key, one === key || !each ? finding : fill('each', each, one)] as const),
  );
  const [line, what, comparable] = [
    fill('line', chart.line),
    fill('what', chart.what),
    fill('comparable', chart.comparable),
  ];
  const notes = chart.notes ? fill('notes', chart.notes) : null;
  return { value: { finding, findings, line, what, comparable, notes }, problems };
}

function texts(template: Localized, subject: (language: Language) => Subject): Outcome<Texts> {
  const [zh, en] = [fillSlots(template, subject('zh')), fillSlots(template, subject('en'))];
  return { value: { zh: zh.value, en: en.value }, problems: [...zh.problems, ...en.problems] };
}

/** What is amiss in several findings is one thing to mend. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

/** Characters that a finding may have with its numbers filled in: a title is read at a glance. */
export const most: Localized<number> = { zh: 28, en: 90 };

function longFinding(finding: Texts, file: string): readonly Problem[] {
  return languages.flatMap((language) => {
    const text = findingText(finding[language]);
    const facts = { length: text.length, most: most[language], text };
    return text.length > most[language]
      ? [problem('chart-finding-long', { file, path: ['finding', language] }, facts)]
      : [];
  });
}
