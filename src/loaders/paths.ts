// The paths of a page: one for each language, or one for each language and thing.
import { languages, type Language } from '../i18n/index.ts';

export interface Path<P, Q> {
  readonly params: P;
  readonly props: Q;
}

/** For `pages/[lang]/…`: `lang` in the address, `language` as a prop. */
export function languagePaths(): Path<{ lang: Language }, { language: Language }>[] {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}

/** For `pages/[lang]/…/[NAME]/…`: every id of `ids` in both languages, thing by thing. */
export function thingPaths<Name extends string>(
  name: Name,
  ids: Iterable<string>,
): Path<{ lang: Language } & Record<Name, string>, { language: Language; id: string }>[] {
  return [...ids].flatMap((id) =>
    languages.map((language) => ({
      params: { lang: language, [name]: id } as { lang: Language } & Record<Name, string>,
      props: { language, id },
    })),
  );
}
