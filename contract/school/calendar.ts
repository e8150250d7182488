import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { calendarEntryId, changeId, dayShape, line, nothing, prose, recordId } from '#contract/shapes.ts';
import { calendarKind } from '#domain/days/school-calendar.ts';
import type { Problem } from '#domain/problems.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

const entryFields = { kind: calendarKind, name: line, starts: dayShape, ends: dayShape };
const newEntry = z.strictObject(entryFields);

/** A deadline of an open cycle that a change moved; null where there was none before, or is none any more. */
export const movedDeadline = z.object({
  recordId,
  kind: recordKind,
  name: z.string(),
  label: saidSchema,
  from: dayShape.nullable(),
  to: dayShape.nullable(),
});

const moved = z.array(movedDeadline);
const shows = ['calendar', 'reviews', 'changes'] as const;

/** A line of the pasted text, counted from 1. */
const pastedLine = { line: z.int(), text: z.string() };

export const calendar = {
  'calendar.read': read(
    nothing,
    z.object({ today: dayShape, entries: z.array(z.object({ id: calendarEntryId, ...entryFields })) }),
    ['calendar'],
  ),
  /** Adds an entry, or changes the one of that id. */
  'calendar.save': write(
    z.strictObject({ id: calendarEntryId.nullable(), entry: newEntry }),
    z.object({ id: calendarEntryId, moved }),
    shows,
    {
      about: () => ({ of: 'calendar' }),
      undo: ({ id }) => (id === null ? 'calendar-added' : 'calendar-changed'),
      moves: 'told',
    },
  ),
  'calendar.remove': write(z.strictObject({ id: calendarEntryId }), z.object({ changeId, moved }), shows, {
    about: () => ({ of: 'calendar' }),
    undo: () => 'calendar-removed',
    moves: 'told',
  }),
  /** What pasted term dates would add, and every line that adds nothing, with the reason; nothing is written. */
  'calendar.readPasted': read(
    z.strictObject({ text: prose }),
    z.object({
      entries: z.array(z.object({ ...pastedLine, ...entryFields })),
      unread: z.array(z.object({ ...pastedLine, problem: z.custom<Problem>() })), // made by us, and holds only what was pasted
    }),
    ['calendar'],
  ),
  /** Adds several at once, all or none; one undo takes them back. */
  'calendar.addMany': write(
    z.strictObject({ entries: z.array(newEntry).min(1).max(500) }),
    z.object({ changeId, added: z.int(), moved }),
    shows,
    { about: () => ({ of: 'calendar' }), undo: () => 'calendar-added', moves: 'told' },
  ),
};
