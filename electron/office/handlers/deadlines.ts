import { dueFrames } from '#domain/cycle/frame.ts';
import { dueList } from '#domain/deadlines/due-list.ts';
import { done } from '#domain/result.ts';
import { openCycles, shownCycle, shownOutside } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const deadlines: HandlersOf<'deadlines'> = {
  'deadlines.list': (read, _input, { today }) => {
    const open = openCycles(read, today);
    const facts = {
      frames: dueFrames(open, read.policy(), today).map((frame) => ({
        frame,
        running: read.reviews.running(frame.id),
      })),
      people: read.staff.all(),
      calendar: read.calendar(),
    };
    return done({ today, cycles: open.map(shownCycle), outside: shownOutside(read), deadlines: dueList(facts, today) });
  },
};
