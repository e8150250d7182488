import type { Cycle } from '#domain/cycle/cycle.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { type RunningDeadline, ruleShown } from '#domain/deadlines/shown-deadline.ts';
import type { RecordId } from '#domain/ids.ts';
import { stepsAbout, stepsFor } from '#domain/policy/policy.ts';
import { doneOn } from '#domain/policy/steps.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { type ReviewStage, stageOf } from '#domain/review/stage.ts';
import type { School } from '#domain/school.ts';
import { type Staff, sortName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';
import type { Block, Cell, Column } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { type OwnColumnFacts, ownColumnsOf } from '#templates/parts/own-columns.ts';
import { type OwnNames, ownNames, titlesSaid } from '#templates/parts/own-names.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.lists.tracker;
const { columns } = words.lists;

/** Somebody in the tracker. */
interface Tracked {
  reviewId: RecordId;
  person: Staff;
  appraiserName: string;
  stage: ReviewStage;
  metOn: Day | null;
  signedOn: Day | null;
  next: { label: Bilingual; due: Day } | null;
}

interface StepTold {
  label: Bilingual;
  done: number;
  of: number;
  last: Day | null;
}

interface TrackerFacts {
  school: School;
  cycle: Cycle;
  today: Day;
  people: Tracked[];
  steps: StepTold[];
  /** The school's own columns of the list of reviews. */
  own: OwnColumnFacts;
  names: OwnNames;
}

/** Who has come how far in a cycle, and how many have done each step (requirements 8.13); of the reviews that the office reads. */
export const completionTracker = document<TrackerFacts>({
  id: 'completion-tracker',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['cycle'],
  formats: ['excel', 'word', 'pdf'],
  load: (read, subject, today) => {
    const cycle = subject.of === 'cycle' ? read.cycles.byId(subject.cycleId) : undefined;
    if (!cycle) return undefined;
    const calendar = read.calendar();
    const staff = new Map(read.staff.all().map((person) => [person.id, person]));
    const first = new Map<RecordId, RunningDeadline>();
    for (const one of read.reviews.running(cycle.id).toSorted((a, b) => compareDays(a.due, b.due)))
      if (!first.has(one.recordId)) first.set(one.recordId, one);
    const reviews = read.reviews.ofOfficeInCycle(cycle.id).flatMap((record) => {
      const person = staff.get(record.review.staffId);
      return person && record.review.state !== 'ended' ? [{ person, record }] : [];
    });
    return {
      school: read.school(),
      cycle,
      today,
      people: reviews
        .map((one) => tracked(one, { cycle, calendar }, first.get(one.record.review.id)))
        .sort((one, other) => byText(sortName(one.person), sortName(other.person))),
      steps: stepsTold(reviews, cycle),
      own: { columns: read.ownColumns.ofList('reviews'), values: read.ownColumns.ofOfficeInCycle(cycle.id) },
      names: ownNames(read),
    };
  },
  compose: (facts) => {
    const { school, cycle, today } = facts;
    return {
      title: says.title,
      subtitle: says.subtitle(cycle.policy.title, cycle.label, longDaySaid(today)),
      school: letterhead(school),
      blocks: [
        { kind: 'section', title: says.people, blocks: peopleBlocks(facts) },
        { kind: 'section', title: says.steps, blocks: [stepTable(facts)] },
      ],
      languages: cycle.policy.languages,
      workbook: 'sheets',
      form: null,
      demo: school.demo,
    };
  },
  fileName: ({ cycle }) => nameOfFile([says.title, cycle.label]),
});

function tracked(
  { person, record }: { person: Staff; record: ReviewRecord },
  { cycle, calendar }: { cycle: Cycle; calendar: SchoolCalendar },
  next: RunningDeadline | undefined,
): Tracked {
  const { review, steps, versions } = record;
  const rule = next && cycle.policy.deadlines.find(({ id }) => id === next.rule);
  return {
    reviewId: review.id,
    person,
    appraiserName: review.appraiserName,
    stage: stageOf(review, record, cycle.policy.steps),
    metOn: doneOn('meeting', steps, cycle.policy.steps) ?? null,
    signedOn: versions.find(({ version }) => version === review.version)?.signedOn ?? null,
    next: next && rule ? { label: ruleShown(rule, { ...cycle, calendar }).label, due: next.due } : null,
  };
}

/** How many of those of whom a step is asked have done it, in the order of the policy. */
function stepsTold(reviews: readonly { person: Staff; record: ReviewRecord }[], cycle: Cycle): StepTold[] {
  const asked = reviews.map(({ person, record }) => ({
    steps: new Set(stepsFor(cycle.policy, 'review', groupsAsked(person, cycle)).map(({ id }) => id)),
    done: new Map(record.steps.map(({ step, on }) => [step, on])),
  }));
  return stepsAbout(cycle.policy, 'review').flatMap(({ id, label }): StepTold[] => {
    const theirs = asked.filter(({ steps }) => steps.has(id));
    const days = theirs.flatMap(({ done }) => done.get(id) ?? []).sort(compareDays);
    return theirs.length === 0 ? [] : [{ label, done: days.length, of: theirs.length, last: days.at(-1) ?? null }];
  });
}

function peopleBlocks({ people, own, names }: TrackerFacts): Block[] {
  if (people.length === 0) return [{ kind: 'paragraph', text: says.nobody }];
  const hasSites = new Set(people.map(({ person }) => person.site)).size > 1;
  const shown: { column: Column; cell: (one: Tracked) => Cell }[] = [
    { column: { label: columns.name, kind: 'text', share: 18 }, cell: ({ person }) => sortName(person) },
    {
      column: { label: columns.jobTitle, kind: 'text', share: 20 },
      cell: ({ person }) => titlesSaid(person, names),
    },
    ...(hasSites
      ? [
          {
            column: { label: columns.site, kind: 'text' as const, share: 15 },
            cell: ({ person: { site } }: Tracked) => site && names(site),
          },
        ]
      : []),
    { column: { label: columns.appraiser, kind: 'text', share: 16 }, cell: ({ appraiserName }) => appraiserName },
    {
      column: { label: says.stage, kind: 'text', share: 12, choices: Object.values(words.pack.codes.stage) },
      cell: ({ stage }) => words.pack.codes.stage[stage],
    },
    { column: { label: says.met, kind: 'day', share: 12 }, cell: ({ metOn }) => metOn && { day: metOn } },
    { column: { label: says.signed, kind: 'day', share: 12 }, cell: ({ signedOn }) => signedOn && { day: signedOn } },
    { column: { label: says.next, kind: 'text', share: 22 }, cell: ({ next }) => next?.label ?? null },
    { column: { label: says.due, kind: 'day', share: 12 }, cell: ({ next }) => next && { day: next.due } },
    ...ownColumnsOf(own).map(({ column, cell }) => ({ column, cell: ({ reviewId }: Tracked) => cell(reviewId) })),
  ];
  const rows = people.map((one) => shown.map(({ cell }) => cell(one)));
  return [
    { kind: 'table', columns: shown.map(({ column }) => column), rows, blankRows: 0, total: false },
    { kind: 'paragraph', text: says.onlyOffice },
  ];
}

function stepTable({ steps }: TrackerFacts): Block {
  return {
    kind: 'table',
    columns: [
      { label: says.step, kind: 'text', share: 50 },
      { label: says.done, kind: 'number', share: 12 },
      { label: says.of, kind: 'number', share: 12 },
      { label: says.last, kind: 'day', share: 16 },
    ],
    rows: steps.map(({ label, done, of, last }) => [label, { number: done }, { number: of }, last && { day: last }]),
    blankRows: 0,
    total: false,
  };
}
