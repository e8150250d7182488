import { describe, expect, it } from 'vitest';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { FormId } from '#domain/policy/form.ts';
import { formOf, stepsAbout } from '#domain/policy/policy.ts';
import { dgat } from '#templates/policies/dgat.ts';

describe('DGAT: what the policy says of a review', () => {
  it('has three objectives at most as a rule, of three kinds for teachers (14, 15)', () => {
    expect(dgat.objectives.most).toEqual({
      count: 3,
      recommended: true,
      normally: true,
      per: 'review',
      clause: '14',
    });
    expect(dgat.objectives.categories.map(({ id, groups, clause }) => [id, groups, clause])).toEqual([
      ['practice', ['teacher'], '15 i'],
      ['wider-contribution', ['teacher'], '15 ii'],
      ['professional-development', ['teacher'], '15 iii'],
    ]);
    expect(dgat.objectives.cautions.map(({ groups, clause }) => [groups, clause])).toEqual([
      [['teacher'], '15'],
      [['teacher'], '15'],
    ]);
  });

  it('has who leads, and who stands beside them (10), after training that everybody must have had (11)', () => {
    const { rules, training } = dgat.appraisers;
    expect(
      rules.map(({ groups, lead, panel }) => [groups, typeof lead === 'string' ? lead : lead.office.en, panel[0]?.id]),
    ).toEqual([
      [['executive'], 'Trust board', 'adviser'],
      [['headteacher'], expect.stringContaining('Deputy chief executive'), 'governor'],
      [['central'], 'line-manager', undefined],
    ]);
    expect(training).toEqual({ clause: '11' });
  });

  it('drops in and never observes a lesson formally (19, 20)', () => {
    const kinds = dgat.observations.flatMap((rule) => rule.kinds);
    expect([...new Set(kinds)].sort()).toEqual(['drop-in', 'other-responsibilities']);
  });

  it('supports for four to ten weeks before capability (24), and destroys papers after six years (34)', () => {
    expect(dgat.supportPlan).toMatchObject({ least: 4, most: 10, working: false, clause: '24' });
    expect(dgat.retention).toEqual({ years: 6, rule: 'then-destroyed', clause: '34' });
  });

  it('is not linked to pay, but for teachers who apply to the upper range (3, 32 vii)', () => {
    expect(dgat.pay).toMatchObject({ recommended: 'upper-range-only', groups: ['teacher'] });
    const step = dgat.steps.find(({ id }) => id === 'pay-recommended');
    expect(step).toMatchObject({ groups: ['teacher'], optional: true });
  });

  it('does not begin again with the signing: nothing follows it', () => {
    expect(stepsAbout(dgat, 'review').at(-1)?.id).toBe('signed');
  });
});

describe('DGAT: the forms', () => {
  const asked = (id: FormId) => {
    const form = formOf(dgat, id);
    return form ? questionsOf(form).map(({ id: question, kind }) => `${question}: ${kind}`) : [];
  };

  it('objectives with their support and their evidence (13, 17, 28)', () => {
    expect(asked('planning')).toEqual([
      'person: facts',
      'planning-aspirations: text',
      'objectives: objectives',
      'planned-support: promises',
      'evidence: evidence',
      'signatures: signatures',
    ]);
  });

  it('the report with its seven things in their order, and the employee’s comments (31, 32)', () => {
    expect(asked('statement')).toEqual([
      'person: facts',
      // i
      'positive-aspects: text',
      // ii, iii
      'objective-assessment: objective-notes',
      'role-assessment: text',
      'standards-assessment: text',
      // iv
      'training-assessment: text',
      'training-needs: training-needs',
      // v
      'wellbeing-discussed: choice',
      'workload: text',
      'career: text',
      // vi
      'missed: text',
      // vii
      'pay-recommendation: choice',
      'pay-reasons: text',
      // 31
      'employee-comments: text',
      'signatures: signatures',
    ]);
  });

  it('has what was said of wellbeing on paper only: the program keeps no answer', () => {
    expect(formOf(dgat, 'wellbeing')).toMatchObject({ for: 'hand-out', signed: false });
  });

  it('leaves room for the mid-term review (30)', () => {
    expect(asked('interim')).toContain('interim-progress: objective-notes');
  });
});
