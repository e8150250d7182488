import { describe, expect, test } from 'vitest';
import { answersAmong, asksForRule, isQuestion } from '#domain/text/question.ts';

describe('Answers to a question', () => {
  const answers = [
    { id: 'lock', text: ['How do I lock the records?', 'log out leave desk', 'Press Ctrl+L.'] },
    { id: 'leave', text: ['What do I do when somebody leaves?', 'leaver resign last day', 'Open the person.'] },
    { id: 'out', text: ['How do I leave somebody out of the cycle?', 'exclude', 'Press the button beside them.'] },
    { id: 'mid', text: ['Where does the mid-year review go?', 'interim', 'Policies say when it is planned.'] },
    { id: 'backup', text: ['How do I make a backup?', 'copy stick', 'Choose a folder.'] },
    { id: 'pause', text: ['How is a review paused?', 'maternity', 'Enter the first day.'] },
  ] as const;
  const find = answersAmong(answers, ({ text }) => text, [
    ['maternity', 'mat', 'paternity'],
    ['backup', 'save'],
  ]);
  const found = (asked: string) => find(asked).map(({ answer }) => answer.id);

  test.each([
    ['leave somebody out', ['out', 'lock']], // both words in its title, then both beside it; 'leave' alone is less than half
    ['who resigned?', ['leave']],
    ['resign from the board of governors', ['leave']], // nobody knows boards and governors, and something is better than nothing
    ['CTRL+L', ['lock']],
    ['governors', []],
    ['', []],
    ['mid-year', ['mid']],
    ['midyear', ['mid']],
    ['mid year', ['mid']],
    ['policy', ['mid']], // its plural
    ['planning', ['mid']], // doubled letters and endings
    ['back-up', ['backup']],
    ['back up', ['backup']],
    ['mat leave', ['pause']], // three have 'leave', and one alone what 'mat' means
    ['maternety', ['pause']], // one letter wrong
    ['matrenity', ['pause']], // two in the wrong order
    ['paternty', ['pause']], // a misspelt word of the field, that only means one of these
    ['exlcude', ['out']],
    ['xclude', []], // the first letter is nearly always right
  ])('%j finds %j, the best first', (asked, ids) => {
    expect(found(asked)).toEqual(ids);
  });

  test('an answer is whole when every word of the question is in it, spelt right', () => {
    const isWhole = (asked: string) => find(asked).at(0)?.isWhole;
    expect(['resigned last day', 'resigned yesteryear', 'resinged'].map(isWhole)).toEqual([true, false, false]);
  });
});

test.each([
  ['how do I lock', true, false],
  ['how many objectives', true, true],
  ['How long is it kept', true, true],
  ['who may see it', true, true],
  ['lock', false, false],
  ['showing', false, false],
])('%j is a question: %s, one of the policy: %s', (typed, asks, asksPolicy) => {
  expect([isQuestion(typed), asksForRule(typed)]).toEqual([asks, asksPolicy]);
});
