import { describe, expect, it } from 'vitest';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { FormId } from '#domain/policy/form.ts';
import { formOf, stepsAbout } from '#domain/policy/policy.ts';
import { asat } from '#templates/policies/asat.ts';

describe('ASAT: what the policy says of a review', () => {
  it('asks for a reasonable number of objectives, which the reviewer determines where both do not agree (5.2, 5.3)', () => {
    expect(asat.objectives).toMatchObject({
      most: 'unsaid',
      categories: [],
      undecided: { by: 'appraiser', clause: '5.3' },
    });
  });

  it('has teachers observed by somebody with QTS, and leaves the number of observations open (6.1)', () => {
    const who = asat.observations.map(({ groups, observer, least }) => [groups?.includes('teacher'), observer, least]);
    expect(who).toEqual([
      [true, 'qts', 'unsaid'],
      [false, 'any', 'unsaid'],
    ]);
  });

  it('monitors for four to eight working weeks and four more at most (8.1)', () => {
    expect(asat.supportPlan).toMatchObject({
      least: 4,
      most: 8,
      working: true,
      normally: true,
      extensionMost: 4,
      extensionNormally: true,
      clause: '8.1',
    });
  });

  it('has the board appoint who reviews headteachers and the chief executive (3.1)', () => {
    expect(asat.appraisers.rules).toMatchObject([{ groups: ['executive', 'headteacher'], lead: { office: {} } }]);
  });

  it('recommends on pay for everybody, and keeps papers as the trust’s schedule says (7.3, 9.1)', () => {
    expect(asat.pay).toMatchObject({ recommended: 'always', noProgression: false, appeal: false });
    expect(asat.retention).toEqual({ years: { unsaid: 'retention-years' }, rule: 'schedule', clause: '9.1' });
  });

  it('goes from objectives to the decision on pay, which follows the signing (4.1, 5.3, 7)', () => {
    expect(stepsAbout(asat, 'review').map(({ id, optional }) => (optional ? `${id}?` : id))).toEqual([
      ...['planning', 'objectives-set', 'interim?', 'meeting', 'pay-recommended', 'statement-written'],
      ...['commented?', 'signed', 'pay-decided'],
    ]);
  });
});

describe('ASAT: the forms', () => {
  const asked = (id: FormId) => {
    const form = formOf(asat, id);
    return form ? questionsOf(form).map(({ id: question, kind }) => `${question}: ${kind}`) : [];
  };

  it('objectives, training and support set out in writing (5.3)', () => {
    expect(asked('planning')).toEqual([
      ...['person: facts', 'objectives: objectives', 'training-needs: training-needs'],
      ...['planned-support: promises', 'signatures: signatures'],
    ]);
  });

  it('the report with its four things in their order, and the reviewee’s comments (7.3, 7.4)', () => {
    expect(asked('statement')).toEqual([
      'person: facts',
      'objective-assessment: objective-notes',
      'role-assessment: text',
      'standards-assessment: text',
      'evidence-from: choice',
      'needs-met: text',
      'training-undertaken: training-undertaken',
      'training-needs: training-needs',
      'pay-recommendation: choice',
      'pay-reasons: text',
      'reviewee-comments: text',
      'signatures: signatures',
    ]);
  });

  it('never asks why somebody was away, only what the assessment rests on (7.4)', () => {
    const report = formOf(asat, 'statement');
    const from = report && questionsOf(report).find(({ id }) => id === 'evidence-from');
    expect(from?.kind === 'choice' && from.options.map(({ value }) => value)).toEqual([
      ...['whole-cycle', 'attendance', 'attendance-and-prior'],
    ]);
  });

  it('signs the report and the sheet of needs, and no others', () => {
    const ofReviews = asat.forms.filter((form) => form.for === 'review' && form.signed);
    expect(ofReviews.map(({ id }) => id)).toEqual(['statement', 'cpd']);
  });
});
