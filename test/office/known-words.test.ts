import { expect, test } from 'vitest';
import { openOffice } from './office.ts';

test('a word that is right at this school is kept once, in alphabetical order, whoever added it', async () => {
  const office = await openOffice('manager');
  const add = (word: string) => office.ask('spelling.addWord', { word });
  await add('Numicon');
  await add(' oracy ');
  await add("Ti'r");
  expect((await add('numicon')).changeId).toBeNull();
  expect((await office.ask('spelling.words', {})).words).toEqual(['Numicon', 'oracy', 'Ti’r']);
  await office.ask('spelling.removeWord', { word: 'oracy' });
  expect((await office.ask('spelling.words', {})).words).toEqual(['Numicon', 'Ti’r']);
  expect(await office.refused('spelling.removeWord', { word: 'oracy' })).toEqual({ code: 'not-found', what: 'word' });
});

test.each(['', 'a', 'two words', '7B', 'end.', '<b>', '-', 'x'.repeat(61)])('%j is no word', async (word) => {
  const office = await openOffice('manager');
  const input = { word };
  const problem = word.length > 60 ? { code: 'field-long' } : { code: 'no-word' };
  expect(await office.refused('spelling.addWord', input)).toMatchObject(problem);
});

test('an added word stands among the changes and is taken back there, and a removed one comes back', async () => {
  const office = await openOffice('manager');
  const { changeId } = await office.ask('spelling.addWord', { word: 'Numicon' });
  if (changeId === null) throw new Error('the word was new');
  await office.ask('changes.undo', { changeId, leaving: 0 });
  expect((await office.ask('spelling.words', {})).words).toEqual([]);
  await office.ask('changes.redo', { changeId });
  const removed = await office.ask('spelling.removeWord', { word: 'Numicon' });
  await office.ask('changes.undo', { changeId: removed.changeId, leaving: 0 });
  expect((await office.ask('spelling.words', {})).words).toEqual(['Numicon']);
});
