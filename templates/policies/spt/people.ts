import type { Policy } from '#domain/policy/policy.ts';

/** Professional support staff, at a school or for the whole trust (4.2); nobody else. */
export const groups: Policy['groups'] = [
  { id: 'executive', label: { en: 'Executive leaders' }, covered: false },
  { id: 'headteacher', label: { en: 'Headteachers' }, covered: false },
  { id: 'teacher', label: { en: 'Teachers' }, covered: false },
  { id: 'class-support', label: { en: 'Classroom-based support staff' }, covered: true },
  { id: 'other-support', label: { en: 'Other professional support staff' }, covered: true },
  { id: 'central', label: { en: 'Professional support staff of the trust' }, covered: true },
];

export const scope: Policy['scope'] = [
  { rule: 'left', reason: { en: 'No longer employed by the trust' }, clause: '4.2' },
  { rule: 'not-started', reason: { en: 'Not employed by the trust yet' }, clause: '4.2' },
  { rule: 'group', reason: { en: 'Not one of the professional support staff' }, clause: '4.2' },
  { rule: 'agency', reason: { en: 'Employed by an agency, not by the trust' }, clause: '4.2' },
  { rule: 'volunteer', reason: { en: 'A volunteer, not an employee' }, clause: '4.2' },
  { rule: 'contract-under-one-term', reason: { en: 'Contract of less than one term' }, clause: '4.2' },
  { rule: 'paused', reason: { en: 'Reviews are paused' }, clause: '15.1' },
];

export const appraisers: Policy['appraisers'] = {
  appointedBy: { en: 'The headteacher: in most cases the immediate line manager' },
  clause: '8.1',
  rules: [{ groups: ['class-support', 'other-support', 'central'], lead: 'line-manager', panel: [], clause: '8.1' }],
  training: { clause: '8.1' },
  appeal: {
    to: { en: 'The headteacher; the chair of trustees where the headteacher is the appraiser' },
    clause: '8.2',
  },
  most: { unsaid: 'most-appraisees' },
};
