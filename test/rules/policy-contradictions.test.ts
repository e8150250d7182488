import { describe, expect, it } from 'vitest';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { changed, first } from './changed-policy.ts';

describe('What contradicts itself in a policy', () => {
  const overall: QuestionOf<'overall'> = {
    id: 'rating',
    kind: 'overall',
    label: { en: 'Rating' },
    results: { en: 'Results' },
    behaviour: { en: 'Behaviour' },
  };

  it.each<[string, string, (draft: Policy) => void, object]>([
    [
      ...(['a group that is covered and has no period', 'dgat'] as const),
      ({ periods }) => {
        first(periods).groups = ['teacher'];
      },
      { path: ['groups', 1], code: 'group-without-period', facts: { group: 'headteacher' } },
    ],
    [
      ...(['a group with two periods', 'asat'] as const),
      ({ periods }) => periods[1]?.groups.push('class-support'),
      { path: ['periods', 1, 'groups', 1], code: 'group-in-two-periods', facts: { group: 'class-support' } },
    ],
    [
      ...(['a day that no year has', 'asat'] as const),
      ({ periods }) => {
        first(periods).starts = { month: 9, dayOfMonth: 31 };
      },
      { path: ['periods', 0, 'starts'], code: 'no-such-day', facts: { month: 9, dayOfMonth: 31 } },
    ],
    [
      ...(['a period of nineteen months', 'williamstown'] as const),
      ({ periods }) => {
        first(periods).months = 19;
      },
      { path: ['periods', 0, 'months'], code: 'period-too-long', facts: { months: 19, most: 18 } },
    ],
    [
      ...(['a window that closes the day before it opens', 'spt'] as const),
      ({ phases }) => {
        for (const window of phases[1]?.windows ?? []) window.closes = { on: { month: 1, dayOfMonth: 31, year: 1 } };
      },
      {
        path: ['phases', 1, 'windows', 0, 'closes'],
        code: 'window-closes-first',
        facts: { opens: '2027-02-01', closes: '2027-01-31' },
      },
    ],
    [
      ...(['a report that is due before the period begins', 'dgat'] as const),
      ({ deadlines }) => {
        for (const { when } of deadlines.slice(4, 5)) {
          if (when.kind === 'by') when.day = { on: { month: 9, dayOfMonth: 29, year: 0 } };
        }
      },
      {
        // 62 days before 1 December 2026 is 30 September
        path: ['deadlines', 4, 'when'],
        code: 'deadline-before-cycle',
        facts: { due: '2026-09-29', starts: '2026-12-01' },
      },
    ],
    [
      ...(['a deadline that ends with a window which nobody has', 'lt2'] as const),
      ({ phases }) => phases[2]?.windows.splice(0),
      { path: ['deadlines', 2, 'when'], code: 'deadline-without-window', facts: { phase: 'annual' } },
    ],
    [
      ...(['support for ten weeks at least and eight at most', 'asat'] as const),
      ({ supportPlan }) => {
        if (supportPlan !== 'unsaid') supportPlan.least = 10;
      },
      { path: ['supportPlan', 'most'], code: 'least-over-most', facts: { least: 10, most: 8 } },
    ],
    [
      ...(['a best that is none of the points', 'spt'] as const),
      ({ scales }) => {
        first(scales).best = 'outstanding';
      },
      { path: ['scales', 0, 'best'], code: 'best-not-a-point', facts: { best: 'outstanding' } },
    ],
    [
      ...(['a pair that is not on the axes', 'spt'] as const),
      (draft) => {
        if (draft.overall !== 'unsaid') first(draft.overall.pairs).behaviour = 'superb';
      },
      {
        path: ['overall', 'pairs', 0],
        code: 'pair-outside-axes',
        facts: { results: 'exceeded', behaviour: 'superb', rating: 'exceeds' },
      },
    ],
    [
      ...(['a pair that is rated twice', 'spt'] as const),
      ({ overall: axes }) => axes !== 'unsaid' && axes.pairs.push({ ...first(axes.pairs), rating: 'not-met' }),
      { path: ['overall', 'pairs', 9], code: 'pair-twice', facts: { results: 'exceeded', behaviour: 'exceeded' } },
    ],
    [
      ...(['a form that asks for a rating where the policy has none', 'asat'] as const),
      ({ forms }) => forms[1]?.sections[1]?.questions.push(overall),
      { path: ['forms', 1, 'sections', 1, 'questions', 2], code: 'no-rating', facts: {} },
    ],
    [
      ...(['no statement', 'williamstown'] as const),
      (draft) => {
        draft.forms = draft.forms.filter(({ id }) => id !== 'statement');
      },
      { path: ['forms'], code: 'no-statement', facts: {} },
    ],
    [
      ...(['a statement that is not signed', 'lt2'] as const),
      ({ forms }) => {
        for (const form of forms) if (form.id === 'statement') form.signed = false;
      },
      { path: ['forms', 2, 'signed'], code: 'statement-unsigned', facts: {} },
    ],
    [
      ...(['a statement without a place to sign', 'dgat'] as const),
      ({ forms }) => forms[2]?.sections.pop(),
      { path: ['forms', 2, 'sections'], code: 'no-signatures', facts: {} },
    ],
  ])('%s (%s)', (_what, id, change, fault) => {
    expect(policyFaults(changed(id, change))).toEqual([fault]);
  });

  it('shows in the school’s own answers too: a mid-term review before the period begins', () => {
    const policy = changed('dgat', () => undefined);
    const faults = policyFaults(policy, { 'interim-on': { month: 9, dayOfMonth: 15, year: 0 } });
    expect(faults).toMatchObject([
      { path: ['phases', 1, 'windows', 1, 'closes'], facts: { opens: '2026-10-01', closes: '2026-09-15' } },
    ]);
  });
});
