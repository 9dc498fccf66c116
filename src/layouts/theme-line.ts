// The one inline script: what the reader chose (light or dark, term marks off), before the first paint. Hashed for
// the policy.
import { createHash } from 'node:crypto';

/**
 * Runs in <head>; a browser that refuses storage gets the system's choice. The keys are those that client/ writes:
 * site.ts, term-switch.ts.
 */
export const themeLine =
  'try{for(const k of["theme","terms"]){const ' +
  'v=localStorage.getItem("gongbao-"+k);if(v)document.documentElement.dataset[k]=v}}catch{}';

/** A script's or style's hash as a Content-Security-Policy names it: `sha256-…`. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
