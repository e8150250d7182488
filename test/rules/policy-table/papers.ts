import type { Row } from './row.ts';

const support: Row = {
  row: 'support period',
  read: ({ supportPlan }) => supportPlan,
  cells: {
    asat: ['4–8 working weeks, +4 at most', { least: 4, most: 8, working: true, extensionMost: 4 }],
    dgat: ['4–10 weeks', { least: 4, most: 10, working: false, extensionMost: 'unsaid' }],
    williamstown: ['—', 'unsaid'],
    lt2: [
      'reviewed, no length given',
      { least: { unsaid: 'support-least' }, most: { unsaid: 'support-most' }, reviews: 'unsaid' },
    ],
    spt: [
      'support plan, three reviews',
      { least: { unsaid: 'support-least' }, most: { unsaid: 'support-most' }, reviews: 3 },
    ],
  },
};

const asked = { years: { unsaid: 'retention-years' }, rule: 'unsaid' };

const retention: Row = {
  row: 'retention',
  read: ({ retention: rule }) => rule,
  cells: {
    asat: ['trust’s schedule', { years: { unsaid: 'retention-years' }, rule: 'schedule' }],
    dgat: ['6 years, then destroyed', { years: 6, rule: 'then-destroyed' }],
    williamstown: ['at least 6 years', { years: 6, rule: 'at-least' }],
    lt2: ['—', asked],
    spt: ['—', asked],
  },
};

const language: Row = {
  row: 'language',
  read: ({ languages }) => languages,
  cells: {
    asat: ['English', ['en']],
    dgat: ['English', ['en']],
    williamstown: ['English, Welsh or both on request', ['en', 'cy']],
    lt2: ['English', ['en']],
    spt: ['English', ['en']],
  },
};

const reviewed: Row = {
  row: 'policy reviewed',
  read: ({ policyReview }) => policyReview,
  cells: {
    asat: ['—', 'unsaid'],
    dgat: ['free cycle', { free: true }],
    williamstown: ['—', 'unsaid'],
    lt2: ['every three years', { everyYears: 3 }],
    spt: ['yearly', { everyYears: 1 }],
  },
};

export const papers: Row[] = [support, retention, language, reviewed];
