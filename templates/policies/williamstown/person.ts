import { personSection, signatureSection } from '#templates/policies/usual/sections.ts';

/** 'Appraisee name' and 'Job title', at the head of each of the three forms. */
export const person = personSection({ en: 'Appraisee', cy: 'Gwerthusai' }, [
  { fact: 'name', label: { en: 'Appraisee name', cy: 'Enw’r gwerthusai' } },
  { fact: 'job-title', label: { en: 'Job title', cy: 'Teitl swydd' } },
]);

/** 'Signed/dated', by both, at the foot of the statement and of the CPD form. */
export const signatures = {
  ...signatureSection({
    label: { en: 'Signed and dated', cy: 'Llofnod a dyddiad' },
    appraisee: { en: 'Signed/dated: appraisee', cy: 'Llofnod/dyddiad: gwerthusai' },
    appraiser: { en: 'Signed/dated: appraiser', cy: 'Llofnod/dyddiad: gwerthuswr' },
  }),
  title: { en: 'Signatures', cy: 'Llofnodion' },
};
