// What i18next knows by type: an unknown key, a missing variable and a missing count do not compile.
import 'i18next';
import type { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
    strictInterpolationChecks: true;
  }
}
