import { isAsked } from '#domain/policy/choices.ts';
import { about, byGroup, coveredBy, type Row } from './row.ts';

const objectives: Row = {
  row: 'objectives',
  read: (policy) => ({
    most: policy.objectives.most,
    kinds: byGroup(policy, (group) =>
      about(policy.objectives.categories, group).map(({ id, of, places = 'any' }) => `${of}: ${id}, ${places}`),
    ),
    afterFirstData: coveredBy(policy).filter((group) => {
      const planning = policy.phases.find(({ id }) => id === 'planning');
      const [window] = about(planning?.windows ?? [], group);
      return window && 'on' in window.opens && isAsked(window.opens.on) && window.opens.on.unsaid === 'first-data';
    }),
  }),
  cells: {
    asat: [
      'reasonable number; class-based after the first assessment data',
      { most: 'unsaid', afterFirstData: ['headteacher', 'teacher', 'class-support'] },
    ],
    dgat: ['at most 3 normally', { most: { count: 3, recommended: true, per: 'review' }, afterFirstData: [] }],
    williamstown: ['at most 3 recommended', { most: { count: 3, recommended: true, per: 'review' } }],
    lt2: [
      'usually one for professional development',
      {
        most: 'unsaid',
        kinds: { 'other-support': ['employer: professional-development, 1'] },
      },
    ],
    spt: [
      '3 employer (trust, school, individual) + 3 own',
      {
        kinds: {
          'class-support': ['employer: trust, 1', 'employer: school, 1', 'employer: individual, 1', 'employee: own, 3'],
        },
      },
    ],
  },
};

const observation: Row = {
  row: 'observation',
  read: (policy) =>
    byGroup(policy, (group) =>
      about(policy.observations, group).map(({ kinds, observer, least, notice, feedback }) => ({
        kinds,
        observer,
        least,
        notice,
        feedback,
      })),
    ),
  cells: {
    asat: [
      'QTS for teachers; proportionate',
      { teacher: [{ observer: 'qts', least: 'unsaid' }], 'class-support': [{ observer: 'any', least: 'unsaid' }] },
    ],
    dgat: ['drop-ins only', { teacher: [{ kinds: ['drop-in', 'other-responsibilities'] }], 'class-support': [] }],
    williamstown: ['—', { 'class-support': [], 'other-support': [] }],
    lt2: ['QTS for classroom; drop-ins', { teacher: [{ kinds: ['formal', 'drop-in'], observer: 'qts' }] }],
    spt: [
      'at least yearly for class-based roles, notice, feedback 24–48 h',
      {
        'class-support': [
          { least: 1, notice: true, feedback: { fromHours: 24, toHours: 48 } },
          { kinds: ['drop-in'], least: 'unsaid' },
        ],
        'other-support': [],
      },
    ],
  },
};

const rating: Row = {
  row: 'rating',
  read: ({ overall, scales, standards }) => ({
    rating:
      overall === 'unsaid'
        ? 'narrative'
        : scales.find(({ id }) => id === overall.scale)?.points.map(({ value }) => value),
    scales: scales.map(({ id }) => id),
    against: standards.map(({ id }) => id),
  }),
  cells: {
    asat: ['narrative', { rating: 'narrative', scales: [] }],
    dgat: [
      'narrative against standards',
      { rating: 'narrative', scales: [], against: ['teachers', 'career-stage', 'headteachers'] },
    ],
    williamstown: ['narrative', { rating: 'narrative', scales: [] }],
    lt2: [
      'narrative against career stage and standards',
      { rating: 'narrative', scales: [], against: ['career-stage', 'headteachers'] },
    ],
    spt: ['exceeds / met / not met from results × behaviour', { rating: ['exceeds', 'met', 'not-met'] }],
  },
};

const pay: Row = {
  row: 'pay',
  read: ({ pay: rule }) => rule,
  cells: {
    asat: ['recommendation', { recommended: 'always', appeal: false }],
    dgat: ['not linked; upper range only', { recommended: 'upper-range-only' }],
    williamstown: ['—', 'unsaid'],
    lt2: ['recommendation, appeal', { recommended: 'always', appeal: true, noProgression: true }],
    spt: ['recommendation to headteacher', { recommended: 'where-appropriate', to: { en: 'Headteacher or director' } }],
  },
};

export const judgement: Row[] = [objectives, observation, rating, pay];
