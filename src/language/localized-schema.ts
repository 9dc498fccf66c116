// A text that a person writes in both languages, as it crosses a file.
import { z } from 'zod';

const text = z.string().trim().min(1);

/** `{ zh: 会员, en: members }`: both languages or it does not pass; white space around a text is not part of it. */
export const localizedSchema = z.strictObject({ zh: text, en: text }).readonly();
