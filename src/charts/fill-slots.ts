// A text of the YAML with its slots filled; what it types instead is refused.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { readAsked, type Subject } from './asked.ts';
import { slots } from './slots.ts';
import type { Filled } from './slot-outcome.ts';
import { typedDigits, typedNumbers } from './typed-numbers.ts';
import type { Finding, FindingRun, Localized } from './types.ts';

export type { Subject };

/** Texts that claim: every number in them is a slot. The others explain, and may name years that the chart draws. */
const claims: readonly Subject['field'][] = ['finding', 'each', 'line'];

/**
 * Fills a template in one language: `净增{change:rise}` → 净增 and 56.7万人, the number marked to stay unbroken. A slot that
 * finds no single number, or says what the numbers do not, is left as … and reported; so is a number that was typed.
 */
export function fillSlots(template: Localized, subject: Subject): Outcome<Finding> {
  const parts = template[subject.language].split(/(\{[^{}]*\})/).filter((part) => part !== '');
  const filled = parts.map((part) =>
    part.startsWith('{') ? fillSlot(part, subject) : { run: { text: part, number: false }, problems: [] },
  );
  const runs = filled.map(({ run }, i) =>
    i === 0 && subject.language === 'en' ? { ...run, text: capital(run.text) } : run,
  );
  const plain = parts.map((part) => (part.startsWith('{') ? '\n' : part)).join('');
  return { value: runs, problems: [...typed(plain, subject), ...filled.flatMap(({ problems }) => problems)] };
}

/** A finding as a plain string. */
export function findingText(finding: Finding): string {
  return finding.map(({ text }) => text).join('');
}

/** What a text types that should be a slot; `text` holds none. */
export function typed(text: string, subject: Subject): readonly Problem[] {
  const { field, language, series } = subject;
  const years = new Set(series.flatMap(({ points }) => points.flatMap(({ period }) => period.match(/\d{4}/g) ?? [])));
  const found = claims.includes(field) ? typedNumbers(text, language) : typedDigits(text, years);
  return found.length === 0 ? [] : [problem('chart-number-typed', place(subject), { text: found.join(', ') })];
}

function fillSlot(slot: string, subject: Subject): { readonly run: FindingRun; readonly problems: readonly Problem[] } {
  const done = outcome(slot, subject);
  if ('text' in done) return { run: done, problems: [] };
  return {
    run: { text: '…', number: false },
    problems: [problem(done[0], place(subject), { slot, says: done[1] })],
  };
}

function outcome(slot: string, subject: Subject): Filled {
  const [name = '', ...rest] = slot.slice(1, -1).split(':');
  if (!Object.hasOwn(slots, name)) return ['chart-slot-unknown', Object.keys(slots).join(', ')];
  const asked = readAsked(rest);
  if (subject.open && claims.includes(subject.field) && asked.period !== null)
    return ['chart-slot-names-period', asked.period];
  return slots[name as keyof typeof slots].fill(asked, subject);
}

function place({ file, field, language }: Subject): Problem['at'] {
  return { file, path: [field, language] };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
