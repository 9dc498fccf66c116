// Names of persons, institutions, places and works that stand in the reports and are no terms: content/names.yaml.
import { z } from 'zod';

const text = z.string().trim().min(1);

const name = z
  .strictObject({
    /** As it stands in the text. */
    zh: text,
    kind: z.enum(['person', 'institution', 'place', 'work', 'event']),
    /** Syllables of a word joined by a hyphen, tone marks, as in the glossary: `shí chuán-xiáng`. */
    pinyin: text.exactOptional(),
    /** The first is preferred. */
    en: z.array(text).min(1).readonly(),
  })
  .refine(({ kind, pinyin }) => pinyin !== undefined || !(kind === 'person'), {
    path: ['pinyin'],
    params: { code: 'field-missing', facts: { field: 'pinyin' } },
  })
  .readonly();

export const namesSchema = z.array(name);
export type Name = z.infer<typeof name>;
