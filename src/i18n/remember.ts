// What was said once is not looked up again: pages of many reports say the same few things a million times.

/** Any function of i18next's shape: a key, and what fills its slots. */
type Saying = (key: string, slots?: object) => string;

/**
 * The same words as `say` gives, each asked of it once; what throws is asked again. Slots are told apart by their
 * JSON, so only what JSON keeps may fill one.
 */
export function remember<Said>(say: Said): Said {
  const known = new Map<string, string>();
  const remembered: Saying = (key, slots) => {
    const asked = slots === undefined ? key : `${key} ${JSON.stringify(slots)}`;
    const before = known.get(asked);
    if (before !== undefined) return before;
    const said = (say as Saying)(key, slots);
    known.set(asked, said);
    return said;
  };
  return remembered as Said;
}
