import type { Policy } from '#domain/policy/policy.ts';
import { sixthForms } from './sixth-policy-forms.ts';

const one = (word: string, many = `${word}s`) => ({ one: { en: word }, many: { en: many } });
const weeks = (from: 'start' | 'end', amount: number) => ({ from, amount, unit: 'weeks' as const });

/**
 * A policy that no school has: an invented sixth, as unlike the built-in ones as the shape allows. Its period has sixteen
 * months and begins in February, its windows are counted in weeks, and it has words of its own.
 */
export const sixth: Policy = {
  shape: 1,
  id: 'greenbank',
  version: 1,
  title: { en: 'Greenbank: growing together' },
  nation: 'england',
  languages: ['en'],
  terms: {
    appraisee: one('colleague'),
    appraiser: one('guide'),
    cycle: one('round'),
    review: one('conversation'),
    objective: one('aim'),
    interimReview: one('half-way talk'),
    statement: one('record'),
    trainingNeed: one('wish to learn', 'wishes to learn'),
  },
  groups: [
    { id: 'class-support', label: { en: 'Classroom colleagues' }, covered: true },
    { id: 'other-support', label: { en: 'Site and kitchen' }, covered: true },
    { id: 'headteacher', label: { en: 'Principal' }, covered: false },
  ],
  periods: [
    {
      id: 'sixteen-months',
      label: { en: 'February to the May after next' },
      groups: ['class-support', 'other-support'],
      starts: { month: 2, dayOfMonth: 1 },
      months: 16,
      clause: 'A2',
    },
  ],
  phases: [
    {
      id: 'planting',
      label: { en: 'Planting' },
      held: 'planted',
      optional: false,
      windows: [{ opens: weeks('start', 0), closes: weeks('start', 3), clause: 'B1' }],
      clause: 'B1',
    },
    {
      id: 'half-way-talk',
      label: { en: 'Half-way talk' },
      held: 'talked',
      optional: false,
      windows: [
        { groups: ['other-support'], opens: weeks('start', 20), closes: weeks('start', 22), clause: 'B2a' },
        { opens: weeks('start', 34), closes: weeks('start', 36), clause: 'B2' },
      ],
      clause: 'B2',
    },
    {
      id: 'harvest',
      label: { en: 'Harvest' },
      held: 'harvested',
      optional: false,
      windows: [
        {
          opens: weeks('end', -6),
          closes: { from: 'end', amount: { unsaid: 'harvest-within' }, unit: 'weeks' },
          clause: 'B3',
        },
      ],
      clause: 'B3',
    },
  ],
  scope: [
    { rule: 'left', reason: { en: 'Has moved on' }, clause: 'A1' },
    { rule: 'not-started', reason: { en: 'Is still to come' }, clause: 'A1' },
    { rule: 'group', reason: { en: 'Has another scheme' }, clause: 'A1' },
    { rule: 'under-one-term', reason: { en: 'Is settling in' }, clause: 'A1' },
  ],
  ownPeriod: { follows: { unsaid: 'own-period' }, clause: 'unsaid' },
  joining: { within: 15, unit: 'school', clause: 'B4' },
  appraisers: {
    appointedBy: { en: 'Colleagues choose their guide' },
    clause: 'A3',
    rules: [],
    training: 'unsaid',
    appeal: 'unsaid',
    most: 4,
  },
  steps: [
    {
      id: 'planted',
      label: { en: 'Planted' },
      means: 'planning',
      waitsFor: 'appraiser',
      optional: false,
      clause: 'B1',
    },
    { id: 'talked', label: { en: 'Talked half-way' }, waitsFor: 'appraisee', optional: false, clause: 'B2' },
    {
      id: 'harvested',
      label: { en: 'Harvested' },
      means: 'meeting',
      waitsFor: 'appraiser',
      optional: false,
      clause: 'B3',
    },
    {
      id: 'written-up',
      label: { en: 'Written up' },
      means: 'statement',
      waitsFor: 'appraiser',
      optional: false,
      clause: 'B5',
    },
    {
      id: 'shaken',
      label: { en: 'Shaken hands on' },
      means: 'signed',
      waitsFor: 'appraisee',
      optional: false,
      clause: 'B5',
    },
  ],
  deadlines: [
    { id: 'planted', step: 'planted', when: { kind: 'window', phase: 'planting' }, joiners: 'own-day', clause: 'B1' },
    { id: 'half-way', step: 'talked', when: { kind: 'window', phase: 'half-way-talk' }, joiners: 'none', clause: 'B2' },
    { id: 'harvested', step: 'harvested', when: { kind: 'window', phase: 'harvest' }, joiners: 'none', clause: 'B3' },
    {
      id: 'written-up',
      step: 'written-up',
      when: { kind: 'after', step: 'harvested', amount: 2, unit: 'weeks' },
      joiners: 'none',
      clause: 'B5',
    },
  ],
  choices: [
    {
      id: 'harvest-within',
      kind: 'count',
      question: { en: 'Within how many weeks of the end is the harvest held?' },
      of: { en: 'weeks' },
      least: 0,
      most: 8,
      proposal: 2,
    },
    {
      id: 'own-period',
      kind: 'option',
      question: { en: 'Does the round of somebody who comes late begin when they come?' },
      options: [
        { value: 'yes', label: { en: 'Yes' } },
        { value: 'no', label: { en: 'No' } },
      ],
      proposal: 'yes',
    },
  ],
  objectives: {
    most: { count: 2, recommended: false, per: 'review', clause: 'B1' },
    categories: [],
    cautions: [],
    undecided: 'unsaid',
  },
  observations: [],
  scales: [],
  overall: 'unsaid',
  standards: [],
  supportPlan: 'unsaid',
  pay: 'unsaid',
  retention: { years: 3, rule: 'then-destroyed', clause: 'C1' },
  policyReview: 'unsaid',
  governorReport: 'unsaid',
  forms: sixthForms,
};
