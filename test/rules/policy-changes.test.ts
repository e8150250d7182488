import { expect, test } from 'vitest';
import { copyOf, type OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Policy } from '#domain/policy/policy.ts';
import {
  withoutQuestion,
  withQuestion,
  withQuestionChanged,
  withQuestionMoved,
  withSectionMoved,
} from '#domain/policy-editing/form-edits.ts';
import { changesBetween } from '#domain/policy-editing/policy-changes.ts';
import { firstPolicy } from '#test/office/school-year.ts';

const policy = firstPolicy();
const copy = copyOf(policy, { id: 'own-1', title: policy.title });

/** What is told of a change: 'changed deadline signed'. */
function told(after: OwnPolicy): string[] {
  return changesBetween(copy.policy, after.policy).map((change) => {
    const { part, key } = 'after' in change ? change.after : change.before;
    return `${change.kind} ${part} ${key}`;
  });
}

const edited = (changes: Partial<Policy>): OwnPolicy => ({ ...copy, policy: { ...copy.policy, ...changes } });

const question = { id: 'own-question-1', kind: 'text', by: 'both', lines: 4, label: { en: 'Anything else?' } } as const;

/** What was done to the copy, and everything that must then be told of it. */
const cases: [string, OwnPolicy, string[]][] = [
  ['nothing at all', copy, []],
  ['a later version of the same words', edited({ version: 7 }), []],
  ['another title', edited({ title: { en: 'Ours' } }), ['changed title title']],
  [
    'a period that moved',
    edited({ periods: policy.periods.map((period) => ({ ...period, starts: { month: 4, dayOfMonth: 1 } })) }),
    ['changed period academic-year'],
  ],
  [
    'five days that became seven',
    edited({
      deadlines: policy.deadlines.map((rule) =>
        rule.id === 'signed' ? { ...rule, when: { ...rule.when, amount: 7 } as typeof rule.when } : rule,
      ),
    }),
    ['changed deadline signed'],
  ],
  ['a deadline fewer', edited({ deadlines: policy.deadlines.slice(0, -1) }), ['left-out deadline sent-to-headteacher']],
  [
    'a reason for leaving somebody out',
    edited({ scope: policy.scope.filter(({ rule }) => rule !== 'agency') }),
    ['left-out scope agency'],
  ],
  [
    'a list of standards with two lines',
    edited({
      standards: [
        {
          id: 'conduct',
          label: { en: 'Conduct' },
          scale: 'unsaid',
          clause: '4',
          lines: ['a', 'b'].map((id) => ({ id, text: { en: id } })),
        },
      ],
    }),
    ['added standards conduct', 'added line conduct a', 'added line conduct b'],
  ],
  [
    'a question more',
    withQuestion(copy, 'statement', { id: 'review' }, question),
    ['added question statement own-question-1'],
  ],
  [
    'a question more in a section of its own',
    withQuestion(copy, 'statement', { id: 'own-section-1', title: { en: 'More' } }, question),
    ['added section statement own-section-1', 'added question statement own-question-1'],
  ],
  ['a question fewer', withoutQuestion(copy, 'statement', 'comments'), ['left-out question statement comments']],
  [
    'a section’s only question left out',
    withoutQuestion(copy, 'statement', 'objectives'),
    ['left-out section statement planning', 'left-out question statement objectives'],
  ],
  [
    'a question in other words',
    withQuestionChanged(copy, 'pre-review', { ...question, id: 'helped' }),
    ['changed question pre-review helped'],
  ],
  [
    'a question one place up',
    withQuestionMoved(copy, 'pre-review', 'hindered', -1),
    ['moved question pre-review helped'],
  ],
  [
    'a question in the section before',
    withQuestionMoved(copy, 'pre-review', 'priorities', -1),
    ['moved question pre-review priorities'],
  ],
  [
    'a section before another, and its questions with it',
    withSectionMoved(copy, 'pre-review', 'looking-ahead', -1),
    ['moved section pre-review looking-back'],
  ],
];

test.each(cases)('of %s, the list of what changes says what was done and no more', (_what, after, expected) => {
  expect(told(after)).toEqual(expected);
});
