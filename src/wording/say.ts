// The interface's words as stages take them: as an argument, by key. The catalogues themselves stay in i18n, a room.

/** What stands in a sentence's slots, by their names. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * The words of one language. A stage names the keys it asks for, so that a test can hand it a table of its own:
 *
 * `lineWords(line, t: Say<'source.thisLine' | 'source.part'>)`
 */
export type Say<Key extends string> = (key: Key, values?: Values) => string;
