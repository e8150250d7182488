import { expect, test, vi } from 'vitest';
import { updateSchool } from '#db/writes/school.ts';
import { done } from '#domain/result.ts';
import type { Handlers } from '#electron/office/handling.ts';
import { openOffice } from './office.ts';
import { planOf } from './school-year.ts';

// a handler that does its work and then gives what the contract does not know
vi.mock('#electron/office/handlers/index.ts', async (original) => {
  const { handlers } = await original<{ handlers: Handlers }>();
  const setPriorities: Handlers['school.setPriorities'] = ({ db }, plan) => {
    updateSchool(db, { priorities: [plan] });
    const wrong = Object.assign<Record<string, never>, object>({}, { secret: 'Siân' });
    return done(wrong);
  };
  return { handlers: { ...handlers, 'school.setPriorities': setPriorities } };
});

test('a write whose answer cannot be given is taken back, and the window is told of no change', async () => {
  const office = await openOffice('manager');
  office.notices.length = 0;
  const answer = await office.call('school.setPriorities', planOf('Reading'));
  expect(answer).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
  expect(office.notices).toEqual([]);
  expect((await office.ask('school.read', {})).priorities).toEqual([]);
});
