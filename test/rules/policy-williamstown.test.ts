import { describe, expect, it } from 'vitest';
import { questionsOf } from '#domain/form/form-rules.ts';
import { formOf, policySchema } from '#domain/policy/policy.ts';
import { williamstown } from '#templates/policies/williamstown.ts';

// every expectation is worked out by hand from the policy's text and the policy table of the requirements

describe('The Williamstown policy', () => {
  it('is one that the schema takes, and survives being kept as a file', () => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(williamstown)))).toEqual(williamstown);
  });

  it('covers support staff only (1.2)', () => {
    const covered = williamstown.groups.filter((group) => group.covered).map((group) => group.id);
    expect(covered).toEqual(['class-support', 'other-support']);
  });

  it('leaves out agency staff, volunteers and those in probation, and says nothing of induction (1.2)', () => {
    expect(williamstown.scope.map(({ rule }) => rule).sort()).toEqual(
      ['agency', 'group', 'left', 'not-started', 'paused', 'probation', 'volunteer'].sort(),
    );
    expect(williamstown.scope.every(({ clause }) => clause === '1.2')).toBe(true);
  });

  it('runs for one academic year, with the review in July or September (3.1)', () => {
    expect(williamstown.periods).toMatchObject([{ starts: { month: 9, dayOfMonth: 1 }, months: 12, clause: '3.1' }]);
    const [july, september] = [
      { month: 7, dayOfMonth: 1, year: 0 },
      { month: 9, dayOfMonth: 30, year: 0 },
    ];
    expect(williamstown.phases.map(({ id, optional, windows }) => [id, optional, windows])).toMatchObject([
      ['annual', false, [{ opens: { on: july }, closes: { on: september } }]],
      ['planning', false, []],
      ['interim', true, []],
    ]);
  });

  it('gives five days to write, five to sign and ten to send, and does not say which days (Step 4, checklist)', () => {
    const unit = { unsaid: 'day-unit' };
    expect(williamstown.deadlines.map(({ step, when }) => [step, when])).toMatchObject([
      ['meeting', { kind: 'window', phase: 'annual' }],
      ['statement-written', { step: 'meeting', amount: 5, unit }],
      ['signed', { step: 'statement-written', amount: 5, unit }],
      ['sent-to-headteacher', { step: 'meeting', amount: 10, unit }],
    ]);
    expect(williamstown.choices.find(({ id }) => id === 'day-unit')).toMatchObject({ proposal: 'working' });
  });

  it('recommends three objectives at most, keeps papers six years at least, and asks for a yearly report', () => {
    expect(williamstown.objectives.most).toMatchObject({ count: 3, recommended: true });
    expect(williamstown.retention).toMatchObject({ years: 6, rule: 'at-least', clause: 'Step 4' });
    expect(williamstown.governorReport).toEqual({ clause: '1.5' });
  });

  it('says where in its text every number and every rule stands', () => {
    const rules = [
      ...williamstown.periods,
      ...williamstown.phases,
      ...williamstown.scope,
      ...williamstown.steps,
      ...williamstown.deadlines,
      ...williamstown.forms,
      williamstown.appraisers,
    ];
    for (const { clause } of rules) expect(clause).toMatch(/^(?:[1-5]\.[1-6]|Step [1-4]|Checklist|Flow chart|[A-Z])/);
  });

  it('has every step that a deadline names', () => {
    const steps = new Set(williamstown.steps.map((step) => step.id));
    for (const { step, when } of williamstown.deadlines)
      expect(steps.has(step) && (when.kind !== 'after' || steps.has(when.step))).toBe(true);
    expect(williamstown.steps.filter((step) => step.optional).map((step) => step.id)).toEqual(['interim']);
  });
});

describe('The Williamstown forms', () => {
  const kindsOf = (id: 'pre-review' | 'statement' | 'cpd') => {
    const form = formOf(williamstown, id);
    return form ? questionsOf(form).map((question) => question.kind) : [];
  };

  it('prepare a review with seven questions that either side may answer (3.3 of the requirements)', () => {
    expect(kindsOf('pre-review')).toEqual(['facts', 'text', 'text', 'text', 'text', 'text', 'text', 'text']);
    const form = formOf(williamstown, 'pre-review');
    const texts = form ? questionsOf(form).filter((question) => question.kind === 'text') : [];
    expect(texts.every((question) => question.by === 'both')).toBe(true);
  });

  it('state a review in the order and with the rows of the printed form', () => {
    expect(kindsOf('statement')).toEqual([
      'facts',
      'objective-progress',
      'text',
      'training-undertaken',
      'text',
      'objectives',
      'signatures',
    ]);
    const form = formOf(williamstown, 'statement');
    const rows = form ? questionsOf(form).flatMap((question) => ('rows' in question ? [question.rows] : [])) : [];
    expect(rows).toEqual([3, 3, 3]);
  });

  it('list training needs in five rows, signed by both, with a word about the passport for those registered', () => {
    expect(kindsOf('cpd')).toEqual(['facts', 'training-needs', 'signatures', 'notice']);
    const form = formOf(williamstown, 'cpd');
    const needs = form ? questionsOf(form).find((question) => question.kind === 'training-needs') : undefined;
    expect(needs).toMatchObject({ rows: 5 });
  });

  it('never use the name of a question twice in a form', () => {
    for (const form of williamstown.forms) {
      const ids = questionsOf(form).map((question) => question.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
