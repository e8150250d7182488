import type { Output, Parsed } from '#contract/index.ts';
import { reads } from '#db/reads.ts';
import type { WritableDb } from '#db/types.ts';
import { addCalendarEntries } from '#db/writes/calendar.ts';
import { adoptPolicy, updateSchool } from '#db/writes/school.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import type { CalendarEntryId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { recalculateIn } from '#electron/office/cycles/recalculate.ts';
import { cycles } from '#electron/office/handlers/cycles/cycles.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { idsOf } from '#templates/demo/ids.ts';
import { twoDatabases } from './databases.ts';
import { benchSchool, today } from './demo-reads.ts';
import { measure } from './measuring.ts';
import { inFolder } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const OPENED = 200;
const RECALCULATED = 500;
const RUNS = 7;
const SECOND = 1000;

const asked: Occasion = {
  today,
  now: `${today}T09:00:00.000Z`,
  by: 'manager',
  newId: idsOf('year'),
  isBesideHeadteacher: () => false,
};

/** Opening a cycle, and working out every deadline anew after a change of the term dates, each against one second. */
export async function measureYear(): Promise<boolean> {
  printHeading(
    'The year of a large school',
    'cycles.open and the recalculation by their own handlers, on an encrypted vault with six years of reviews.',
  );
  const opening = await inSchool(OPENED, (db) => {
    const preview = answered(cycles['cycles.preview'](reads({ general: db }), anyCycle, asked));
    const next = preview.choices.find(({ cycleId, starts }) => cycleId === null && starts > today);
    if (!next) throw new Error('there is a next cycle');
    const input = openingOf(
      answered(cycles['cycles.preview'](reads({ general: db }), { ...anyCycle, ...next }, asked)),
    );
    return measure(RUNS, () => undone(db, (tx) => answered(cycles['cycles.open'](inTransaction(tx), input, asked))));
  });
  const recalculation = await inSchool(RECALCULATED, (db) =>
    measure(RUNS, () =>
      undone(db, (tx) => {
        addCalendarEntries(tx, [closure(addDays(today, 1)), closure(addDays(today, 4))]);
        recalculateIn(tx, reads({ general: tx }), asked);
      }),
    ),
  );
  printFigure(`Opening a cycle for ${OPENED} people`, spell(opening.median));
  printFigure(`Every deadline of ${RECALCULATED} people anew`, spell(recalculation.median));
  const reached = [
    ['Opening a cycle, of a second', opening.median],
    ['Every deadline anew, of a second', recalculation.median],
  ] as const;
  return reached
    .map(([what, median]) => printComparison({ what, ratio: median / SECOND, aim: 1, kind: 'longer' }))
    .every(Boolean);
}

const anyCycle: Parsed<'cycles.preview'> = { periodId: null, starts: null, ends: null };

function openingOf({ periodId, starts, ends, people }: Output<'cycles.preview'>): Parsed<'cycles.open'> {
  const appraisers = people.flatMap(({ staffId, leftOut, proposed }) =>
    leftOut === null && proposed ? [{ staffId, ...proposed, panel: [] }] : [],
  );
  return { periodId, starts, ends, appraisers, leaveOut: [], ownDays: [] };
}

function closure(on: Day) {
  const id = crypto.randomUUID() as CalendarEntryId; // a fresh id is given its kind here
  return { id, kind: 'closure' as const, name: 'Snow', starts: on, ends: on };
}

async function inSchool<Value>(people: number, work: (db: WritableDb) => Promise<Value>): Promise<Value> {
  return inFolder(async (folder) => {
    const demo = benchSchool();
    const { encrypted, close } = await twoDatabases(folder, demo, people);
    adoptPolicy(encrypted, demo.policy, demo.choices);
    const [head, manager] = reads({ general: encrypted }).staff.all();
    updateSchool(encrypted, { headteacherId: head?.id ?? null, businessManagerId: manager?.id ?? null });
    const took = await work(encrypted);
    close();
    return took;
  });
}

class Undone extends Error {}

/** Does something in a transaction and takes it back, so that it can be done again. */
function undone(db: WritableDb, work: (tx: WritableDb) => unknown): void {
  try {
    db.transaction((tx) => {
      work(tx);
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
}

function answered<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return result.value;
}

function inTransaction(db: WritableDb): Transaction {
  const note = (): never => {
    throw new Error('nothing here can be put back');
  };
  return { db, home: 'general', read: reads({ general: db }), seen: () => [], note };
}
