// The lists of docs/charts.md and charts.zh.md: slots and forms as the code's tables have them.
import type { z } from 'zod';
import { forms, slots, type Localized } from '../../src/charts/index.ts';
import type { Language } from '../../src/language/index.ts';

type Form = (typeof forms)[keyof typeof forms];
type Role = { readonly least: number; readonly most: number; readonly says: Localized };

const heads = {
  slot: { zh: '| 填空 | 写出来是 |', en: '| slot | says |' },
  role: { zh: '角色', en: 'Roles' },
  none: { zh: '不分角色，不写 `as:`', en: 'No roles: no `as:`' },
  own: { zh: '自己的一项', en: 'A field of its own' },
  comma: { zh: '、', en: ', ' },
  stop: { zh: '。', en: '.' },
  colon: { zh: '：', en: ': ' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a series is, by the dimension that varies within it. */
const seriesOf = {
  indicator: { zh: '一个地方、一个时期合为一组', en: 'A series is one place at one time' },
  period: { zh: '一个地方的一项指标为一组', en: 'A series is one indicator of one place' },
  district: { zh: '一个时期的一项指标为一组', en: 'A series is one indicator at one time' },
  none: { zh: '每个数自成一组', en: 'Each number is a series' },
  by: { zh: '一项指标为一组', en: 'A series is one indicator' },
} as const satisfies Readonly<Record<string, Localized>>;

export function slotList(language: Language): string {
  const rows = Object.values(slots).map(({ example, says }) => `| \`${example}\` | ${says[language]} |`);
  return [heads.slot[language], '|---|---|', ...rows].join('\n');
}

export function formList(language: Language): string {
  return Object.entries<Form>(forms)
    .map(([name, form]) => {
      const stop = heads.stop[language];
      const parts = [seriesSaid(form, language), rolesSaid(form, language), ...ownFields(form, language)];
      const told = parts.join(language === 'zh' ? stop : `${stop} `);
      return `- **\`${name}\`** ${form.says[language]}${stop}\n  ${told}${stop}`;
    })
    .join('\n');
}

function seriesSaid(form: Form, language: Language): string {
  const least = 'least' in form ? { zh: `，至少 ${form.least} 个数`, en: `, ${form.least} numbers at least` } : null;
  const of = 'by' in form ? seriesOf.by : seriesOf[form.varies ?? 'none'];
  return of[language] + (least?.[language] ?? '');
}

function rolesSaid({ roles }: Form, language: Language): string {
  const said = Object.entries<Role>(roles).map(([name, role]) =>
    language === 'zh'
      ? `\`${name}\` ${role.says.zh}（${howMany(role).zh}）`
      : `\`${name}\` (${[inEnglish(role, name), howMany(role).en].filter((part) => part !== name).join(', ')})`,
  );
  if (said.length === 0) return heads.none[language];
  return heads.role[language] + heads.colon[language] + said.join(heads.comma[language]);
}

function inEnglish({ says }: Role, name: string): string {
  return says.en.toLowerCase() === name ? name : says.en.toLowerCase();
}

function howMany({ least, most }: Role): Localized {
  if (most === Infinity) return least === 0 ? { zh: '不限', en: 'any' } : { zh: '一个以上', en: 'one or more' };
  if (least === most) return { zh: `${least} 个`, en: `${least}` };
  if (least === 0 && most === 1) return { zh: '可无', en: 'optional' };
  return least === 0
    ? { zh: `可无，至多 ${most} 个`, en: `optional, ${most} at most` }
    : { zh: `${least}–${most} 个`, en: `${least} to ${most}` };
}

/** `marks: part, whole`: what a form's YAML says beside what every chart's says. */
function ownFields({ fields }: Form, language: Language): readonly string[] {
  return Object.entries(fields).map(([name, field]) => {
    const parts = Object.entries<z.ZodType>(field.shape).map(([part, type]) =>
      type.safeParse(undefined).success
        ? `\`${part}\`${{ zh: '（可无）', en: ' (optional)' }[language]}`
        : `\`${part}\``,
    );
    return `${heads.own[language]} \`${name}:\`${heads.colon[language]}${parts.join(heads.comma[language])}`;
  });
}
