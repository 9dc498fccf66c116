// The one inline script: the reader's remembered choice of light or dark, before the first paint. Hashed for the policy.
import { createHash } from 'node:crypto';

/** Runs in <head>; a browser that refuses storage gets the system's choice. The key is the one client/site.ts writes. */
export const themeLine = 'try{const t=localStorage.getItem("gongbao-theme");if(t)document.documentElement.dataset.theme=t}catch{}';

/** A script's or style's hash as a Content-Security-Policy names it: `sha256-…`. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
