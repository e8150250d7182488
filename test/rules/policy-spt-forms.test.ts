import { describe, expect, it } from 'vitest';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { FormId } from '#domain/policy/form.ts';
import { formOf } from '#domain/policy/policy.ts';
import { spt } from '#templates/policies/spt.ts';

// Appendices 1 to 3 of the policy, worked through by hand.

describe('SPT: the rating (Appendix 3)', () => {
  it.each([
    ['exceeded', 'exceeded', 'exceeds'],
    ['exceeded', 'satisfactory', 'met'],
    ['exceeded', 'just-met', 'met'],
    ['exceeded', 'must-improve', undefined],
    ['satisfactory', 'exceeded', 'met'],
    ['satisfactory', 'satisfactory', 'met'],
    ['satisfactory', 'just-met', undefined],
    ['satisfactory', 'must-improve', 'not-met'],
    ['just-met', 'exceeded', 'met'],
    ['just-met', 'satisfactory', undefined],
    ['just-met', 'just-met', undefined],
    ['just-met', 'must-improve', undefined],
    ['must-improve', 'exceeded', undefined],
    ['must-improve', 'satisfactory', 'not-met'],
    ['must-improve', 'just-met', undefined],
    ['must-improve', 'must-improve', 'not-met'],
  ])('of results %s with behaviour %s is %s', (results, behaviour, rating) => {
    if (spt.overall === 'unsaid') throw new Error('the policy has a rating');
    const found = spt.overall.pairs.filter((pair) => pair.results === results && pair.behaviour === behaviour);
    expect(found.map((pair) => pair.rating)).toEqual(rating ? [rating] : []);
  });

  it('has two keys, which differ at 2, and in both 1 is best', () => {
    const [standards, conduct] = spt.scales;
    expect(standards?.points.map(({ label }) => label.en)).toEqual([
      '1 – exceeds',
      '2 – met/partially met',
      '3 – not met',
    ]);
    expect(conduct?.points.map(({ label }) => label.en)).toEqual(['1 – exceeds', '2 – met', '3 – not met']);
    expect([standards?.best, conduct?.best]).toEqual(['exceeds', 'exceeds']);
  });

  it('grades objectives from the other end: the last is best (18.4)', () => {
    const grade = spt.scales.find(({ id }) => id === 'objective-grade');
    expect(grade?.points.at(-1)?.value).toBe(grade?.best);
  });

  it('leaves the standards and the conduct to the school: both lists are empty', () => {
    expect(spt.standards.map(({ id, lines, scale }) => [id, lines, scale])).toEqual([
      ['support-standards', [], 'standards-key'],
      ['conduct', [], 'conduct-key'],
    ]);
  });
});

describe('SPT: the forms', () => {
  const asked = (id: FormId) => {
    const form = formOf(spt, id);
    return form ? questionsOf(form).map(({ id: question, kind }) => `${question}: ${kind}`) : [];
  };

  it('self-assessment in the order of Appendix 1', () => {
    expect(asked('self-assessment')).toEqual([
      'person: facts',
      'self-assessment-review: choice',
      'previous-meeting: facts',
      'support-standards: ratings',
      'went-well-appraisee: text',
      'could-be-improved-appraisee: text',
      'went-well-appraiser: text',
      'could-be-improved-appraiser: text',
      'job-changes: text',
      'conduct: ratings',
    ]);
  });

  it.each<FormId>(['interim-self-assessment', 'annual-self-assessment'])(
    '%s asks the same at its own stage, and writes over nothing that was said before (Appendix 1)',
    (id) => {
      const stage = id.replace('self-assessment', '');
      const again = (question: string) => (question.endsWith(': facts') ? question : `${stage}${question}`);
      expect(asked(id)).toEqual(asked('self-assessment').map(again));
    },
  );

  it('appraisal form in the order of Appendix 1, without health and adjustments', () => {
    expect(asked('statement')).toEqual([
      'person: facts',
      'statement-review: choice',
      'previous-meeting: facts',
      'employer-objectives: objectives',
      'employee-objectives: objectives',
      'observations: grid',
      'wellbeing-elsewhere: notice',
      'cpd-received: text',
      'career: text',
      'training-needs: training-needs',
      'appraisee-feedback: text',
      'next-review: day',
      'mid-year-day: day',
      'employer-progress: objective-notes',
      'employee-progress: objective-notes',
      'objective-grades: objective-notes',
      'performance-rating: overall',
      'appraisee-comments: text',
      'signatures: signatures',
      'recommendations: text',
      'submitted: day',
    ]);
  });

  it('health, wellbeing and adjustments on paper only: the program keeps no answer', () => {
    expect(asked('wellbeing')).toEqual([
      'appraisee: facts',
      'wellbeing-support: text',
      'disability: choice',
      'changed-circumstances: choice',
      'further-adjustments: choice',
      'adjustment-details: text',
    ]);
    expect(formOf(spt, 'wellbeing')?.for).toBe('hand-out');
  });

  it('support plan with four areas and three reviews (Appendix 2)', () => {
    const form = formOf(spt, 'support-plan');
    const tables = (form ? questionsOf(form) : []).filter(({ kind }) => kind === 'actions' || kind === 'grid');
    expect(
      tables.map((table) => {
        const rows = 'rows' in table ? table.rows : [];
        return typeof rows === 'number' ? rows : rows.map(({ label }) => label.en);
      }),
    ).toEqual([4, ['1st', '2nd', '3rd']]);
  });

  it('has one place for each of the employer’s three objectives and three for the employee’s own', () => {
    expect(spt.objectives.categories.map(({ id, of, places }) => [id, of, places])).toEqual([
      ['trust', 'employer', 1],
      ['school', 'employer', 1],
      ['individual', 'employer', 1],
      ['own', 'employee', 3],
    ]);
  });
});
