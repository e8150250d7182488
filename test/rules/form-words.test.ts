import { describe, expect, it, test } from 'vitest';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { FormId } from '#domain/policy/form.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { formOf, type Policy } from '#domain/policy/policy.ts';
import { type PiecePart, piecesOfPart } from '#domain/policy-editing/policy-pieces.ts';
import { sayingOf } from '#renderer/words/policy/policy-sayings.ts';
import type { Block } from '#templates/blocks.ts';
import { formBlocks } from '#templates/parts/form/form.ts';
import { asat } from '#templates/policies/asat.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { lt2 } from '#templates/policies/lt2.ts';
import { spt } from '#templates/policies/spt.ts';
import { williamstown } from '#templates/policies/williamstown.ts';

// Each list was copied by hand from the text of the policy, in its order.

function questionsIn(policy: Policy, id: FormId) {
  const form = formOf(policy, id);
  if (!form) throw new Error(`${policy.id} has no ${id}`);
  return questionsOf(form);
}

/** What is printed over and in an empty form: its headings, and the heads of its tables. */
function printed(policy: Policy, id: FormId): string[] {
  const form = formOf(policy, id);
  const facts = { policy, rules: formRules(policy, null, []), filled: null };
  return form ? formBlocks(form, facts).flatMap(headingsIn) : [];
}

function headingsIn(block: Block): string[] {
  if (block.kind === 'section') return [textOf(block.title), ...block.blocks.flatMap(headingsIn)];
  if (block.kind === 'heading') return [textOf(block.text)];
  return block.kind === 'table' ? [block.columns.map(({ label }) => textOf(label)).join(' | ')] : [];
}

const textOf = (said: string | { en: string }): string => (typeof said === 'string' ? said : said.en);

describe('Williamstown’s forms have the words of their text', () => {
  it('the seven questions of the pre-review meeting form', () => {
    const texts = questionsIn(williamstown, 'pre-review').filter(({ kind }) => kind === 'text');
    expect(texts.map(({ label }) => label.en)).toEqual([
      'What were the key successes/achievements over the last year based on previous objectives if available?',
      'Was there anything that helped achievements over the last year?',
      'Was there anything that hindered achievements over the last year and are there any possible solutions?',
      'Were any training/development opportunities undertaken over last year and if so what was achieved/how successful were they?',
      'Are there any School priorities and possible future key areas to work on linked to job role?',
      'Are there any further learning and development requirements?',
      'Are there any future career development opportunities and how could these be achieved?',
    ]);
  });

  it('no heading that they do not have', () => {
    expect(printed(williamstown, 'pre-review')).toEqual([]);
    expect(printed(williamstown, 'statement')).toEqual([
      'Progress on previous objectives',
      'Objective | Assessment/Progress/notes',
      'How well did any training/development interventions assist development?',
      'Training/development activity | Success',
      'Objectives for next year',
      'Objective | Success criteria/timescale | Monitoring method',
      'Signed and dated',
    ]);
    expect(printed(williamstown, 'cpd').slice(0, 2)).toEqual([
      'Training and development needs/CPD',
      'Training/development need | Action to be taken',
    ]);
  });
});

describe('SPT’s Appendix 1 has the words and the order of its text', () => {
  it('in the self-assessment', () => {
    expect(printed(spt, 'self-assessment').filter((one) => !one.includes(' | '))).toEqual([
      'Review against support standards as set out by Academy',
      'Summary of performance over the past period',
      'Review of role and job description',
      'Review against personal and professional conduct and previous objectives',
    ]);
    const choice = questionsIn(spt, 'self-assessment').find(({ kind }) => kind === 'choice');
    expect(choice?.label.en).toBe('Annual/Mid Year Review');
  });

  it('with the target date before the measurement, and one column of progress', () => {
    const tables = printed(spt, 'statement').filter((one) => one.includes(' | '));
    const measured = 'Target achievement date | Measurement – How will we know it has been achieved?';
    expect(tables).toEqual([
      `Employer objectives | ${measured}`,
      `Employee objectives | ${measured}`,
      'Date of observation | Feedback | Actions',
      'Training, development or CPD | How, by whom and by when',
      'Employer targets | Update/progress toward target',
      'Employee targets | Update/progress toward target',
      'Objective | Grade of an objective\nAssessment',
    ]);
  });

  it.each([
    ['cpd-received', 'Review current CPD received or offered over the past period'],
    ['career', 'Discuss your career aspirations and future plans – what are your short/medium/long term career plans?'],
    [
      'training-needs',
      'Identification of training, development and CPD required to meet the above and the Academy’s ambitions and goals',
    ],
    [
      'appraisee-feedback',
      'Please provide feedback for the Academy in terms of areas of strengths and areas for improvements',
    ],
  ])('it asks for %s in its own words', (id, label) => {
    expect(questionsIn(spt, 'statement').find((one) => one.id === id)?.label.en).toBe(label);
  });

  it('asks in its own words what only those who need it may read', () => {
    const labels = questionsIn(spt, 'wellbeing').map(({ label }) => label.en);
    expect(labels.slice(1, 4)).toEqual([
      'Is there anything further that the Academy can do to support your health and wellbeing? i.e. adjustments, support, flexible working',
      'Do you have a disability under the DDA Act?',
      'Have your personal circumstances changed requiring further adjustments to be provided by Academy for you?',
    ]);
  });

  it('has its descriptors at hand where a rating is chosen (Appendix 3)', () => {
    if (spt.overall === 'unsaid') throw new Error('the policy has a rating');
    const counts = spt.overall.expectations?.map(({ rating, results, behaviour }) => [
      rating,
      results.length,
      behaviour.length,
    ]);
    // each sentence once, though the text has two of them twice
    expect(counts).toEqual([
      ['exceeds', 8, 12],
      ['met', 10, 11],
      ['not-met', 14, 15],
    ]);
  });
});

test.each<[string, Policy, PiecePart, string]>([
  [
    ...(['ASAT 8.1', asat, 'support-plan'] as const),
    'Normally from 4 working weeks to 8 working weeks; one extension of normally not more than 4 weeks',
  ],
  ['DGAT 24', dgat, 'support-plan', 'From 4 weeks to 10 weeks'],
  ['DGAT 14', dgat, 'objectives-most', 'Normally at most 3'],
  ['Williamstown, checklist during the meeting', williamstown, 'objectives-most', 'A maximum of 3 is recommended'],
  ['SPT 7.1', spt, 'period', 'Normally from 1 September, 12 months'],
  [
    ...(['SPT 11.2', spt, 'observation'] as const),
    'At least once in each period, as is recommended; announced beforehand',
  ],
  ['LT2 1.5', lt2, 'governor-report', 'Reports as appropriate, from the chief executive officer to the trustees'],
  ['Williamstown 1.5', williamstown, 'governor-report', 'Every year, from the headteacher'],
  ['LT2 Appendix A', lt2, 'category', 'A kind of objective'],
  ['SPT Appendix 1', spt, 'category', 'The employer’s for the person; room for 1'],
  ['ASAT 7.3', asat, 'pay', 'A recommendation in every review'],
  [
    ...(['LT2 2.2.7', lt2, 'pay'] as const),
    'A recommendation in every review; ‘no progression’ is a recommendation; with a right of appeal',
  ],
])('what the window says of a rule is what the text says: %s', (_clause, policy, part, expected) => {
  const [piece] = piecesOfPart(policy, part);
  if (!piece) throw new Error('the policy has such a piece');
  const { says } = sayingOf(piece, { policy, choices: {}, languages: 'en' });
  expect(says.startsWith(expected) ? expected : says).toBe(expected);
});
