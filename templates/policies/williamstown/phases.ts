import type { Policy } from '#domain/policy/policy.ts';

/** The review of the last year and the plan for the next are held in July or in September (3.1). */
const julyOrSeptember: Policy['phases'][number]['windows'][number] = {
  opens: { on: { month: 7, dayOfMonth: 1, year: 0 } },
  closes: { on: { month: 9, dayOfMonth: 30, year: 0 } },
  clause: '3.1',
};

export const phases: Policy['phases'] = [
  {
    id: 'annual',
    label: { en: 'Review', cy: 'Adolygu' },
    meeting: { en: 'Review and planning meeting', cy: 'Cyfarfod adolygu a chynllunio' },
    held: 'meeting',
    booked: 'meeting-set',
    optional: false,
    windows: [julyOrSeptember],
    clause: '3.1',
  },
  {
    id: 'planning',
    label: { en: 'Planning', cy: 'Cynllunio' },
    held: 'meeting',
    booked: 'meeting-set',
    optional: false,
    windows: [],
    clause: '3.1',
  },
  {
    id: 'interim',
    label: { en: 'Mid-year review', cy: 'Adolygiad canol blwyddyn' },
    held: 'interim',
    optional: true,
    windows: [],
    clause: '3.1',
  },
];

const days = { unsaid: 'day-unit' };

/** The review is held in July or September; then the five, five and ten days of Step 4 and of the checklist. */
export const deadlines: Policy['deadlines'] = [
  { id: 'meeting', step: 'meeting', when: { kind: 'window', phase: 'annual' }, joiners: 'own-day', clause: '3.1' },
  {
    id: 'statement-written',
    step: 'statement-written',
    when: { kind: 'after', step: 'meeting', amount: 5, unit: days },
    joiners: 'none',
    clause: 'Step 4',
  },
  {
    id: 'signed',
    step: 'signed',
    when: { kind: 'after', step: 'statement-written', amount: 5, unit: days },
    joiners: 'none',
    clause: 'Step 4',
  },
  {
    id: 'sent-to-headteacher',
    step: 'sent-to-headteacher',
    when: { kind: 'after', step: 'meeting', amount: 10, unit: days },
    joiners: 'none',
    clause: 'Checklist after the meeting',
  },
];
