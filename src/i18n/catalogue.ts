// The shape of a catalogue: the Chinese one's keys, each with words; a count (`…_other`) may have its singular beside
// it.
import type { zh } from './zh.ts';

type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> } & {
  readonly [Key in keyof T as Key extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};

export type Catalogue = Words<typeof zh>;
