import { expect, test } from 'vitest';
import type { Policy } from '#domain/policy/policy.ts';
import { policyFile, readPolicyFile } from '#domain/policy-editing/policy-file.ts';
import { sentence } from '#renderer/words/problems.ts';
import { policies } from '#templates/policies/index.ts';

/** The first policy as a file, with something put in the place of something else. */
function file(change: (policy: Policy & Record<string, unknown>) => void = () => undefined): string {
  // a copy of its text: parts that several forms share are one in the policy
  const policy = JSON.parse(JSON.stringify(policies[0])) as Policy & Record<string, unknown>; // what is written into it is the point
  change(policy);
  return JSON.stringify(policy);
}

const withValue = (path: string, name: string, value: unknown) =>
  file((policy) => void Reflect.set(groupAt(policy, path), name, value));

function groupAt(value: object, path: string): object {
  return path.split('.').reduce<object>((found, step) => {
    const next: unknown = Reflect.get(found, step);
    if (typeof next !== 'object' || next === null) throw new Error(`nothing stands at ${path}`);
    return next;
  }, value);
}

test.each(policies)('$title.en comes back from its file as it was', (policy) => {
  expect(readPolicyFile(policyFile(policy))).toEqual({ ok: true, value: policy });
});

const nothingTaken = 'Nothing was loaded. Correct the file and load it again.';

/** What each file is, and the sentence that somebody reads. */
const refused: [string, string, string][] = [
  [
    'a letter',
    'Dear Ms Prosser',
    'This is not a policy that Reviewbook saved. Choose a file that ends in .reviewbook-policy.json.',
  ],
  ['nothing', '', 'This is not a policy that Reviewbook saved. Choose a file that ends in .reviewbook-policy.json.'],
  [
    'a list',
    '[1, 2]',
    'This is not a policy that Reviewbook saved. Choose a file that ends in .reviewbook-policy.json.',
  ],
  [
    'another program’s settings',
    '{"theme": "dark"}',
    'This is not a policy that Reviewbook saved. Choose a file that ends in .reviewbook-policy.json.',
  ],
  [
    'half a file',
    file().slice(0, 5000),
    'This file breaks off before its end. Ask for it again, or save it again where it came from.',
  ],
  [
    'a file cut within a word',
    file().slice(0, 5003),
    'This file breaks off before its end. Ask for it again, or save it again where it came from.',
  ],
  [
    'a letter too many',
    '{\n  "shape": 1,\n  x "id": "ours"\n}',
    'This file cannot be read from line 3 on: a comma, a bracket or a quotation mark is wrong there. Correct it, or save the policy again where it came from.',
  ],
  [
    'a comma too few',
    '{\n  "shape": 1,\n  "id": "ours"\n  "version": 1\n}',
    'This file cannot be read from line 4 on: a comma, a bracket or a quotation mark is wrong there. Correct it, or save the policy again where it came from.',
  ],
  [
    'a newer shape, whatever else is in it',
    file((policy) => Object.assign(policy, { shape: 2, weights: {} })),
    'This policy was saved by a newer version of Reviewbook. Install that version on this computer, then load it again.',
  ],
  [
    'a word for a number',
    withValue('deadlines.2.when', 'amount', 'five'),
    `Deadlines, 3rd entry, when, amount: a whole number is expected, found ‘five’. ${nothingTaken}`,
  ],
  [
    'half a day',
    withValue('deadlines.2.when', 'amount', 4.5),
    `Deadlines, 3rd entry, when, amount: a whole number is expected, found ‘4.5’. ${nothingTaken}`,
  ],
  [
    'a unit that nobody counts in',
    withValue('deadlines.2.when', 'unit', 'fortnights'),
    `Deadlines, 3rd entry, when, unit: one of ‘calendar’, ‘working’, ‘school’, ‘weeks’, ‘working-weeks’ or ‘hours’ is expected, found ‘fortnights’. ${nothingTaken}`,
  ],
  [
    'a kind of deadline that nobody knows',
    withValue('deadlines.0.when', 'kind', 'soon'),
    `Deadlines, 1st entry, when, kind: one of ‘after’, ‘before’, ‘by’ or ‘window’ is expected, found ‘soon’. ${nothingTaken}`,
  ],
  [
    'a period that is too long',
    withValue('periods.0', 'months', 19),
    `Periods, 1st entry, months: at most 18 is expected, found ‘19’. ${nothingTaken}`,
  ],
  [
    'a month that does not exist',
    withValue('phases.0.windows.0.opens.on', 'month', 13),
    `Phases, 1st entry, windows, 1st entry, opens, day, month: at most 12 is expected, found ‘13’. ${nothingTaken}`,
  ],
  [
    'an empty title',
    withValue('title', 'en', ''),
    `Title, English: at least 1 character is expected, found nothing. ${nothingTaken}`,
  ],
  [
    'a title that nobody can see',
    withValue('title', 'en', '\u200b\u202e'),
    `Title, English: at least 1 character is expected, found nothing. ${nothingTaken}`,
  ],
  [
    'a title without end',
    withValue('title', 'en', 'x'.repeat(4001)),
    `Title, English: at most 4,000 characters is expected, found ‘${'x'.repeat(40)}…’. ${nothingTaken}`,
  ],
  [
    'a number for a text',
    withValue('retention', 'clause', 4),
    `How long papers are kept, clause: text is expected, found ‘4’. ${nothingTaken}`,
  ],
  [
    'no retention',
    file((policy) => Reflect.deleteProperty(policy, 'retention')),
    `How long papers are kept: this is missing. ${nothingTaken}`,
  ],
  [
    'a short name with a space',
    file((policy) => Object.assign(policy, { id: 'our own' })),
    `Short name: a short name of small letters, figures and hyphens is expected, found ‘our own’. ${nothingTaken}`,
  ],
  [
    'an entry that nobody knows',
    withValue('appraisers', 'bonus', 10),
    `Appraisers, bonus: Reviewbook does not know this entry. ${nothingTaken}`,
  ],
  [
    'a name that turns its direction',
    withValue('appraisers', 'a\u202eb', 10),
    `Appraisers, ab: Reviewbook does not know this entry. ${nothingTaken}`,
  ],
  [
    'a form without questions',
    withValue('forms.0.sections.0', 'questions', []),
    `Forms, 1st entry, sections, 1st entry, questions: at least 1 entry is expected, found ‘[…]’. ${nothingTaken}`,
  ],
  [
    'an entry that stands there twice',
    file().replace('"version":1', '"version":1,"version":2'),
    `Version: this entry stands there twice. ${nothingTaken}`,
  ],
  [
    'an entry twice, once in other letters',
    file().replace('"starts":', '"st\\u0061rts":{},"starts":'),
    `Periods, 1st entry, starts: this entry stands there twice. ${nothingTaken}`,
  ],
  [
    'a name of the machine’s own',
    file().replace('"title":', '"__proto__":{"polluted":true},"title":'),
    `‘__proto__’: Reviewbook does not know this entry. ${nothingTaken}`,
  ],
  [
    'two things wrong',
    file((policy) => Object.assign(policy, { nation: 'france', shape: 0 })),
    `Shape: ‘1’ is expected, found ‘0’. One more thing is wrong in it. ${nothingTaken}`,
  ],
];

test.each(refused)('a file with %s is refused, and the sentence says where and what to do', (_what, text, expected) => {
  const read = readPolicyFile(text);
  expect(read.ok ? 'taken over' : sentence(read.problem)).toBe(expected);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('a file that is nested without end is refused like any other', () => {
  const deep = '['.repeat(500_000) + ']'.repeat(500_000);
  expect(readPolicyFile(deep)).toEqual({ ok: false, problem: { code: 'policy-file-kind' } });
  const inside = readPolicyFile(file().replace('"periods":[', `"periods":[${deep},`));
  expect(inside.ok ? 'taken over' : sentence(inside.problem)).toBe(
    `Periods, 1st entry: a group of entries is expected, found ‘[…]’. ${nothingTaken}`,
  );
});

test('the words of a file are cleaned as all text that comes in', () => {
  const read = readPolicyFile(withValue('title', 'en', ' Our \u0007policy\u202e <b>2026</b>\r\n'));
  expect(read.ok && read.value.title.en).toBe('Our policy <b>2026</b>');
});
