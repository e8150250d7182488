import type { DocumentReads } from '#db/reads.ts';
import { type ConcernKind, type Course, concernKind, lastDayOfCourse } from '#domain/concern/course.ts';
import { boundsUnder, type PeriodBounds, weeksOf } from '#domain/concern/period.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Answer } from '#domain/form/content.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { PlanAction } from '#domain/record/rows.ts';
import type { School } from '#domain/school.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Letterhead } from '#templates/blocks.ts';
import { type AnyDocument, document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterheadFor } from '#templates/parts/letterhead.ts';
import { type OwnNames, ownNames, personSaid } from '#templates/parts/own-names.ts';
import { longDaySaid, named } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.letters;

/** What a letter about a record tells of. */
export interface LetterFacts {
  school: School;
  head: Letterhead;
  /** The day of the letter. */
  today: Day;
  kind: ConcernKind;
  person: Staff;
  own: OwnNames;
  policy: Policy;
  /** The form of the record: the policy's, or the program's own. */
  form: Form;
  answers: readonly Answer[];
  actions: readonly PlanAction[];
  course: Course;
  lastDay: Day | null;
  bounds: PeriodBounds | null;
  /** Weeks from the first day to the last. */
  weeks: number | null;
  /** Who signs for the school, where it is known. */
  headteacher: string | null;
}

/** What sets one letter apart from another. */
interface Letter {
  id: string;
  said: { title: Bilingual; tells: Bilingual };
  kinds: readonly ConcernKind[];
  /** Whether there is anything to write about yet. */
  applies: (facts: LetterFacts) => boolean;
  body: (facts: LetterFacts) => Block[];
}

/** A letter about a record that only the headteacher keeps; nothing is made where it has nothing to tell yet. */
export function letter({ id, said, kinds, applies, body }: Letter): AnyDocument {
  return document<LetterFacts>({
    id,
    title: said.title,
    about: said.tells,
    form: null,
    subjects: ['record'],
    kinds,
    formats: ['word', 'pdf'],
    load: (read, subject, today) => {
      const facts = subject.of === 'record' ? factsOf(read, subject.recordId, today) : undefined;
      return facts && kinds.includes(facts.kind) && applies(facts) ? facts : undefined;
    },
    compose: (facts) => ({
      title: said.title,
      subtitle: personSaid(facts.person, facts.own),
      school: facts.head,
      blocks: [...headOf(facts), ...body(facts), ...footOf(facts)],
      languages: facts.policy.languages,
      workbook: 'page',
      demo: facts.school.demo,
      form: null,
    }),
    fileName: ({ person, today }) => nameOfFile([sortName(person), said.title, longDaySaid(today)]),
  });
}

function factsOf(
  read: DocumentReads,
  recordId: Parameters<DocumentReads['records']['whole']>[0],
  today: Day,
): LetterFacts | undefined {
  const record = read.records.whole(recordId);
  const course = read.records.course(recordId);
  const frame = read.records.frame(recordId);
  const kind = concernKind.safeParse(record?.head.kind);
  const [id] = record?.people ?? [];
  const person = id && read.staff.byId(id);
  const form = frame?.policy.forms.find((one) => one.for === record?.head.kind);
  if (!record || !course || !frame || !kind.success || !person || !form) return undefined;
  const { policy, choices } = frame;
  const school = read.school();
  const head = school.headteacherId === null ? undefined : read.staff.byId(school.headteacherId);
  const bounds = kind.data === 'support-plan' ? boundsUnder(policy, choices) : null;
  const lastDay = lastDayOfCourse(course);
  const span = course.starts !== null && lastDay !== null ? { starts: course.starts, ends: lastDay } : null;
  return {
    school,
    head: letterheadFor(read, [person]),
    today,
    kind: kind.data,
    person,
    own: ownNames(read),
    policy,
    form,
    answers: record.answers,
    actions: record.actions,
    course,
    lastDay,
    bounds,
    weeks: span && weeksOf(span, bounds?.working ?? false, read.calendar()),
    headteacher: head ? fullName(head) : null,
  };
}

function headOf({ today, person, policy, form }: LetterFacts): Block[] {
  return [
    { kind: 'notice', text: says.private },
    {
      kind: 'facts',
      rows: [
        { label: says.date, value: longDaySaid(today) },
        { label: says.to, value: fullName(person) },
        { label: says.about, value: says.under(policy.title, form.clause) },
      ],
    },
    { kind: 'paragraph', text: says.dear(fullName(person)) },
  ];
}

/** Who signs for the school, and the person for having been given it. */
function footOf({ headteacher }: LetterFacts): Block[] {
  return [
    {
      kind: 'signature',
      rows: [
        { label: named(says.headteacher, headteacher), how: null, signedOn: null },
        { label: says.received, how: null, signedOn: null },
      ],
    },
  ];
}

/** A paragraph. */
export function paragraph(text: Bilingual | string): Block {
  return { kind: 'paragraph', text };
}

/** A reason that somebody wrote, under its heading; nothing where none is written. */
export function reasonBlocks(heading: Bilingual, reason: string): Block[] {
  return reason === '' ? [] : [{ kind: 'section', title: heading, blocks: [paragraph(reason)] }];
}
