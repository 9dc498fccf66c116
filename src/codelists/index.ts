// Codelists: districts, periods, indicators, units, measures: their schemas, and reading a district or a period from
// a phrase.
export {
  districtSchema,
  districtsSchema,
  indicatorSchema,
  indicatorsSchema,
  PERIOD,
  periodSchema,
  recogniseSchema,
} from './schema.ts';
export type { District, DistrictId, Indicator, IndicatorId, Period, Recognise } from './schema.ts';
export { findDistricts, readDistrict, type DistrictFound } from './read-district.ts';
export { INDICATOR_FIELDS, indicatorFields, type IndicatorField } from './indicator-fields.ts';
export { periodCodes, type PeriodCodes } from './period-codes.ts';
export { findPeriods, firstYear, readPeriod, type PeriodContext, type PeriodFound } from './read-period.ts';
export { isCumulative, MEASURES, NATURES, type Measure } from './measures.ts';
export { standingIndicators } from './standing-indicators.ts';
export { UNIT_KINDS, unitSchema, unitsSchema, type Unit, type UnitId } from './unit-schema.ts';
