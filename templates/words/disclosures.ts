/** Words of the printed list of what was shared, in English. Purposes stand as they were noted. */
export const disclosuresEn = {
  title: 'What was shared',
  about: 'To whom papers of reviews were shown beyond appraiser and appraisee, when, and for which purpose.',
  days: (from: string, until: string) => `${from} to ${until}`,
  columns: {
    on: 'Shared on',
    whose: 'Whose',
    what: 'What',
    with: 'With whom',
    why: 'For which purpose',
    clause: 'Clause',
    noted: 'Noted',
  },
  whole: 'The record as a whole',
  /** The purpose is none that the policy names. */
  another: 'Another purpose',
  noted: (on: string, by: string) => `${on}, ${by}`,
  nothing: 'Nothing is noted as shared between these days.',
};

/** The same in Welsh. */
export const disclosuresCy: typeof disclosuresEn = {
  title: 'Beth a rannwyd',
  about: 'I bwy y dangoswyd papurau adolygiadau heblaw’r gwerthuswr a’r gwerthusai, pryd, ac at ba ddiben.',
  days: (from, until) => `${from} i ${until}`,
  columns: {
    on: 'Rhannwyd ar',
    whose: 'Eiddo pwy',
    what: 'Beth',
    with: 'Â phwy',
    why: 'At ba ddiben',
    clause: 'Cymal',
    noted: 'Nodwyd',
  },
  whole: 'Y cofnod cyfan',
  another: 'Diben arall',
  noted: (on, by) => `${on}, ${by}`,
  nothing: 'Ni nodwyd bod dim wedi’i rannu rhwng y dyddiau hyn.',
};
