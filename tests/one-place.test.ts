// To add a report, a concept or a chart is to add one file; a form of chart, a format or a check, a file and a row:
// done in a copy of the project, built, and looked for in what is published.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const COPIED = ['content', 'public', 'seeds', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** A row of formats/data-files.ts. */
const WORD_LIST = `termbase({ name: 'glossary.words', format: 'Words', mediaType: 'text/plain' }, writeWordList),`;
const INDICATOR = `
- id: exercise-trainees
  zh: 工间操培训人次
  en: Attendances at training in work-break exercises
  unit: 人次
  unitId: attendances
  rank: null
  measure: flow
  definition: { zh: 期内参加工间操培训的人次。, en: Attendances at training in work-break exercises within the period. }
  recognise: [{ units: [人次], phrase: [工间操] }]
  comparable: { zh: 可比各年。, en: Years may be compared. }
`;
const DISTRICT = `- { id: tianjin-binhai, zh: 滨海新区, en: Binhai New Area, names: [滨海新区] }\n`;
const RECORD = `emend: [{ line: 18, sic: 工间操, corr: 课间操, reason: { zh: 试改, en: A trial } }]\n`;
const MOVED = `- old: glossary/work-report/
  new: glossary/report-of-work/
  when: 2026-11-21
  why: { zh: 试改编号, en: An id was changed }
`;
const copy = mkdtempSync(join(tmpdir(), 'gongbao-one-place-'));

beforeAll(() => {
  for (const name of COPIED.filter(existsSync)) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  copyFileSync('tests/one-place/haidian-2020.txt', join(copy, 'seeds/haidian-2020.txt'));
  copyFileSync('tests/one-place/work-break-exercise.yaml', join(copy, 'content/glossary/work-break-exercise.yaml'));
  appendFileSync(
    join(copy, 'content/sources.yaml'),
    '- { id: one-more-work, work: { zh: 又一种文献, en: One more work }, seen: 2026-11-21 }\n',
  );
  appendFileSync(join(copy, 'content/indicators.yaml'), INDICATOR);
  appendFileSync(join(copy, 'content/districts.yaml'), DISTRICT);
  writeFileSync(
    join(copy, 'seeds/binhai-2020.txt'),
    '滨海新区总工会2020年工作报告\n\n2020年，全区工会会员达到3万人。\n',
  );
  copyFileSync('tests/one-place/binhai-2020.en.yaml', join(copy, 'seeds/binhai-2020.en.yaml'));
  copyFileSync('tests/one-place/haidian-2020.txt', join(copy, 'seeds/haidian-2021.txt'));
  writeFileSync(join(copy, 'seeds/haidian-2021.edition.yaml'), RECORD);
  copyFileSync('tests/one-place/do-exercises.yaml', join(copy, 'content/phraseology/do-exercises.yaml'));
  renameConcept('work-report', 'report-of-work');
  appendFileSync(join(copy, 'content/moved.yaml'), MOVED);
  copyFileSync(
    join('content/infographics', readdirSync('content/infographics')[0]!),
    join(copy, 'content/infographics/one-more.yaml'),
  );
  copyFileSync('tests/one-place/dots.ts.txt', join(copy, 'src/charts/forms/dots.ts'));
  addRow('src/charts/forms/index.ts', "import { dots } from './dots.ts';", [
    /const forms = \{/,
    'const forms = { dots,',
  ]);
  copyFileSync('tests/one-place/members-dots.yaml', join(copy, 'content/infographics/members-dots.yaml'));
  copyFileSync('tests/one-place/disputes-everywhere.yaml', join(copy, 'content/infographics/disputes-everywhere.yaml'));
  copyFileSync('tests/one-place/word-list.ts.txt', join(copy, 'src/formats/word-list.ts'));
  addRow('src/formats/data-files.ts', "import { writeWordList } from './word-list.ts';", [
    /(const dataFiles: .* = \[)/,
    `$1 ${WORD_LIST}`,
  ]);
  copyFileSync('tests/one-place/every-report-has-a-head.ts.txt', join(copy, 'src/checks/every-report-has-a-head.ts'));
  addRow('src/checks/index.ts', "import { everyReportHasAHead } from './every-report-has-a-head.ts';", [
    /(const checks: .* = \[)/,
    '$1 everyReportHasAHead,',
  ]);
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: 'pipe' });
}, 180_000);

afterAll(() => {
  rmSync(copy, { recursive: true });
}, 60_000);

describe.each(['zh', 'en'])('in %s', (language) => {
  test('a text in seeds/ is a report, with its three views, its row and its figures', () => {
    expect(published(`${language}/reports/haidian-2020/index.html`)).toContain('工间操');
    expect(published(`${language}/reports/haidian-2020/parallel/index.html`)).toContain('工间操');
    expect(published(`${language}/reports/haidian-2020/source/index.html`)).toContain('工间操');
    expect(published(`${language}/reports/index.html`)).toContain('haidian-2020/');
    expect(published('data/observations.json')).toContain('"haidian-2020.');
  });

  test('a file in content/glossary/ is a concept, listed and linked from the text that uses it', () => {
    expect(published(`${language}/glossary/work-break-exercise/index.html`)).toContain('work-break exercise');
    expect(published(`${language}/glossary/index.html`)).toContain('work-break-exercise/');
    expect(published(`${language}/reports/haidian-2020/index.html`)).toContain('glossary/work-break-exercise/');
  });

  test('a row in content/indicators.yaml is an indicator: figures are filed under it, and it has a page', () => {
    expect(published(`${language}/data/indicators/exercise-trainees/index.html`)).toContain('haidian-2020');
    expect(published('data/observations.json')).toContain('"indicator":"exercise-trainees"');
  });

  test('a row in content/districts.yaml is an area: a report of it is filed there', () => {
    expect(published(`${language}/reports/binhai-2020/index.html`)).toContain(
      language === 'zh' ? '滨海新区' : 'Binhai New Area',
    );
  });

  test('a file of English is its English pages, its line in the lists, and its line in the ledger', () => {
    const title = 'Work report of the Binhai New Area District Federation of Trade Unions for 2020';
    const side = published(`${language}/reports/binhai-2020/parallel/index.html`);
    expect(side).toContain('union members in the area reached');
    expect(side).toContain('A doubt on trial.');
    expect(published('en/reports/binhai-2020/index.html')).toMatch(/value="30000">.*30,000/);
    expect(published('en/reports/index.html')).toContain(title);
    expect(published(`${language}/about/index.html`)).toContain(language === 'zh' ? '试译' : 'Translated on trial');
  });

  test('a row in a record is a correction: the text has it, and the source page its reason', () => {
    expect(published(`${language}/reports/haidian-2021/index.html`)).toContain('课间操');
    expect(published(`${language}/reports/haidian-2021/source/index.html`)).toContain(
      language === 'zh' ? '试改' : 'A trial',
    );
  });

  test('a row in content/sources.yaml is a work that entries cite', () => {
    const work = language === 'zh' ? '又一种文献' : 'One more work';
    expect(published(`${language}/glossary/work-break-exercise/index.html`)).toContain(work);
  });

  test('a file in content/phraseology/ is a set phrase, with the sentences that use it', () => {
    const page = published(`${language}/glossary/phraseology/index.html`);
    expect(page).toContain('id="do-exercises"');
    expect(page).toContain('reports/haidian-2020/#');
  });

  test('a new name of a concept’s file and a row in content/moved.yaml leave pages that lead on', () => {
    for (const page of ['', 'concordance/']) {
      const left = published(`${language}/glossary/work-report/${page}index.html`);
      expect(left).toMatch(/http-equiv="refresh" content="\d+; ?url=[^"]*report-of-work\//);
    }
    expect(published(`${language}/glossary/report-of-work/index.html`)).toContain('work report');
  });

  test('a file in content/infographics/ is a chart, with its page, its place in the gallery and its picture', () => {
    expect(published(`${language}/infographics/one-more/index.html`)).toContain('<svg');
    expect(published(`${language}/infographics/index.html`)).toContain('one-more/');
    expect(published(`infographics/one-more.${language}.svg`)).toContain('<svg');
  });
});

test('a report that states what an open query asks for flows into its chart, with an address of its own', () => {
  const page = published('en/infographics/disputes-everywhere/haidian-2020/index.html');
  expect(page).toContain('Haidian, 2020: 1,380 settled');
  expect(page).toMatch(/data-observation="haidian-2020\.p\d+\.o\d+" data-value="1380"/);
});

describe('a form of chart, a file and its row in the table of forms,', () => {
  test('is accepted by the schema, drawn, and put in a table without columns of its own', () => {
    expect(published('infographics/members-dots.zh.svg').match(/<circle [^>]*r="7"/g)).toHaveLength(2);
    const page = published('en/infographics/members-dots/index.html');
    expect(page).toContain('6.608 million members in 2015');
    expect(page).toContain('<th scope="col" class="r">Value</th>');
  });
});

test('a format with its row in formats/data-files.ts is a file of the data, linked, packed, listed and typed', () => {
  expect(published('data/glossary.words')).toContain('work-break exercise\n');
  for (const language of ['zh', 'en'])
    expect(published(`${language}/data/index.html`)).toContain('data/glossary.words"');
  for (const language of ['zh', 'en'])
    expect(published(`${language}/glossary/index.html`)).toContain('data/glossary.words"');
  const archive = unzipSync(readFileSync(join(copy, 'dist/data/gongbao.zip')));
  expect(strFromU8(archive['gongbao/glossary.words']!)).toBe(published('data/glossary.words'));
  expect(strFromU8(archive['gongbao/README.md']!)).toContain('- `glossary.words`: ');
  const asks = `import { mediaType } from './scripts/lib/media-types.ts'; console.log(mediaType('glossary.words'));`;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', asks], { cwd: copy, encoding: 'utf8' })).toBe(
    'text/plain; charset=utf-8\n',
  );
});

test('a check with its row in checks/index.ts is asked of every report, and documented', () => {
  const run = (script: string): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [script], { cwd: copy, encoding: 'utf8' });
    return stdout + stderr;
  };
  const told = run('scripts/check.ts');
  for (const report of readdirSync(join(copy, 'content/editions')))
    expect(told).toMatch(new RegExp(`seeds/${report.slice(0, -5)}\\.txt:1.*it has \\d+ heads`));
  cpSync('docs', join(copy, 'docs'), { recursive: true });
  rmSync(join(copy, 'docs/checks.md'));
  run('scripts/document.ts');
  expect(readFileSync(join(copy, 'docs/checks.md'), 'utf8')).toContain('A report has parts.');
});

/** The file and every mention of it, as an editor would. */
function renameConcept(old: string, now: string): void {
  renameSync(join(copy, `content/glossary/${old}.yaml`), join(copy, `content/glossary/${now}.yaml`));
  for (const folder of ['content/glossary', 'content/phraseology']) {
    for (const name of readdirSync(join(copy, folder))) {
      const file = join(copy, folder, name);
      const text = readFileSync(file, 'utf8');
      const renamed = text.replace(new RegExp(`(?<=[ [])${old}(?=[ ,\\]])`, 'g'), now);
      if (renamed !== text) writeFileSync(file, renamed);
    }
  }
}

/** Adds an import and a table's row to a file of the copy. */
function addRow(file: string, line: string, [place, row]: readonly [RegExp, string]): void {
  const text = readFileSync(join(copy, file), 'utf8');
  if (!place.test(text)) throw new Error(`${file} has no place for ${row}`);
  writeFileSync(join(copy, file), text.replace(place, row).replace(/^import /m, `${line}\nimport `));
}

function published(file: string): string {
  return readFileSync(join(copy, 'dist', file), 'utf8');
}
