// The promise: a report that was taken back says so. The list that the pages read must be what the records say.
import { problem } from '../problems/index.ts';
import { writeWithdrawnList } from '../publication/index.ts';
import type { Check } from './check.ts';

export const withdrawnAsRecorded: Check = {
  name: 'withdrawn-as-recorded',
  promise: {
    zh: '撤回的报告在原址注明撤回的日期和缘由，别的报告不受牵连。',
    en: 'A report that was taken back says when and why at its own address, and no other report does.',
  },
  ofPublication: ({ withdrawn, withdrawnFile: { file, text } }) =>
    text === writeWithdrawnList(withdrawn) ? [] : [problem('file-not-fresh', { file })],
};
