import { describe, expect, test } from 'vitest';
import { answersTo, searchForQuestion } from '#domain/text/question.ts';

test.each([
  ['how many days after the meeting?', '10 working days after the planning meeting', true],
  ['Who signed?', 'Both sides sign on paper', true],
  ['working days', 'Within 5 working days', true],
  ['working days', 'Within 5 school days', false],
  ['overdue', 'What is due: Overdue', true],
  ['where is the stick', 'A copy on a stick', true],
  ['who are you', 'The staff', false],
  ['', 'anything', true],
])('%j looks in %j as the office means it: %s', (typed, text, isFound) => {
  expect(searchForQuestion(typed)(text)).toBe(isFound);
});

describe('Answers to a question', () => {
  const answers = [
    { id: 'lock', text: ['How do I lock the records?', 'log out leave desk', 'Press Ctrl+L.'] },
    { id: 'leave', text: ['What do I do when somebody leaves?', 'leaver resign last day', 'Open the person.'] },
    { id: 'out', text: ['How do I leave somebody out of the cycle?', 'exclude', 'Press the button beside them.'] },
  ] as const;
  const found = (asked: string) => answersTo(asked, answers, ({ text }) => text).map(({ id }) => id);

  test.each([
    ['leave somebody out', ['out', 'lock']], // both words in its title, then both beside it; 'leave' alone, which all have, is less than half
    ['who resigned?', ['leave']],
    ['resign from the board of governors', ['leave']], // nobody knows boards and governors, and something is better than nothing
    ['CTRL+L', ['lock']],
    ['governors', []],
  ])('%j finds %j, the best first', (asked, ids) => {
    expect(found(asked)).toEqual(ids);
  });
});
