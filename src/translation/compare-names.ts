// Names of a segment: each that the Chinese has stands in the English.
import type { Name } from './names-schema.ts';

/** Names of `zh` (longest first, none inside another) that `en` does not give in any of their forms. */
export function lostNames(zh: string, en: string, names: readonly Name[]): Name[] {
  const english = plain(en);
  return namesIn(zh, names).filter((name) => !name.en.some((form) => stands(plain(withoutKind(form)), english)));
}

/** As words of their own: Shen Yueqin is not in Shen Yueqing; a possessive or a plural may follow. */
function stands(form: string, text: string): boolean {
  const parts = text.split(form);
  return parts.slice(1).some((after, i) => !/[\p{L}\p{N}]$/u.test(parts[i]!) && !/^(?!e?s\b)[\p{L}\p{N}]/u.test(after));
}

function namesIn(zh: string, names: readonly Name[]): Name[] {
  let rest = zh;
  return names
    .filter((name) => zh.includes(name.zh))
    .toSorted((a, b) => b.zh.length - a.zh.length)
    .filter((name) => {
      if (!rest.includes(name.zh)) return false;
      rest = rest.replaceAll(name.zh, '\n');
      return true;
    });
}

/** Of two subdistricts English says the word once: Wuli and Qingqiao. */
function withoutKind(form: string): string {
  return form.replace(/ (?:District|Subdistrict|Township|Town|County|Community|Village|Park|Area|Street|Road)$/, '');
}

/** Capitals, quotation marks and hyphens apart. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’“”'"]/g, '')
    .replace(/[-‐‑–\s]+/g, ' ');
}
