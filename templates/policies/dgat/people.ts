import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** Teachers, headteachers, the central team and support staff (2), and the chief executive (10). */
export const groups: Policy['groups'] = [
  // 6 names no period for the chief executive
  { id: 'executive', label: { en: 'Chief executive officer' }, covered: true, period: { unsaid: 'executive-period' } },
  { id: 'headteacher', label: { en: 'Headteachers' }, covered: true },
  { id: 'teacher', label: { en: 'Teachers' }, covered: true },
  { id: 'class-support', label: { en: 'Teaching support staff' }, covered: true },
  { id: 'other-support', label: { en: 'Administrative and other support staff' }, covered: true },
  { id: 'central', label: { en: 'Central team' }, covered: true },
];

const supportAndCentral: StaffGroupId[] = ['class-support', 'other-support', 'central'];
const underOneTerm = { groups: ['teacher', ...supportAndCentral], clause: '4 i, 4 iii' } satisfies Partial<
  Policy['scope'][number]
>;

/** The exceptions of 4. A contract that ends within its first term is one for good; of headteachers it names none. */
export const scope: Policy['scope'] = [
  { rule: 'left', reason: { en: 'No longer employed by the trust' }, clause: '4' },
  { rule: 'not-started', reason: { en: 'Not employed by the trust yet' }, clause: '4' },
  { rule: 'agency', reason: { en: 'Agency or contract worker' }, clause: '4 v' },
  { rule: 'volunteer', reason: { en: 'Volunteer' }, clause: '4 v' },
  { rule: 'contract-under-one-term', reason: { en: 'Employed for less than one term' }, ...underOneTerm },
  { rule: 'under-one-term', reason: { en: 'Not yet employed for one term' }, ...underOneTerm },
  { rule: 'induction', groups: ['teacher'], reason: { en: 'Early career teacher in induction' }, clause: '4 ii' },
  { rule: 'probation', groups: supportAndCentral, reason: { en: 'In the probation period' }, clause: '4 iv' },
  { rule: 'paused', reason: { en: 'Reviews are paused' }, clause: '4 vi' },
];

export const appraisers: Policy['appraisers'] = {
  appointedBy: { en: 'The headteacher for the staff of the school' },
  clause: '11',
  rules: [
    {
      groups: ['executive'],
      lead: { office: { en: 'Trust board' } },
      panel: [{ id: 'adviser', label: { en: 'External adviser' } }],
      clause: '10',
    },
    {
      groups: ['headteacher'],
      lead: { office: { en: 'Deputy chief executive officer, or the Regional Effectiveness Lead by delegation' } },
      panel: [{ id: 'governor', label: { en: 'Appointed governor' } }],
      clause: '10',
    },
    { groups: ['central'], lead: 'line-manager', panel: [], clause: '10' },
  ],
  training: { clause: '11' },
  appeal: 'unsaid',
  most: { unsaid: 'most-appraisees' },
};
