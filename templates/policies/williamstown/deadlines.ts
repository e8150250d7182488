import type { Policy } from '#domain/policy.ts';

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
