// The pages that the proof goes through.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../e2e/published.ts';

/**
 * Every page of the built site by its address, in order, but those that lead on at once (moved.yaml); with
 * GONGBAO_PAGES only those that it fits, a regular expression, for a look at a part (the figures for docs/proof.md are
 * of all).
 */
export const addresses: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .filter((address) => !readFileSync(join(dist, address, 'index.html'), 'utf8').includes('http-equiv="refresh"'))
  .filter((address) => new RegExp(process.env['GONGBAO_PAGES'] ?? '').test(address))
  .sort();
