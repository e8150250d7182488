import type { EditablePart } from '#domain/policy-editing/policy-edits.ts';
import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';

const said = (en: string) => ({ en, cy: `${en} yn Gymraeg` });
const clause = '4.2';
const groups: ['class-support'] = ['class-support'];
const counted = { from: 'start', amount: 3, unit: 'weeks' } as const;

/** A piece of each part that says everything that a policy can say of it. */
export const wholePieces: { [Part in EditablePart]: PieceValues[Part] } = {
  title: said('Ours'),
  sharing: { id: 'planning', purpose: said('Planning of training'), groups, clause },
  term: { term: 'cycle', one: said('round'), many: said('rounds') },
  group: { id: 'class-support', label: said('Class'), covered: false, period: 'second' },
  scope: { rule: 'agency', groups, reason: said('From an agency'), clause },
  'own-period': { follows: 'yes', clause },
  joining: { within: 15, unit: 'school', clause },
  period: {
    id: 'second',
    label: said('Autumn'),
    groups,
    starts: { month: 9, dayOfMonth: 1 },
    months: 12,
    normally: true,
    clause,
  },
  phase: {
    id: 'talk',
    label: said('Talk'),
    meeting: said('A talk'),
    about: 'concern',
    held: 'meeting',
    booked: 'signed',
    optional: false,
    windows: [{ periods: ['second'], groups, opens: counted, closes: counted, clause }],
    clause,
  },
  step: {
    id: 'talked',
    label: said('Talked'),
    task: said('Talk'),
    means: 'planning',
    about: 'concern',
    waitsFor: 'office',
    groups,
    optional: false,
    clause,
  },
  deadline: {
    id: 'talked-soon',
    step: 'meeting',
    about: 'concern',
    groups,
    periods: ['second'],
    when: { kind: 'after', step: 'meeting', amount: 5, unit: 'working' },
    joiners: 'none',
    clause,
  },
  'appointed-by': { appointedBy: said('The headteacher'), clause },
  'appraiser-rule': {
    groups,
    lead: { office: said('The chair') },
    panel: [{ id: 'adviser', label: said('adviser') }],
    clause,
  },
  'appraiser-training': { clause },
  'appraiser-appeal': { to: said('The chair'), clause },
  'most-appraisees': 6,
  'objectives-most': { count: 3, recommended: true, normally: true, per: 'review', clause },
  category: { id: 'team', label: said('Team'), groups, of: 'employer', places: 2, clause },
  caution: { text: said('Mind the step'), groups, clause },
  observation: {
    groups,
    kinds: ['formal'],
    observer: 'qts',
    least: 2,
    recommended: true,
    notice: true,
    feedback: { fromHours: 24, toHours: 48 },
    clause,
  },
  scale: {
    id: 'how-well',
    label: said('How well'),
    points: [
      { value: 'well', label: said('Well') },
      { value: 'ill', label: said('Ill') },
    ],
    best: 'well',
    clause,
  },
  'support-plan': {
    least: 4,
    most: 8,
    working: true,
    normally: true,
    extensionMost: 4,
    extensionNormally: true,
    reviews: 3,
    clause,
  },
  pay: { recommended: 'always', groups, to: said('The governors'), noProgression: true, appeal: true, clause },
  retention: { years: 6, rule: 'at-least', clause },
};
