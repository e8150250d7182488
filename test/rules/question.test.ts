import { expect, test } from 'vitest';
import { searchForQuestion } from '#domain/text/question.ts';

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
