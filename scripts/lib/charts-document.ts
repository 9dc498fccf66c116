// docs/charts.md and docs/charts.zh.md: prose by hand, the lists of slots and of forms written from their tables.
import { readFileSync } from 'node:fs';
import { forms, slots, type Language, type Localized } from '../../src/charts/index.ts';

/** The document at `path` with its lists as the code says them; what stands between their marks is replaced. */
export function chartsDocument(path: string, language: Language): string {
  const lists = { slots: slotList(language), forms: formList(language) };
  return Object.entries(lists).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name}: [^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}${rows.join('\n')}\n${close}`,
      ),
    readFileSync(path, 'utf8'),
  );
}

function slotList(language: Language): readonly string[] {
  const head = { zh: ['| 填空 | 写出 |', '|---|---|'], en: ['| slot | says |', '|---|---|'] }[language];
  return [...head, ...Object.values(slots).map(({ example, says }) => `| \`${example}\` | ${says[language]} |`)];
}

interface Listed {
  readonly says: Localized;
  readonly roles: Readonly<Record<string, { least: number; most: number; says: Localized }>>;
  readonly fields: object;
}

function formList(language: Language): readonly string[] {
  const head = {
    zh: ['| `form:` | 宜于 | 角色 `as:`（一组至少与至多几个） | 另有的字段 |', '|---|---|---|---|'],
    en: ['| `form:` | good for | roles, `as:` (how many a series takes) | fields of its own |', '|---|---|---|---|'],
  }[language];
  const rows = Object.entries<Listed>(forms).map(([name, { says, roles, fields }]) => {
    const cast = Object.entries(roles).map(
      ([role, { least, most, says: means }]) => `\`${role}\` ${means[language]} (${counts(least, most)})`,
    );
    const own = Object.keys(fields).map((field) => `\`${field}\``);
    return `| \`${name}\` | ${says[language]} | ${cast.join('; ') || '–'} | ${own.join(', ') || '–'} |`;
  });
  return [...head, ...rows];
}

function counts(least: number, most: number): string {
  return least === most ? String(least) : `${least}–${most === Infinity ? '∞' : most}`;
}
