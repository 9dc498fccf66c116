// What npm run add proposes changes nothing: read with its record, every fixture text gives the edition it gave
// without one.
import { describe, expect, test } from 'vitest';
import { makeReport } from '../scripts/lib/make-report.ts';
import { proposeRecord } from '../scripts/lib/propose-record.ts';
import { filesOf, readNewText } from '../scripts/lib/read-new-text.ts';
import { readCodelists } from '../src/loaders/index.ts';
import { readCases } from './restore/cases.ts';
import { readShared } from './restore/read-shared.ts';

const codelists = readCodelists('.').value;
/**
 * Of each text one of its spoiled cases, another kind of damage from text to text; the cases without any damage are
 * all there.
 */
const cases = readCases('tests/restore/clean');
const spoiled = [...Map.groupBy(cases, ({ clean }) => clean.name).values()].map((all, i) => all[i % all.length]!);
const shared = readShared('tests/restore/shared').map(({ name, bytes, record: { year, period } }) => ({
  name,
  bytes,
  id: year === undefined ? undefined : `fengtai-${year}${/H[12]$/.exec(period ?? '')?.[0].toLowerCase() ?? ''}`,
}));
const texts = [...shared, ...spoiled.map(({ name, bytes }) => ({ name, bytes, id: undefined }))];

describe('with the record that is proposed for it', () => {
  test.each(texts.map((text) => [text.name, text] as const))('%s reads as without', (_, { bytes, id: wanted }) => {
    const { value: text, problems } = readNewText(bytes, wanted, codelists);
    const { id, recorded, sure } = text!;
    const record = proposeRecord({ recorded, problems, sure, language: 'en' });
    const again = makeReport(filesOf(id, bytes, record), codelists);
    expect(again.value!.recorded).toEqual(recorded);
    expect(again.problems.filter(({ grade }) => grade === 'error')).toEqual([]);
  });
});
