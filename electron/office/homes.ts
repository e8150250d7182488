import type { Reads } from '#db/reads.ts';
import type { ChangedTable } from '#domain/change.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Compartment } from '#domain/roles.ts';
import type { About } from '#domain/trail/about.ts';
import { recordOf } from './undo/of-records.ts';

/** What an operation is about, in one compartment. */
export interface Place {
  home: Compartment;
  about: About | null;
  /** Whom it concerns. */
  people: readonly StaffId[];
}

/**
 * Where it stands what an operation is about: the general compartment unless a record, a row or a change is found in the
 * restricted one, or what is to be recorded of people belongs there. Records of both compartments give two places.
 */
export function placesOf(read: Reads, about: About | null): Place[] {
  const at = (home: Compartment | undefined, people: readonly StaffId[] = []): Place[] => [
    { home: home ?? 'general', about, people },
  ];
  switch (about?.of) {
    case undefined:
    case 'school':
    case 'calendar':
    case 'policy':
    case 'cycle':
      return at('general');
    case 'staff':
      return at('general', [about.id]);
    case 'apart':
      return at('restricted', [about.id]);
    case 'pause':
      return at(homeOfPause(read, about.id), [about.id]);
    case 'people': {
      const byHome = Map.groupBy(about.ids, (id) => homeOfNew(read, id));
      return [...byHome].map(([home, ids]) => ({ home, about: { of: 'people', ids }, people: ids }));
    }
    case 'members': {
      const { cycleId } = about;
      const byHome = Map.groupBy(about.ids, (id) => {
        const row = read.reviews.rowOfPerson(id, cycleId);
        return (row && read.records.home(row.id)) ?? homeOfNew(read, id);
      });
      return [...byHome].map(([home, ids]) => ({ home, about: { of: 'members', cycleId, ids }, people: ids }));
    }
    case 'records': {
      const found = about.ids.map((id) => ({ id, place: read.records.place(id) }));
      const byHome = Map.groupBy(found, ({ place }) => place?.home ?? 'general');
      return [...byHome].map(([home, here]) => {
        const people = [...new Set(here.flatMap(({ place }) => place?.people ?? []))];
        return { home, about: { of: 'records', ids: here.map(({ id }) => id) }, people };
      });
    }
    case 'row': {
      const found = read.records.placeOfRow(about.kind, about.id);
      return at(found?.home, found?.people);
    }
    case 'training-need': {
      const need = read.trainingNeeds.byId(about.id);
      return at(read.trainingNeeds.home(about.id), need && [need.staffId]);
    }
    case 'disclosure': {
      const found = read.disclosures.byId(about.id);
      return at(found?.restricted ? 'restricted' : 'general', found?.people);
    }
    case 'keeping':
      return at(about.home, about.people);
    case 'hold': {
      const found = read.keeping.holds().find((hold) => hold.id === about.id);
      return at(found?.restricted ? 'restricted' : 'general', found && [found.staffId]);
    }
    case 'proposal': {
      const found = read.keeping.proposals().find((proposal) => proposal.id === about.id);
      return at(found?.restricted ? 'restricted' : 'general');
    }
    case 'request': {
      const staffId = read.requests.byId(about.id)?.staffId;
      return at(about.home, staffId ? [staffId] : []);
    }
    case 'change': {
      const rows = read.changes.byId(about.id)?.rows ?? [];
      const records = rows.flatMap((row) => recordOf(row) ?? []);
      const staff = rows.flatMap(({ table, id, before, after }) =>
        table === 'staff' ? [id] : isOfSomebody.has(table) ? ((before ?? after)?.['staffId'] ?? []) : [],
      );
      const people = [...(staff as StaffId[]), ...whom(read, records)]; // a key of that table, or a column of that kind
      return at(read.changes.home(about.id), [...new Set(people)]);
    }
  }
}

/** The one place that an operation writes to. Refuses what would write to both compartments. */
export function oneOf(places: readonly Place[]): Result<Place> {
  const [only, ...others] = places;
  if (only === undefined) return done({ home: 'general', about: null, people: [] });
  return others.length === 0 ? done(only) : refuse({ code: 'restricted-and-others' });
}

/** Where a pause of somebody stands; one that began while they held an office stays with the headteacher until it ends. */
export function homeOfPause(read: Reads, id: StaffId): Compartment {
  return read.staff.isPausedApart(id) ? 'restricted' : homeOfNew(read, id);
}

/** Where what is begun for somebody is to stand. */
function homeOfNew(read: Reads, id: StaffId): Compartment {
  const person = read.staff.byId(id);
  return person && isRestricted(person, read.school()) ? 'restricted' : 'general';
}

/** What is of one person, though it hangs on no record. */
const isOfSomebody: ReadonlySet<ChangedTable> = new Set([
  'record',
  'cycleMember',
  'pause',
  'hold',
  'request',
  'released',
]);

function whom(read: Reads, ids: readonly RecordId[]): StaffId[] {
  return [...new Set(ids.flatMap((id) => read.records.people(id)))];
}
