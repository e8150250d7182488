import type { Policy } from '#domain/policy/policy.ts';

/** Everybody who is not employed on teachers’ pay and conditions (1.2). */
export const groups: Policy['groups'] = [
  { id: 'headteacher', label: { en: 'Headteacher', cy: 'Pennaeth' }, covered: false },
  { id: 'teacher', label: { en: 'Teachers', cy: 'Athrawon' }, covered: false },
  { id: 'class-support', label: { en: 'Class-based support staff', cy: 'Staff cymorth dosbarth' }, covered: true },
  { id: 'other-support', label: { en: 'Other support staff', cy: 'Staff cymorth eraill' }, covered: true },
];

export const scope: Policy['scope'] = [
  { rule: 'left', reason: { en: 'Has left the school', cy: 'Wedi gadael yr ysgol' }, clause: '1.2' },
  { rule: 'not-started', reason: { en: 'Has not started yet', cy: 'Heb ddechrau eto' }, clause: '1.2' },
  {
    rule: 'group',
    reason: {
      en: 'Not support staff: employed on teachers’ pay and conditions',
      cy: 'Nid yw’n aelod o’r staff cymorth: wedi’i gyflogi ar gyflog ac amodau athrawon',
    },
    clause: '1.2',
  },
  { rule: 'agency', reason: { en: 'Employed by an agency', cy: 'Wedi’i gyflogi gan asiantaeth' }, clause: '1.2' },
  {
    rule: 'volunteer',
    reason: { en: 'A volunteer, not an employee', cy: 'Gwirfoddolwr, nid gweithiwr cyflogedig' },
    clause: '1.2',
  },
  { rule: 'probation', reason: { en: 'In the probationary period', cy: 'Yn y cyfnod prawf' }, clause: '1.2' },
  {
    rule: 'paused',
    reason: { en: 'Reviews are paused', cy: 'Mae adolygiadau wedi’u hoedi' },
    clause: '1.2',
  },
];

export const appraisers: Policy['appraisers'] = {
  appointedBy: {
    en: 'The headteacher appraises, or appoints an appraiser for each member of staff',
    cy: 'Y pennaeth sy’n gwerthuso, neu’n penodi gwerthuswr ar gyfer pob aelod o staff',
  },
  clause: '1.3',
  rules: [],
  training: 'unsaid',
  appeal: 'unsaid',
  most: { unsaid: 'most-appraisees' },
};
