// Until its callers are views: wording's.
export { dateWords } from '../wording/index.ts';
