// The glossary's files, in every format.
import { dataFiles } from '../formats/index.ts';
import { words, type Language } from '../i18n/index.ts';
import { addresses as to } from '../publication/index.ts';

/** What each ending is called: most are their own name. */
const formats: Readonly<Record<string, string>> = { 'skos.ttl': 'SKOS Turtle', 'jsonld': 'SKOS JSON-LD', 'tbx': 'TBX-Basic' };

export function glossaryFiles(language: Language): readonly (readonly [name: string, address: string])[] {
  const t = words(language);
  return dataFiles.filter(({ name }) => name.startsWith('glossary.')).map(({ name, title }) => {
    const ending = name.slice('glossary.'.length);
    return [t('data.file', { title: title[language], format: formats[ending] ?? ending.toUpperCase() }), to.dataFile(name)];
  });
}
