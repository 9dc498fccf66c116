// node tests/restore/table.ts: every fixture text restored, beside the text left as it was printed; tab-separated.
import { readFixtures, restored } from './fixtures.ts';

const round = (value: number): string => value.toFixed(3);
const yes = (right: boolean): string => (right ? '1' : '0');

if (import.meta.main) {
  console.log('share\ttext\tprinted\tedition\theads\tscored: printed\tedition\theads\tlost\ttitle\tdistrict\tyear');
  for (const fixture of readFixtures('tests/restore')) {
    const { measured: m } = restored(fixture);
    console.log(
      [
        fixture.share,
        fixture.name,
        round(m.printed),
        round(m.fidelity),
        round(m.headingF1),
        round(m.scored.printed),
        round(m.scored.fidelity),
        round(m.scored.headingF1),
        m.lost,
        yes(m.title),
        yes(m.district),
        yes(m.year),
      ].join('\t'),
    );
  }
}
