// The promise: the English of a report says what its Chinese says.
import { checkSegments } from '../translation/index.ts';
import type { Check } from './check.ts';

export const englishSaysTheSame: Check = {
  name: 'english-says-the-same',
  promise: {
    zh: '报告的英文与中文逐句相合：数目的大小、界限、单位，人名地名，术语，否定，一样不缺，也不多出。',
    en:
      'The English of a report agrees with its Chinese sentence by sentence: every number with its value, ' +
      'firmness and unit, every name, every term and every denial is there, and none that the Chinese lacks.',
  },
  ofReport: ({ recorded: { segments }, englishFile, yardsticks }) => checkSegments(segments, englishFile, yardsticks),
};
