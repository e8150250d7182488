import type { Policy } from '#domain/policy/policy.ts';
import { annualHeld, end, interimHeld, objectivesSet, start, weeksAfter } from '#templates/policies/usual/phases.ts';

/** The parts of a period (2.2). Objectives and assessment are 'at or around' its two ends; how near, the school says. */
export const phases: Policy['phases'] = [
  {
    id: 'planning',
    label: { en: 'Setting objectives' },
    held: 'planning',
    optional: false,
    windows: [{ opens: start, closes: weeksAfter('start', 'planning-within'), clause: '2.2.3' }],
    clause: '2.2.3',
  },
  {
    id: 'interim',
    label: { en: 'Interim review' },
    held: 'interim',
    optional: false,
    windows: [{ opens: start, closes: { on: { unsaid: 'interim-on' } }, clause: '2.2.5' }],
    clause: '2.2.5',
  },
  {
    id: 'annual',
    label: { en: 'Annual assessment' },
    held: 'meeting',
    booked: 'annual-set',
    optional: false,
    windows: [{ opens: end, closes: weeksAfter('end', 'annual-within'), clause: '2.2.7' }],
    clause: '2.2.7',
  },
];

/** The policy names no day of the year: what it asks for is due when the time for it closes. */
export const deadlines: Policy['deadlines'] = [
  objectivesSet({ clause: '2.2.3' }),
  interimHeld({ clause: '2.2.5' }),
  annualHeld({ clause: '2.2.7' }),
];
