// What is wrong with an English number beside the Chinese one that it answers: its bound, its unit.
import { boundsAgree } from './bounds-agree.ts';
import type { Told } from './listed-numbers.ts';
import type { NumberPair } from './pair-numbers.ts';
import { unitsAgree } from './units-agree.ts';

export function faultsOf(pair: NumberPair, told: Told): ('bound' | 'unit')[] {
  return [
    ...(boundsAgree(pair, told) ? [] : (['bound'] as const)),
    ...(unitsAgree(pair, told) ? [] : (['unit'] as const)),
  ];
}
