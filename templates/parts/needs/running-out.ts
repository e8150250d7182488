import type { DocumentReads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import { byText } from '#domain/text/order.ts';
import { isAskedOf, mustHavesOf } from '#domain/training/must-have.ts';
import { type TrainingStanding, trainingStanding } from '#domain/training/standing.ts';
import type { BlockOf } from '#templates/blocks.ts';
import type { OwnNames } from '#templates/parts/own-names.ts';
import { usualMustHaves } from '#templates/training/usual.ts';
import { words } from '#templates/words/index.ts';
import { dayCell } from './need-of.ts';

const says = words.summary;

/** Training that somebody must have and that stands for them no longer than a day. */
export interface RunningOut extends TrainingStanding {
  person: Staff;
  what: string;
  certificate: string;
}

/** What ran out, or runs out by a day, of the training that the school asks of its staff; the earliest first. */
export function runningOut(
  read: Pick<DocumentReads, 'school' | 'staff' | 'trainingHeld'>,
  { today, soon }: { today: Day; soon: Day },
): RunningOut[] {
  const held = read.trainingHeld.all();
  const people = read.staff.all();
  const found = mustHavesOf(usualMustHaves, read.trainingHeld.mustHaves(), read.school().nation).flatMap((mustHave) => {
    const events = held.filter(({ mustHaveId }) => mustHaveId === mustHave.id);
    const byPerson = Map.groupBy(
      events.flatMap(({ heldOn, people: there }) => there.map((one) => ({ heldOn, ...one }))),
      ({ staffId }) => staffId,
    );
    return people.flatMap((person) => {
      const had = byPerson.get(person.id) ?? [];
      if (!isAskedOf(mustHave, person, { today, hasHadIt: had.length > 0 })) return [];
      const standing = trainingStanding(had, mustHave.months, { today, soon });
      const { certificate = '' } = had.find(({ heldOn }) => heldOn === standing.heldOn) ?? {};
      return [{ ...standing, person, what: mustHave.name, certificate }];
    });
  });
  const order = ({ until, person, what }: RunningOut) => `${until ?? ''}\n${sortName(person)}\n${what}`;
  return found
    .filter(({ until }) => until !== null && until <= soon)
    .map((one) => ({ one, order: order(one) }))
    .sort((a, b) => byText(a.order, b.order))
    .map(({ one }) => one);
}

/** The same as a table; without names and certificates it says what runs out when. */
export function runningOutTable(found: readonly RunningOut[], isNamed: boolean, own: OwnNames): BlockOf<'table'> {
  if (!isNamed) return unnamedTable(found);
  return {
    kind: 'table',
    columns: [
      { label: says.until, kind: 'day', share: 14 },
      { label: says.name, kind: 'text', share: 26 },
      { label: says.jobTitle, kind: 'text', share: 26 },
      { label: says.training, kind: 'text', share: 40 },
      { label: says.heldOn, kind: 'day', share: 14 },
      { label: says.certificate, kind: 'text', share: 22 },
    ],
    rows: found.map(({ until, person, what, heldOn, certificate }) => [
      dayCell(until),
      fullName(person),
      own(person.jobTitle),
      what,
      dayCell(heldOn),
      certificate,
    ]),
    blankRows: 0,
    total: false,
  };
}

function unnamedTable(found: readonly RunningOut[]): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: [
      { label: says.until, kind: 'day', share: 14 },
      { label: says.training, kind: 'text', share: 40 },
      { label: says.heldOn, kind: 'day', share: 14 },
    ],
    rows: found.map(({ until, what, heldOn }) => [dayCell(until), what, dayCell(heldOn)]),
    blankRows: 0,
    total: false,
  };
}
