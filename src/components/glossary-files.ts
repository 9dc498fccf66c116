// The glossary's files, in every format.
import { dataFiles } from '../formats/index.ts';
import { words, type Language } from '../i18n/index.ts';
import { addresses as to } from '../publication/index.ts';

export function glossaryFiles(language: Language): readonly (readonly [name: string, address: string])[] {
  const t = words(language);
  return dataFiles
    .filter(({ name }) => name.startsWith('glossary.'))
    .map(({ name, title, format }) => [t('data.file', { title: title[language], format }), to.dataFile(name)]);
}
