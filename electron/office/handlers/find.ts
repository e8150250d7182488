import type { Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { concernKind } from '#domain/concern/course.ts';
import type { CycleId } from '#domain/ids.ts';
import { done } from '#domain/result.ts';
import { peopleMeant } from '#domain/staff/person-search.ts';
import { fullName, jobTitles } from '#domain/staff/staff.ts';
import { shortenedNames, teamMembers } from '#domain/staff/team-name.ts';
import { openCycles } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { toMark } from '#electron/office/reviews/to-mark.ts';

type Found = Output<'find.all'>['found'][number];

const MOST_FOUND = 20;
const NEWEST = 8;
/** Of more people than these nobody picks one's next steps yet. */
const MOST_MARKED = 8;

export const find: HandlersOf<'find'> = {
  'find.all': (read, { text }, { today }) => {
    const isEmpty = text.trim() === '';
    const newest = isEmpty ? read.reviews.lastTouched(NEWEST) : [];
    const staff = read.staff.all();
    const byId = new Map(staff.map((person) => [person.id, person]));
    const label = (cycleId: CycleId): string => read.cycles.byId(cycleId)?.label ?? '';
    if (isEmpty)
      return done({
        found: newest.flatMap((row) => {
          const person = byId.get(row.staffId);
          return person
            ? [
                {
                  kind: 'review' as const,
                  reviewId: row.id,
                  cycleId: row.cycleId,
                  title: fullName(person),
                  detail: label(row.cycleId),
                  toMark: [],
                },
              ]
            : [];
        }),
      });
    const own = wordsInColumns(read);
    const matches = peopleMeant(text, staff, (person) => ({
      name: fullName(person),
      besides: `${jobTitles(person)} ${person.employeeNumber ?? ''} ${own.get(person.id) ?? ''}`,
    })).slice(0, MOST_FOUND);
    const open = openCycles(read, today);
    const kept = read.records.courses();
    const matching = new Set(matches.map(({ id }) => id));
    const teams = open.flatMap(({ id, label: detail }) =>
      read.reviews
        .teamsIn(id)
        .filter(({ people }) => people.some((one) => matching.has(one)))
        .map(({ head: { id: recordId }, people }) => {
          const names = teamMembers(read.staff.some(people)).map(({ name }) => name);
          return { kind: 'team' as const, recordId, title: shortenedNames(names), detail };
        }),
    );
    return done({
      found: matches
        .flatMap((person): Found[] => {
          const title = fullName(person);
          const rows = read.reviews.rowsOfPerson(person.id);
          const reviews = open.flatMap((cycle): Found[] => {
            const row = rows.find(({ cycleId }) => cycleId === cycle.id);
            if (!row) return [];
            const steps = matches.length > MOST_MARKED ? [] : toMark(read, row.id, person, cycle, today);
            return [{ kind: 'review', reviewId: row.id, cycleId: cycle.id, title, detail: cycle.label, toMark: steps }];
          });
          const concerns = kept.flatMap(({ head }) => {
            const recordKind = concernKind.safeParse(head.kind);
            const isTheirs = head.staffId === person.id && recordKind.success;
            const { id: recordId, begunOn: detail } = head;
            return isTheirs ? [{ kind: 'concern' as const, recordId, recordKind: recordKind.data, title, detail }] : [];
          });
          return [
            { kind: 'staff' as const, staffId: person.id, title, detail: person.jobTitle },
            ...reviews,
            ...concerns,
          ];
        })
        .concat(teams),
    });
  },
};

/** What stands in words in the school's own columns of the staff list, by person. */
function wordsInColumns(read: Reads): ReadonlyMap<string, string> {
  const inWords = read.ownColumns.ofList('staff').filter(({ kind }) => kind === 'text' || kind === 'choice');
  const ids = new Set(inWords.map(({ id }) => id));
  const values = read.ownColumns.ofStaff().filter(({ columnId }) => ids.has(columnId));
  const byRow = Map.groupBy(values, ({ row }) => row);
  return new Map([...byRow].map(([row, cells]) => [row, cells.map(({ value }) => value).join(' ')]));
}
