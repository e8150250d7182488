import type { Policy } from '#domain/policy.ts';

/** The parts of a period (2.2). Objectives and assessment are 'at or around' its two ends; how near, the school says. */
export const phases: Policy['phases'] = [
  {
    id: 'planning',
    label: { en: 'Setting objectives' },
    optional: false,
    windows: [
      {
        opens: { from: 'start', amount: 0, unit: 'calendar' },
        closes: { from: 'start', amount: { unsaid: 'planning-within' }, unit: 'weeks' },
        clause: '2.2.3',
      },
    ],
    clause: '2.2.3',
  },
  {
    id: 'interim',
    label: { en: 'Interim review' },
    optional: false,
    windows: [
      {
        opens: { from: 'start', amount: 0, unit: 'calendar' },
        closes: { on: { unsaid: 'interim-on' } },
        clause: '2.2.5',
      },
    ],
    clause: '2.2.5',
  },
  {
    id: 'annual',
    label: { en: 'Annual assessment' },
    optional: false,
    windows: [
      {
        opens: { from: 'end', amount: 0, unit: 'calendar' },
        closes: { from: 'end', amount: { unsaid: 'annual-within' }, unit: 'weeks' },
        clause: '2.2.7',
      },
    ],
    clause: '2.2.7',
  },
];

/** The policy names no day of the year: what it asks for is due when the time for it closes. */
export const deadlines: Policy['deadlines'] = [
  {
    id: 'objectives-set',
    step: 'objectives-set',
    when: { kind: 'window', phase: 'planning' },
    joiners: 'own-day',
    clause: '2.2.3',
  },
  {
    id: 'interim-held',
    step: 'interim',
    when: { kind: 'window', phase: 'interim' },
    joiners: 'none',
    clause: '2.2.5',
  },
  {
    id: 'annual-held',
    step: 'meeting',
    when: { kind: 'window', phase: 'annual' },
    joiners: 'none',
    clause: '2.2.7',
  },
];
