// Codelists (SDMX): the closed lists that observations are filed under.

export type DistrictId = string;
export type IndicatorId = string;

/** A year `2016`, a half-year `2018-H1`, or an interval of years `2013/2017`. */
export type Period = string;
