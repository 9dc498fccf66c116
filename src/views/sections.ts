// The six sections of the site, in the order of the navigation.
import type { Language } from '../language/index.ts';
import { addresses as to } from '../publication/index.ts';

export const sections = {
  reports: to.reports,
  infographics: to.infographics,
  glossary: to.glossary,
  data: to.data,
  about: to.about,
  search: to.search,
} as const satisfies Record<string, (language: Language) => string>;

export type Section = keyof typeof sections;
