import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { historyEvents } from '#templates/parts/history/history-events.ts';

export const history: HandlersOf<'history'> = {
  'history.ofPerson': (read, { staffId }, { today }) => {
    const person = read.staff.byId(staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    const { jobTitle } = person;
    return done({ name: fullName(person), jobTitle, today, events: historyEvents(read, person) });
  },
};
