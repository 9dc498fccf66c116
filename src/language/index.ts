// Languages: the two of them, and what is written in both. Imports no stage.
export { languages, otherLanguage, type Language, type Localized } from './language.ts';
export { localizedSchema } from './localized-schema.ts';
