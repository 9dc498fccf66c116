// The role of a line: the block it begins, or that it goes on in the one before; or that it belongs to the page.
import type { BlockType } from '../types.ts';

/** `+` goes on. Running text of any kind goes on by `p+`: what it goes on in is told by the lines above. */
export const ROLES = [
  'title',
  'title+',
  'kicker',
  'subtitle',
  'subtitle+',
  'byline',
  'head',
  'head+',
  'p',
  'p+',
  'item',
  'figDesc',
  'figDesc+',
  'table',
  'note',
  'furniture',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that can follow only what they go on in. */
const AFTER: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  'title+': ['title', 'title+'],
  'subtitle+': ['subtitle', 'subtitle+'],
  'head+': ['head', 'head+'],
  'figDesc+': ['figDesc', 'figDesc+'],
};

/** Whether `role` can stand right after `before` (null at the beginning of the text). */
export function mayFollow(role: Role, before: Role | null): boolean {
  const needed = AFTER[role];
  if (needed !== undefined) return before !== null && needed.includes(before);
  return !(role === 'p+' && before === null);
}

/** The type of block that a role begins; null for those that go on, and for furniture. */
export function blockOf(role: Role): BlockType | null {
  return role === 'furniture' || role.endsWith('+') ? null : (role as BlockType);
}
