// A module as it runs beside: twice the number.
import { answer } from '../beside.ts';

answer(import.meta.url, (number: number): number => {
  if (number < 0) throw new RangeError('below zero');
  return 2 * number;
});
