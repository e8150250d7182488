import type { FoundItem } from '#db/reads/keeping/found-items.ts';
import type { Reads } from '#db/reads.ts';
import { UNDO_DAYS } from '#domain/change.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import { type HeldWhy, type HoldFacts, heldBecause } from '#domain/retention/holds.ts';
import { isComing, isDue, keptUntil } from '#domain/retention/kept-until.ts';
import { type KeepingRule, ruleOf } from '#domain/retention/rules.ts';
import { lastDayOf } from '#domain/staff/staff.ts';

/** Something that is kept, with the day until which it is and what holds it back beyond. */
export interface KeptItem extends FoundItem {
  restricted: boolean;
  cycle: Cycle | undefined;
  since: Day;
  rule: KeepingRule;
  until: Day;
  held: HeldWhy[];
}

/**
 * Everything that this session keeps for a time, each with its day. What hangs on a cycle that was not closed has none yet,
 * and nobody who holds one of the two offices has; whoever has left stays on the staff list while anything about them does.
 */
export function keptItems(read: Reads, today: Day): KeptItem[] {
  const cycles = new Map<CycleId, Cycle>(read.cycles.all().map((cycle) => [cycle.id, cycle]));
  const own = read.keeping.ownRules();
  const { headteacherId, businessManagerId } = read.school();
  const facts = holdFacts(read, today);
  const found = read.keeping.found(addDays(today, -UNDO_DAYS));
  const signed = new Set(found.filter((item) => item.class === 'statement').map(({ id }) => id));
  return found.flatMap((item): KeptItem[] => {
    const cycle = 'cycleId' in item.counts ? cycles.get(item.counts.cycleId) : undefined;
    const since = 'day' in item.counts ? item.counts.day : cycle?.ends;
    if (since === undefined || (cycle && cycle.closedOn === null)) return [];
    const rules = cycle ?? null;
    const ofIt = ruleOf(item.class, own, rules);
    const ofPapers = ruleOf('statement', own, rules);
    // signed papers hang on their review: it stays as long as they do
    const isByPapers = item.class !== 'statement' && signed.has(item.id) && later(since, ofPapers, ofIt);
    const rule = isByPapers ? ofPapers : ofIt;
    const until = keptUntil(since, rule);
    if (item.class === 'staff' && (item.id === headteacherId || item.id === businessManagerId)) return [];
    if (item.class === 'staff' && stillNeeded(read, item, until, today)) return [];
    // whom a copy for undoing is about is not asked: while anything is held, so are all of them
    const people = item.class === 'undo' ? everybodyHeld(facts) : item.people;
    return [{ ...item, cycle, since, rule, until, held: heldBecause(people, { ...facts, ...noLeavers(item) }) }];
  });
}

function everybodyHeld({ holds, requested }: HoldFacts): StaffId[] {
  return [...new Set([...holds.map(({ staffId }) => staffId), ...requested])];
}

const noLeavers = (item: FoundItem): Partial<HoldFacts> => (item.class === 'undo' ? { lastDays: new Map() } : {});

function later(since: Day, one: KeepingRule, other: KeepingRule): boolean {
  return keptUntil(since, one) > keptUntil(since, other);
}

/** Counted for those only whose day has come or comes soon: it is a question to each table. */
function stillNeeded(read: Reads, item: FoundItem, until: Day, today: Day): boolean {
  if (!isDue(until, today) && !isComing(until, today)) return false;
  return item.people.some((id) => read.keeping.heldAbout(id) > 0);
}

/** What is known of people when it is asked whether something is held. */
export function holdFacts(read: Reads, today: Day): HoldFacts {
  const leaverHold = ruleOf('leaver-hold', read.keeping.ownRules(), null);
  const lastDays = read.staff.all().flatMap((person): [StaffId, Day][] => {
    const lastDay = lastDayOf(person);
    return lastDay === null ? [] : [[person.id, lastDay]];
  });
  const requested = read.requests
    .all()
    .filter(
      ({ closedOn, heldAfter }) => closedOn === null || (heldAfter && !isDue(keptUntil(closedOn, leaverHold), today)),
    )
    .flatMap(({ staffId }) => staffId ?? []);
  return {
    today,
    holds: read.keeping.holds(),
    requested: new Set(requested),
    lastDays: new Map(lastDays),
    leaverHold,
  };
}
