import type { ObservationKind } from '#domain/observation/observation.ts';

/** What papers say of observations, in English. */
export const observationEn = {
  kinds: {
    formal: 'Formal observation',
    'drop-in': 'Drop-in',
    'book-monitoring': 'Book monitoring',
    'pupil-discussion': 'Discussion with pupils',
    'other-responsibilities': 'Other responsibilities',
    peer: 'Peer observation',
  } satisfies Record<ObservationKind, string>,
};

/** The same in Welsh. */
export const observationCy: typeof observationEn = {
  kinds: {
    formal: 'Arsylwad ffurfiol',
    'drop-in': 'Galw heibio',
    'book-monitoring': 'Monitro llyfrau',
    'pupil-discussion': 'Trafodaeth â disgyblion',
    'other-responsibilities': 'Cyfrifoldebau eraill',
    peer: 'Arsylwad gan gyd-weithiwr',
  },
};
