import { appraisersOf } from '#domain/cycle/appraisers.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import { type Meeting, meetingsOf } from '#domain/policy/meetings.ts';
import { type Policy, stepsFor } from '#domain/policy/policy.ts';
import type { Booking } from '#domain/record/record.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Letterhead } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterheadFor } from '#templates/parts/letterhead.ts';
import { type OwnNames, ownNames, personSaid } from '#templates/parts/own-names.ts';
import { longDaySaid, named } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.invitation;

interface InvitationFacts {
  head: Letterhead;
  today: Day;
  person: Staff;
  own: OwnNames;
  policy: Policy;
  meeting: Meeting;
  /** When and where, as far as it is booked; lines to write on otherwise. */
  booking: Booking | undefined;
  appraisers: string;
  /** What is to be done before it: the policy's checklist where it has one, else its steps. */
  beforehand: Bilingual[];
  /** Who signs for the school, where it is known. */
  headteacher: string | null;
  demo: boolean;
}

/** The invitation to somebody's next meeting, with what to do beforehand (requirements 8.12). */
export const invitation = document<InvitationFacts>({
  id: 'invitation',
  title: says.title,
  about: says.tells,
  form: null,
  subjects: ['review'],
  formats: ['word', 'pdf'],
  load: (read, subject, today) => {
    const record = subject.of === 'review' ? read.reviews.record(subject.reviewId) : undefined;
    const cycle = record && read.cycles.byId(record.review.cycleId);
    const person = record && read.staff.byId(record.review.staffId);
    if (!record || !cycle || !person) return undefined;
    const { policy } = cycle;
    const theirs = stepsFor(policy, 'review', groupsAsked(person, cycle));
    const held = new Set(record.steps.map(({ step }) => step));
    const open = meetingsOf(policy.phases).filter(
      (one) => theirs.some(({ id }) => id === one.held) && !held.has(one.held),
    );
    const booked = record.bookings
      .filter(({ phase }) => open.some(({ phases }) => phases.includes(phase)))
      .sort((one, other) => compareDays(one.on, other.on))[0];
    const meeting = open.find(({ phases }) => booked && phases.includes(booked.phase)) ?? open[0];
    if (!meeting) return undefined;
    const { headteacherId, demo } = read.school();
    const headteacher = headteacherId === null ? undefined : read.staff.byId(headteacherId);
    const first = theirs.findIndex(({ id }) => id === meeting.held);
    return {
      head: letterheadFor(read, [person]),
      today,
      person,
      own: ownNames(read),
      policy,
      meeting,
      booking: booked,
      appraisers: appraisersOf(record.review)
        .map(({ appraiserName }) => appraiserName)
        .join(', '),
      beforehand:
        checklistBefore(policy) ??
        theirs
          .slice(0, first)
          .filter(({ id, waitsFor }) => waitsFor === 'appraisee' && !held.has(id))
          .map(({ task, label }) => task ?? label),
      headteacher: headteacher ? fullName(headteacher) : null,
      demo,
    };
  },
  compose: (facts) => ({
    title: says.title,
    subtitle: personSaid(facts.person, facts.own),
    school: facts.head,
    blocks: letterBlocks(facts),
    languages: facts.policy.languages,
    workbook: 'page',
    demo: facts.demo,
    form: null,
  }),
  fileName: ({ person, meeting, booking, today }) =>
    nameOfFile([sortName(person), says.title, meeting.label, longDaySaid(booking?.on ?? today)]),
});

/** What the policy's own checklist asks of the person before the meeting; undefined where it has none. */
function checklistBefore(policy: Policy): Bilingual[] | undefined {
  const lists = policy.forms
    .flatMap(({ sections }) => sections)
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'checklist' && question.by === 'appraisee' ? [question] : []));
  return lists[0]?.items.map(({ label }) => label);
}

function letterBlocks({
  today,
  person,
  meeting,
  booking,
  appraisers,
  beforehand,
  headteacher,
}: InvitationFacts): Block[] {
  const letters = words.letters;
  const time = booking && booking.at !== '' ? booking.at : null;
  return [
    {
      kind: 'facts',
      rows: [
        { label: letters.date, value: longDaySaid(today) },
        { label: letters.to, value: fullName(person) },
      ],
    },
    { kind: 'paragraph', text: letters.dear(fullName(person)) },
    { kind: 'paragraph', text: says.opening(meeting.label) },
    {
      kind: 'facts',
      rows: [
        { label: says.day, value: booking ? longDaySaid(booking.on) : null },
        {
          label: says.time,
          value: time === null || !booking ? time : { lines: [time, says.minutes(booking.minutes)] },
        },
        { label: says.place, value: booking?.place || null },
        { label: says.with, value: appraisers },
      ],
    },
    ...(beforehand.length === 0
      ? []
      : [{ kind: 'section' as const, title: says.beforehand, blocks: [{ kind: 'list' as const, items: beforehand }] }]),
    { kind: 'paragraph', text: says.closing },
    { kind: 'signature', rows: [{ label: named(says.headteacher, headteacher), how: null, signedOn: null }] },
  ];
}
