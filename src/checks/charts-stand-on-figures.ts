// The promise: no number of a chart is typed. Each is found among the observations, and every slot of its texts is
// filled from them.
import type { Check } from './check.ts';

export const chartsStandOnFigures: Check = {
  name: 'charts-stand-on-figures',
  promise: {
    zh: '图里和图题里的每个数都取自报告，没有一个是另外写上的。',
    en: 'Every number in a chart and in its finding is drawn from the reports; none is typed.',
  },
  // The join finds every chart's numbers once; what it did not find, it tells.
  ofPublication: ({ joined }) => joined.problems,
};
