import type { Form, QuestionOf } from '#domain/form.ts';

/** 'Appraisee name' and 'Job title', at the head of each of the three forms. */
const facts: QuestionOf<'facts'> = {
  id: 'person',
  kind: 'facts',
  label: { en: 'Appraisee', cy: 'Gwerthusai' },
  show: [
    { fact: 'name', label: { en: 'Appraisee name', cy: 'Enw’r gwerthusai' } },
    { fact: 'job-title', label: { en: 'Job title', cy: 'Teitl swydd' } },
  ],
};

export const person: Form['sections'][number] = {
  id: 'person',
  title: { en: 'Appraisee', cy: 'Gwerthusai' },
  questions: [facts],
};

/** 'Signed/dated', by both, at the foot of the statement and of the CPD form. */
export const signatures: Form['sections'][number] = {
  id: 'signatures',
  title: { en: 'Signatures', cy: 'Llofnodion' },
  questions: [
    {
      id: 'signatures',
      kind: 'signatures',
      label: { en: 'Signed and dated', cy: 'Llofnodwyd a dyddiwyd' },
      appraisee: { en: 'Signed/dated: appraisee', cy: 'Llofnod/dyddiad: gwerthusai' },
      appraiser: { en: 'Signed/dated: appraiser', cy: 'Llofnod/dyddiad: gwerthuswr' },
    },
  ],
};
