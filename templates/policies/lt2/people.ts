import type { Policy } from '#domain/policy/policy.ts';

/** Everybody whom the trust employs, at all levels (1.1). */
export const groups: Policy['groups'] = [
  { id: 'executive', label: { en: 'Chief executive officer' }, covered: true },
  { id: 'headteacher', label: { en: 'Headteachers' }, covered: true },
  { id: 'teacher', label: { en: 'Teachers' }, covered: true },
  { id: 'class-support', label: { en: 'Support staff in class' }, covered: true },
  { id: 'other-support', label: { en: 'Other support staff' }, covered: true },
  { id: 'central', label: { en: 'Centrally appointed staff' }, covered: true },
];

/**
 * Who is left out. Fixed terms of less than a year are left out by 1.1 and assessed by 2.2.1: the rule leaves them out,
 * and where somebody decides to include one, the period follows the contract.
 */
export const scope: Policy['scope'] = [
  { rule: 'left', reason: { en: 'No longer employed by the trust' }, clause: '1.1' },
  { rule: 'not-started', reason: { en: 'Not employed by the trust yet' }, clause: '1.1' },
  { rule: 'agency', reason: { en: 'Employed by an agency, not by the trust' }, clause: '1.1' },
  { rule: 'volunteer', reason: { en: 'A volunteer, not an employee' }, clause: '1.1' },
  { rule: 'contract-under-one-year', reason: { en: 'Fixed term of less than one year' }, clause: '1.1' },
  { rule: 'induction', groups: ['teacher'], reason: { en: 'In the induction year' }, clause: '1.1' },
  { rule: 'paused', reason: { en: 'Reviews are paused' }, clause: '2.2.6' },
];

export const appraisers: Policy['appraisers'] = {
  appointedBy: { en: 'The headteacher; for centrally appointed staff the chief executive officer' },
  clause: '2.2.2, 1.5',
  rules: [
    {
      groups: ['headteacher'],
      lead: { office: { en: 'Chief executive officer' } },
      panel: [
        { id: 'chair', label: { en: 'Chair of the trust' } },
        { id: 'adviser', label: { en: 'External adviser' } },
      ],
      clause: '2.2.2',
    },
    { groups: ['executive'], lead: { office: { en: 'Chair of the trust' } }, panel: [], clause: '1.4' },
  ],
  training: 'unsaid',
  appeal: 'unsaid',
  most: { unsaid: 'most-appraisees' },
};
