/** Words of the printed list of what was shared. Like the trail it is the school's own paper and is kept in English. */
export const disclosureWords = {
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
  another: 'another purpose',
  noted: (on: string, by: string) => `${on}, ${by}`,
  roles: { manager: 'business manager', headteacher: 'headteacher' },
  nothing: 'Nothing is noted as shared between these days.',
} as const;
