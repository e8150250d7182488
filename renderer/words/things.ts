import type { Problem } from '#domain/problems.ts';

/** What is not there any more, as a sentence calls it; a policy has a sentence of its own. */
export const things: Record<Exclude<Extract<Problem, { code: 'not-found' }>['what'], 'policy'>, string> = {
  staff: 'person',
  cycle: 'cycle',
  review: 'review',
  record: 'record',
  'training-need': 'training need',
  'must-have': 'line of the list',
  'training-event': 'training',
  'calendar-entry': 'date',
  change: 'change',
  document: 'document',
  file: 'file',
  hold: 'hold',
  proposal: 'proposal',
  certificate: 'certificate',
  request: 'request',
  disclosure: 'note of what was shared',
  appeal: 'appeal',
  'pay-decision': 'decision on pay',
  scan: 'scan',
  'certificate-scan': 'file of a certificate',
  released: 'released item',
  finding: 'finding',
  sample: 'sample',
  site: 'site',
};
