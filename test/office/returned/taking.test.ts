import { expect, test } from 'vitest';
import { fullSchool } from '#test/office/undo/undoing.ts';
import { filledIn, formOut, lookedAt, takenFrom } from './forms.ts';

test('debug', async () => {
  const { office, nia } = await fullSchool();
  const out = await formOut(office, nia);
  const same = await lookedAt(office, out);
  console.log(JSON.stringify({ ...same }, null, 1));
  const file = filledIn(out, { 'statement/helped-or-hindered/agreed//': 'Time to plan\nand a rota' });
  const looked = await lookedAt(office, file);
  console.log(JSON.stringify(looked, null, 1));
  const taken = await takenFrom(office, looked);
  console.log(taken);
  const again = await lookedAt(office, file);
  console.log(again.lines, again.same);
  expect(office.faults).toEqual([]);
});
