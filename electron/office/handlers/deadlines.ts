import { dueFrames, dueList } from '#domain/deadlines/due-list.ts';
import { plannedDue } from '#domain/deadlines/planned-due.ts';
import { done } from '#domain/result.ts';
import { openCycles, shownCycle, shownOutside } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { words } from '#templates/words/index.ts';

export const deadlines: HandlersOf<'deadlines'> = {
  'deadlines.list': (read, _input, { today }) => {
    const open = openCycles(read, today);
    const facts = {
      frames: dueFrames(read, open),
      planned: plannedDue(read, read.calendar(), words.due.lastDay),
      people: read.staff.all(),
      calendar: read.calendar(),
    };
    return done({
      today,
      cycles: open.map(shownCycle),
      outside: shownOutside(read, facts.planned),
      deadlines: dueList(facts, today),
    });
  },
};
