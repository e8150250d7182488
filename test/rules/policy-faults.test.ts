import { describe, expect, it } from 'vitest';
import type { Policy } from '#domain/policy/policy.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { changed, first } from './changed-policy.ts';

describe('What zod cannot see in a policy', () => {
  it.each<[string, string, (draft: Policy) => void, object]>([
    [
      ...(['two choices of one name', 'dgat'] as const),
      ({ choices }) => choices.push(first(choices)),
      { path: ['choices', 7], code: 'twice', facts: { id: 'planning-within' } },
    ],
    [
      ...(['two deadlines of one name', 'dgat'] as const),
      ({ deadlines }) => deadlines.push(first(deadlines)),
      { path: ['deadlines', 6], code: 'twice', facts: { id: 'objectives-set' } },
    ],
    [
      ...(['a step that is there twice', 'asat'] as const),
      ({ steps }) => steps.push(first(steps)),
      { path: ['steps', 12], code: 'twice', facts: { id: 'planning' } },
    ],
    [
      ...(['a form that is there twice', 'asat'] as const),
      ({ forms }) => forms.push(first(forms)),
      { path: ['forms', 7], code: 'twice', facts: { id: 'planning' } },
    ],
    [
      ...(['a form of one name for another group, whose answers would be kept together', 'asat'] as const),
      ({ forms }) => forms.push({ ...first(forms), groups: ['teacher'] }),
      { path: ['forms', 7], code: 'twice', facts: { id: 'planning' } },
    ],
    [
      ...(['a scale that is there twice', 'spt'] as const),
      ({ scales }) => scales.push(first(scales)),
      { path: ['scales', 4], code: 'twice', facts: { id: 'standards-key' } },
    ],
    [
      ...(['a reason that is given twice', 'lt2'] as const),
      ({ scope }) => scope.push(first(scope)),
      { path: ['scope', 7], code: 'twice', facts: { id: 'left' } },
    ],
    [
      ...(['a group that is there twice', 'lt2'] as const),
      ({ groups }) => groups.push(first(groups)),
      { path: ['groups', 6], code: 'twice', facts: { id: 'executive' } },
    ],
    [
      ...(['two questions of one name in different sections of a form', 'williamstown'] as const),
      ({ forms }) => {
        const [person, back] = first(forms).sections;
        if (person && back) back.questions.push(first(person.questions));
      },
      { path: ['forms', 0, 'sections', 1, 'questions', 4], code: 'twice', facts: { id: 'person' } },
    ],
    [
      ...(['a choice that nobody put', 'lt2'] as const),
      (draft) => {
        draft.choices = draft.choices.filter(({ id }) => id !== 'retention-years');
      },
      { path: ['retention', 'years'], code: 'no-such-choice', facts: { id: 'retention-years' } },
    ],
    [
      ...(['a number of weeks where a day is asked for', 'dgat'] as const),
      ({ phases }) => {
        for (const window of phases[1]?.windows.slice(1) ?? []) window.closes = { on: { unsaid: 'annual-within' } };
      },
      {
        path: ['phases', 1, 'windows', 1, 'closes', 'on'],
        code: 'wrong-kind-of-choice',
        facts: { id: 'annual-within', needs: 'year-day' },
      },
    ],
    [
      ...(['yes or no where a unit of days is asked for', 'williamstown'] as const),
      ({ deadlines }) => {
        for (const { when } of deadlines.slice(1, 2)) if (when.kind === 'after') when.unit = { unsaid: 'own-period' };
      },
      {
        path: ['deadlines', 1, 'when', 'unit'],
        code: 'wrong-kind-of-choice',
        facts: { id: 'own-period', needs: 'option' },
      },
    ],
    [
      ...(['weeks that may be none, where some are needed', 'lt2'] as const),
      ({ choices }) => {
        for (const choice of choices) if (choice.id === 'support-least' && choice.kind === 'count') choice.least = 0;
      },
      { path: ['supportPlan', 'least'], code: 'choice-too-low', facts: { id: 'support-least', least: 1 } },
    ],
    [
      ...(['a proposal that is too much', 'asat'] as const),
      ({ choices }) => {
        for (const choice of choices) if (choice.id === 'planning-within') choice.proposal = 40;
      },
      { path: ['choices', 1, 'proposal'], code: 'proposal-unfit', facts: { id: 'planning-within' } },
    ],
    [
      ...(['a rule about a group that is not there', 'williamstown'] as const),
      ({ scope }) => {
        first(scope).groups = ['executive'];
      },
      { path: ['scope', 0, 'groups', 0], code: 'no-such', facts: { what: 'group', id: 'executive' } },
    ],
    [
      ...(['a deadline in a period that is not there', 'asat'] as const),
      ({ deadlines }) => {
        first(deadlines).periods = ['academic-year', 'summer'];
      },
      { path: ['deadlines', 0, 'periods', 1], code: 'no-such', facts: { what: 'period', id: 'summer' } },
    ],
    [
      ...(['a deadline for a step that is left out', 'lt2'] as const),
      (draft) => {
        draft.steps = draft.steps.filter(({ id }) => id !== 'interim');
        for (const phase of draft.phases.filter(({ held }) => held === 'interim')) phase.held = 'meeting';
      },
      { path: ['deadlines', 1, 'step'], code: 'no-such', facts: { what: 'step', id: 'interim' } },
    ],
    [
      ...(['a deadline counted from a step that is left out', 'williamstown'] as const),
      ({ deadlines }) => {
        for (const { when } of deadlines.slice(3)) if (when.kind === 'after') when.step = 'planning';
      },
      { path: ['deadlines', 3, 'when', 'step'], code: 'no-such', facts: { what: 'step', id: 'planning' } },
    ],
    [
      ...(['a deadline before a meeting that is left out', 'spt'] as const),
      (draft) => {
        draft.phases = draft.phases.filter(({ id }) => id !== 'planning');
        draft.deadlines = draft.deadlines.filter(({ when }) => when.kind !== 'window');
        for (const form of draft.forms.filter(({ meeting }) => meeting === 'planning')) delete form.meeting;
      },
      { path: ['deadlines', 0, 'when', 'phase'], code: 'no-such', facts: { what: 'phase', id: 'planning' } },
    ],
    [
      ...(['feedback that ends before it begins', 'spt'] as const),
      ({ observations }) => {
        first(observations).feedback = { fromHours: 48, toHours: 24 };
      },
      {
        path: ['observations', 0, 'feedback'],
        code: 'hours-crossed',
        facts: { fromHours: 48, toHours: 24 },
      },
    ],
    [
      ...(['two rules about the same observation', 'spt'] as const),
      ({ observations }) => observations.push({ ...first(observations), least: 2 }),
      { path: ['observations', 2], code: 'observed-twice', facts: {} },
    ],
    [
      ...(['standards rated on a scale that is not there', 'lt2'] as const),
      ({ standards }) => {
        first(standards).scale = 'stars';
      },
      { path: ['standards', 0, 'scale'], code: 'no-such', facts: { what: 'scale', id: 'stars' } },
    ],
    [
      ...(['a form that rates a list which is not there', 'spt'] as const),
      ({ forms }) => {
        const question = first(forms).sections[4]?.questions.find(({ kind }) => kind === 'ratings');
        if (question?.kind === 'ratings') question.standards = 'behaviour';
      },
      {
        path: ['forms', 0, 'sections', 4, 'questions', 0, 'standards'],
        code: 'no-such',
        facts: { what: 'standards', id: 'behaviour' },
      },
    ],
    [
      ...(['a form with objectives of a kind that is not there', 'asat'] as const),
      ({ forms }) => {
        const question = first(forms).sections[1]?.questions.find(({ kind }) => kind === 'objectives');
        if (question?.kind === 'objectives') question.categories = ['trust'];
      },
      {
        path: ['forms', 0, 'sections', 1, 'questions', 0, 'categories', 0],
        code: 'no-such',
        facts: { what: 'category', id: 'trust' },
      },
    ],
    [
      ...(['a phase whose meeting is a step that is not there', 'spt'] as const),
      ({ phases }) => {
        first(phases).held = 'tea';
      },
      { path: ['phases', 0, 'held'], code: 'no-such', facts: { what: 'step', id: 'tea' } },
    ],
    [
      ...(['a form for a meeting that is not there', 'spt'] as const),
      ({ forms }) => {
        first(forms).meeting = 'tea';
      },
      { path: ['forms', 0, 'meeting'], code: 'no-such', facts: { what: 'phase', id: 'tea' } },
    ],
    [
      ...(['two steps of one meaning', 'lt2'] as const),
      ({ steps }) => {
        const interim = steps.find(({ id }) => id === 'interim');
        if (interim) interim.means = 'planning';
      },
      { path: ['steps', 2, 'means'], code: 'meaning-twice', facts: { step: 'interim' } },
    ],
    [
      ...(['a review without a signing', 'lt2'] as const),
      ({ steps }) => {
        for (const step of steps.filter(({ means }) => means === 'signed')) delete step.means;
      },
      { path: ['steps'], code: 'no-step-for', facts: { means: 'signed' } },
    ],
  ])('%s (%s)', (_what, id, change, fault) => {
    expect(policyFaults(changed(id, change))).toEqual([fault]);
  });
});
