import type { Policy } from '#domain/policy/policy.ts';

/** Everybody whom the trust employs, in its schools and centrally (2.1). */
export const groups: Policy['groups'] = [
  { id: 'executive', label: { en: 'Chief executive officer' }, covered: true, period: { unsaid: 'executive-period' } },
  { id: 'headteacher', label: { en: 'Headteachers' }, covered: true },
  { id: 'teacher', label: { en: 'Teachers' }, covered: true },
  { id: 'class-support', label: { en: 'Class-based support staff' }, covered: true },
  { id: 'other-support', label: { en: 'Other support staff' }, covered: true },
  { id: 'central', label: { en: 'Centrally employed staff' }, covered: true, period: { unsaid: 'central-period' } },
];

/** Who is left out: whoever the trust does not employ, or not yet past probation or induction (2.1); see 8.2 for a pause. */
export const scope: Policy['scope'] = [
  { rule: 'left', reason: { en: 'No longer employed by the trust' }, clause: '2.1' },
  { rule: 'not-started', reason: { en: 'Not employed by the trust yet' }, clause: '2.1' },
  { rule: 'agency', reason: { en: 'Employed by an agency, not by the trust' }, clause: '2.1' },
  { rule: 'volunteer', reason: { en: 'A volunteer, not an employee' }, clause: '2.1' },
  { rule: 'probation', reason: { en: 'In the probationary period' }, clause: '2.1' },
  { rule: 'induction', reason: { en: 'In statutory induction' }, clause: '2.1' },
  { rule: 'paused', reason: { en: 'Reviews are paused' }, clause: '8.2' },
];

export const appraisers: Policy['appraisers'] = {
  appointedBy: {
    en: 'The headteacher in each school, the chief executive officer for centrally employed staff, the trust board for headteachers and the chief executive officer',
  },
  clause: '3.1',
  rules: [
    {
      groups: ['executive', 'headteacher'],
      lead: { office: { en: 'Reviewer appointed by the trust board' } },
      panel: [],
      clause: '3.1',
    },
  ],
  training: 'unsaid',
  appeal: 'unsaid',
  most: { unsaid: 'most-appraisees' },
};
