// Reasons that a rule gives for its emendations; an editor's stand in record.ts.

/** Punctuation beside Han set full-width; digits, Latin letters and % half-width. */
export const widthReason = { zh: '全角半角按体例统一', en: 'Full or half width normalised by rule' } as const;
