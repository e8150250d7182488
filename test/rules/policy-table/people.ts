import type { ScopeRuleId } from '#domain/policy/groups.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import type { Row } from './row.ts';

/** Rules about how long somebody has been there, and how long they will be. */
const service: ScopeRuleId[] = [
  'probation',
  'induction',
  'under-one-term',
  'contract-under-one-term',
  'contract-under-one-year',
];

const outOfScope: Row = {
  row: 'out of scope',
  // employees are meant in every policy, so agency staff and volunteers may be out where the cell does not name them
  read: ({ scope }) => {
    const rules = scope.map(({ rule }) => rule);
    const has = (rule: ScopeRuleId) => rules.includes(rule);
    return {
      service: service.filter(has),
      agency: has('agency'),
      volunteer: has('volunteer'),
      paused: has('paused'),
    };
  },
  cells: {
    asat: ['probation, induction', { service: ['probation', 'induction'] }],
    dgat: [
      'under one term; induction; probation; agency, volunteer; formal capability',
      // a contract of less than a term is one that never serves it
      {
        service: ['probation', 'induction', 'under-one-term', 'contract-under-one-term'],
        agency: true,
        volunteer: true,
        paused: true,
      },
    ],
    williamstown: [
      'agency; probation; (suspended in capability or disciplinary)',
      { service: ['probation'], agency: true, paused: true },
    ],
    lt2: ['fixed term under one year; induction', { service: ['induction', 'contract-under-one-year'] }],
    spt: ['under one term', { service: ['contract-under-one-term'] }],
  },
};

const fixedTerm: Row = {
  row: 'fixed term under a year',
  read: ({ ownPeriod, scope }) => ({
    follows: ownPeriod.follows,
    out: scope.some(({ rule }) => rule === 'contract-under-one-year'),
  }),
  cells: {
    asat: ['period follows the contract', { follows: 'yes', out: false }],
    dgat: ['period follows the contract', { follows: 'yes', out: false }],
    williamstown: ['—', { follows: { unsaid: 'own-period' }, out: false }],
    lt2: ['excluded in scope; period follows the contract where included', { follows: 'yes', out: true }],
    spt: ['period follows the contract', { follows: 'yes', out: false }],
  },
};

const headteacher: Row = {
  row: 'headteacher appraised by',
  read: ({ appraisers }) => {
    const rule = appraisers.rules.find(({ groups }) => groups.includes('headteacher'));
    if (!rule) return 'unsaid';
    const lead = typeof rule.lead === 'string' ? rule.lead : inLanguage(rule.lead.office, 'en');
    return [lead, ...rule.panel.map(({ label }) => inLanguage(label, 'en'))];
  },
  cells: {
    asat: ['the board’s appointee', ['Reviewer appointed by the trust board']],
    dgat: [
      'deputy CEO (or delegate) + one governor',
      ['Deputy chief executive officer, or the Regional Effectiveness Lead by delegation', 'Appointed governor'],
    ],
    williamstown: ['—', 'unsaid'],
    lt2: ['CEO, chair and external adviser', ['Chief executive officer', 'Chair of the trust', 'External adviser']],
    spt: ['—', 'unsaid'],
  },
};

export const people: Row[] = [outOfScope, fixedTerm, headteacher];
