/**
 * The fields that a table of structures may have, for the help. Written here, because the list that
 * the directory reads them by would load the directory's tools; a test holds the two equal.
 */
export const FIELDS =
  'structure, code, commune, departement, precision, website, phone, hours, whoCalls, email, form, secureEmail, relay, voiceOnly, address, finess, ror, source, seen, status, confirmedBy, confirmedOn, confirmedUntil';
