import type { DocumentReads } from '#db/reads.ts';
import { type Cycle, isReadIn } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CycleId } from '#domain/ids.ts';
import type { ReportFigures } from '#domain/report/figures.ts';
import { followed } from '#domain/report/follow.ts';
import type { NameFound, Recommendation, ReportDraft } from '#domain/report/report.ts';
import { nameFinder } from '#domain/requests/names-in.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { Priority, School } from '#domain/school.ts';
import { divideName } from '#domain/staff/staff-names.ts';
import { freshFigures } from './report-fresh.ts';
import { nameGuard } from './without-names.ts';

/** Counts, and texts in which nobody's name stands: what a report to governors tells. */
export interface ReportFacts {
  school: School;
  /** With the words of its policy as they may be printed. */
  cycle: Cycle;
  calendar: SchoolCalendar;
  /** The improvement plan of its year, in words that name nobody. */
  priorities: readonly Priority[];
  /** The Welsh names of the themes of training, in words that name nobody. */
  themes: ReadonlyMap<string, string>;
  today: Day;
  figures: ReportFigures;
  moderation: string;
  equality: string;
  change: string;
  recommendations: readonly Recommendation[];
  /** How many reviews were looked at in moderation, in how many samples. */
  moderated: { reviews: number; samples: number };
  /** What the last report of the year before told; undefined where none of it left the school. */
  lastYear: { label: string; figures: ReportFigures } | undefined;
  /** Where names were found in what was typed; none of it is printed. */
  found: NameFound[];
}

/**
 * What a report of a cycle tells on a day, after those of the same cycle that left the school before it. `read` is what the
 * office may read, whoever makes the report: what depends on a record that only the headteacher opens would tell the office
 * of one or two people, however it is merged. Undefined where the cycle is not there, or was
 * only read in from an old tracker: what that does not say did happen all the same.
 */
export function reportFacts(
  read: DocumentReads,
  cycleId: CycleId,
  today: Day,
  draft: ReportDraft,
): ReportFacts | undefined {
  const cycle = read.cycles.byId(cycleId);
  if (!cycle || isReadIn(cycle)) return undefined;
  const reviews = read.reviews.inCycle(cycle.id);
  // a closed cycle is told as it was when it was closed
  const closing = read.cycles.closing(cycle.id) ?? {
    people: read.staff.all(),
    calendar: read.calendar(),
    priorities: read.cycles.priorities(cycle),
  };
  const finder = nameFinder([...read.staff.all(), ...closing.people], reviews.flatMap(namedOutside), {
    short: true,
  });
  const guard = nameGuard(finder, draft.instead);
  const policy = guard.printedPolicy(cycle.policy);
  const label = guard.printed('policy', cycle.label);
  const priorities = closing.priorities.map((one) => ({
    ...one,
    text: guard.printed('priority', one.text),
    welsh: guard.printed('priority', one.welsh),
  }));
  const needs = read.trainingNeeds.inCycle(cycle.id);
  const welsh = read.welshWords();
  const sources = {
    cycle,
    members: read.cycles.members(cycle.id),
    reviews: reviews.map((review) => withPriorities(review, (text) => guard.printed('priority', text))),
    needs: needs.map((need) => ({ ...need, theme: guard.printed('theme', need.theme) })),
    closing: { ...closing, priorities },
  };
  const fresh = freshFigures(sources, cycle.closedOn ?? today);
  const earlier = read.reports.ofCycle(cycle.id).map(({ figures }) => figures);
  return {
    school: read.school(),
    priorities,
    themes: new Map(
      needs.map(({ theme }) => [guard.printed('theme', theme), guard.printed('theme', welsh.get(theme) ?? '')]),
    ),
    cycle: { ...cycle, policy, label },
    calendar: closing.calendar,
    today,
    figures: followed(fresh, earlier, today),
    moderation: guard.printed('moderation', draft.moderation),
    equality: guard.printed('equality', draft.equality),
    change: guard.printed('change', draft.change),
    recommendations: draft.recommendations
      .filter(({ what, who, byWhen }) => [what, who, byWhen].some((text) => text !== ''))
      .map(({ what, who, byWhen }) => ({
        what: guard.printed('recommendation', what),
        who: guard.printed('recommendation', who),
        byWhen: guard.printed('recommendation', byWhen),
      })),
    moderated: moderatedIn(read, cycle.id),
    lastYear: lastYearOf(read, cycle, (text) => guard.printed('policy', text)),
    found: guard.found(),
  };
}

/** How many reviews somebody looked at in moderation, and how many samples were drawn. */
function moderatedIn(read: DocumentReads, cycleId: CycleId): ReportFacts['moderated'] {
  const samples = read.moderation.ofCycle(cycleId);
  const looked = samples
    .flatMap(({ id }) => read.moderation.items(id))
    .filter(({ checks, finding }) => finding !== '' || Object.keys(checks).length > 0);
  return { reviews: new Set(looked.map(({ recordId }) => recordId)).size, samples: samples.length };
}

/** What left the school about the cycle of the same period before this one: no figure of it is worked out anew. */
function lastYearOf(
  read: DocumentReads,
  { starts, periodId }: Cycle,
  printed: (text: string) => string,
): ReportFacts['lastYear'] {
  const before = read.cycles.before(starts).find((one) => one.periodId === periodId);
  const report = before && read.reports.ofCycle(before.id).at(-1);
  const label = before && read.cycles.byId(before.id)?.label;
  return report && label !== undefined ? { label: printed(label), figures: report.figures } : undefined;
}

function withPriorities(record: ReviewRecord, printed: (text: string) => string): ReviewRecord {
  const objectives = record.objectives.map((one) => ({ ...one, priority: printed(one.priority) }));
  return { ...record, objectives };
}

/** Who is named in a review and may be on no staff list: appraisers, a panel, whoever signed. */
function namedOutside({ review, signatures }: ReviewRecord): string[] {
  const named = [
    review.appraiserName,
    ...review.panel.map(({ name }) => name),
    ...review.earlierAppraisers.map(({ appraiserName }) => appraiserName),
    ...signatures.map(({ name }) => name),
  ];
  return named.flatMap((name) => {
    const { givenName, familyName } = divideName(name ?? '', 'given-first').names;
    return givenName === '' || familyName === '' ? [] : [`${givenName} ${familyName}`];
  });
}
