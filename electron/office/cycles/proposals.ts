import type { ReviewRow } from '#db/reads/record/review-lists.ts';
import type { Reads } from '#db/reads.ts';
import {
  type AppraiserRule,
  filledPlaces,
  mayAppraise,
  type ProposalFacts,
  proposedAppraiser,
  proposedPanel,
  ruleFor,
} from '#domain/cycle/appraisers.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { standingOf } from '#domain/cycle/eligibility.ts';
import { addYears, type Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { PanelMember } from '#domain/review/review.ts';
import type { Staff } from '#domain/staff/staff.ts';

/** Looks no further back for last year's appraiser: two years, so that a period which changed its months is found. */
const YEARS_BACK = 2;

/** Makes the proposals of a cycle: who appraises somebody, with whom, and by which rule. */
export function proposals(read: Reads, counting: CycleRules, today: Day) {
  const available = read.staff
    .all()
    .filter((one) => mayAppraise(one, standingOf(one, counting, today).leftOut?.rule ?? null, counting));
  const staff = new Map(available.map((one) => [one.id, one]));
  const previous = lastReviews(read, counting.starts);
  const school = read.school();
  return (person: Staff) => {
    const rule = ruleFor(person, counting);
    const facts: ProposalFacts = { rule, previous: previous.get(person.id), staff, school };
    return { proposed: proposedAppraiser(person, facts), ...shownRule(rule, proposedPanel(facts)) };
  };
}

/** A rule as screens show it: the office that leads, and each place beside the appraiser with its name. */
function shownRule(rule: AppraiserRule, panel: readonly PanelMember[]) {
  return { office: rule.office, panel: filledPlaces(rule, panel) };
}

/** Everybody's newest review of a cycle that began before a day, whichever period it was of: people change groups. */
function lastReviews(read: Reads, before: Day): Map<StaffId, ReviewRow> {
  const since = addYears(before, -YEARS_BACK);
  const earlier = read.cycles.all().filter(({ starts, ends }) => starts < before && ends >= since);
  // the newest stands first, and is set last
  return new Map(
    earlier.toReversed().flatMap(({ id }) => read.reviews.rowsInCycle(id).map((row) => [row.staffId, row])),
  );
}
