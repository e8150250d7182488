import type { DocumentReads } from '#db/reads.ts';
import { filledPlaces, ruleFor, SECOND_POST } from '#domain/cycle/appraisers.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { Day } from '#domain/days/dates.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { Form, FormId } from '#domain/policy/form.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import type { Hand } from '#domain/policy/preparing.ts';
import { doneOn } from '#domain/policy/steps.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { School } from '#domain/school.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { teamMembers, teamName } from '#domain/staff/team-name.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';
import type { Block, Composed, Letterhead, Text } from '#templates/blocks.ts';
import { type AnyDocument, document, type Format, type Subject } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterheadFor } from '#templates/parts/letterhead.ts';
import { ownNames } from '#templates/parts/own-names.ts';
import { listSaid, longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { appealBlocks } from './appeal-blocks.ts';
import { formBlocks } from './form.ts';
import { type Filled, type FormFacts, sideName } from './form-facts.ts';
import { onFile } from './on-file.ts';

/** What sets one form's document apart from another's. */
interface FormDocument {
  id: string;
  about: Bilingual;
  formId: FormId;
  formats: readonly Format[];
}

/**
 * The document of one of the policy's forms, of a record or empty. Nothing is made when the record is not there, or
 * the policy has no such form.
 */
export function formDocument({ formId, ...definition }: FormDocument): AnyDocument {
  return document<
    FormFacts & { school: School; head: Letterhead; form: Form; whose: string; hand: Hand | undefined; today: Day }
  >({
    ...definition,
    title: null,
    form: formId,
    subjects: ['review', 'record', 'blank'],
    load: (read, subject, today) => {
      const team = formId === 'statement' ? teamOf(read, subject) : null;
      const facts = factsOf(read, team ?? subject);
      const form = facts?.rules.forms.find(({ id }) => id === (team ? 'team-review' : formId));
      const hand = subject.of === 'review' ? subject.hand : undefined;
      const whose = facts && whoseIs(read, subject, facts);
      if (!facts || !form) return undefined;
      const head = letterheadFor(read, facts.filled?.people ?? []);
      return { ...inHand(facts, hand), form, school: read.school(), head, whose: whose ?? '', hand, today };
    },
    compose: (facts) => ({
      title: facts.form.title,
      subtitle: subtitleOf(facts),
      school: facts.head,
      blocks: [...copyOf(facts), ...introOf(facts.form), ...boxesOf(facts), ...appealBlocks(facts.form, facts)],
      languages: facts.policy.languages,
      workbook: 'page',
      demo: facts.school.demo,
      ...draftOf(facts),
      form: {
        record: facts.filled?.record.head.id ?? null,
        isOpen: !isSigned(facts),
        form: facts.form.id,
        policy: { id: facts.policy.id, version: facts.policy.version },
        madeOn: facts.today,
      },
    }),
    fileName: ({ form, filled, whose, hand, policy }) =>
      filled
        ? nameOfFile([hand ? listSaid([{ en: whose }, policy.terms[hand].one]) : whose, form.title, whenSaid(filled)])
        : nameOfFile([form.title, words.files.blank]),
  });
}

/** The form itself: with room to write by hand until it is signed. */
function boxesOf(facts: FormFacts & { form: Form }): Block[] {
  const blocks = formBlocks(facts.form, facts);
  return isSigned(facts) ? onFile(blocks) : blocks;
}

/** A form that is signed and is not yet, and in which something stands, is a draft of its day. */
function draftOf({ form, filled, today }: FormFacts & { form: Form; today: Day }): Pick<Composed, 'draft'> {
  const { head, answers = [], objectives = [], trainingNeeds = [] } = filled?.record ?? {};
  const isBegun = answers.length + objectives.length + trainingNeeds.length > 0;
  const asksToSign = questionsOf(form).some(({ kind }) => kind === 'signatures');
  return isBegun && asksToSign && head?.state !== 'signed' ? { draft: words.draft(longDaySaid(today)) } : {};
}

function isSigned({ filled }: FormFacts): boolean {
  return filled?.record.head.state === 'signed';
}

function factsOf(read: DocumentReads, subject: Subject): FormFacts | undefined {
  if (subject.of === 'blank') {
    return { policy: subject.policy, rules: formRules(subject.policy, null, []), filled: null };
  }
  const record = recordOf(read, subject);
  const frame = record && frameOf(read, record);
  const [first, ...others] = (record?.people ?? [])
    .flatMap((id) => read.staff.byId(id) ?? [])
    .sort((a, b) => byText(sortName(a), sortName(b)));
  if (!record || !frame || !first) return undefined;
  const people: Filled['people'] = [first, ...others];
  const { policy } = frame;
  const { kind, id } = record.head;
  const review = read.reviews.byId(id);
  const appraiser = review?.appraiserId ? read.staff.byId(review.appraiserId) : undefined;
  // most people with two posts have one appraiser for both: the other's place is there once somebody is named
  const panel = review
    ? filledPlaces(ruleFor(first, frame), review.panel).filter(
        ({ place, name }) => place !== SECOND_POST || name !== '',
      )
    : [];
  const cycle = record.head.cycleId === null ? undefined : read.cycles.byId(record.head.cycleId);
  const observation = read.records.observation(id);
  const before = read.reviews.before(id);
  const stepsBefore = before && read.cycles.byId(before.review.cycleId)?.policy.steps;
  const metBefore = (before && doneOn('meeting', before.steps, stepsBefore ?? [])) ?? null;
  const team = kind === 'team-review' ? teamFacts(read, record) : null;
  const members = team ? teamMembers(people) : [];
  const { steps = record.steps, appraiserName = review?.appraiserName ?? '' } = team ?? {};
  return {
    policy,
    rules: formRules(
      policy,
      { kind, groups: people.flatMap((person) => groupsAsked(person, frame)), members },
      record.objectives,
    ),
    filled: {
      frame,
      people,
      record: { ...record, steps },
      appraiserName,
      appraiser,
      panel,
      observation,
      metBefore,
      priorities: cycle ? read.cycles.priorities(cycle) : [],
      own: ownNames(read),
    },
  };
}

/** What a team's form tells that stands in its members' reviews: when they met, and who appraises. */
function teamFacts(read: DocumentReads, { head: { cycleId }, people }: WholeRecord) {
  const reviews = people.flatMap((id) => (cycleId === null ? [] : (read.reviews.ofPerson(id, cycleId) ?? [])));
  const names = new Set(reviews.map(({ review }) => review.appraiserName));
  return { steps: reviews[0]?.steps ?? [], appraiserName: [...names].join(', ') };
}

/** What a record goes by: its cycle, or what it kept when it was begun outside all cycles. */
function frameOf(read: DocumentReads, { head: { id, cycleId } }: WholeRecord): Frame | undefined {
  return cycleId === null ? read.records.frame(id) : read.cycles.byId(cycleId);
}

/** Whose paper it is, as files are sorted by: a member's of a team is theirs. */
function whoseIs(read: DocumentReads, subject: Subject, { filled }: FormFacts): string {
  if (!filled) return '';
  const staffId = subject.of === 'review' ? read.reviews.byId(subject.reviewId)?.staffId : undefined;
  const [first, ...others] = filled.people;
  const person = filled.people.find(({ id }) => id === staffId);
  if (person) return sortName(person);
  return others.length === 0 ? sortName(first) : teamName([first, ...others]);
}

/** The team's record, in whose statement a review is written that is held with a team. */
function teamOf(read: DocumentReads, subject: Subject): Subject | null {
  const id = subject.of === 'review' ? subject.reviewId : subject.of === 'record' ? subject.recordId : undefined;
  const review = id && read.reviews.byId(id);
  const recordId = review && read.reviews.teamOf(review.staffId, review.cycleId);
  return recordId ? { of: 'record', recordId } : null;
}

/** The cycle of a record, or the day on which one outside all cycles was begun. */
function whenSaid({ frame, record }: Filled): Text {
  return frame.label ?? longDaySaid(record.head.begunOn);
}

function recordOf(read: DocumentReads, subject: Subject): WholeRecord | undefined {
  if (subject.of === 'review') return read.records.whole(subject.reviewId);
  return subject.of === 'record' ? read.records.whole(subject.recordId) : undefined;
}

function subtitleOf({ policy, filled }: FormFacts): Text {
  if (!filled) return policy.title;
  const names = filled.people.map(fullName).join(', ');
  const when = whenSaid(filled);
  return typeof when === 'string' ? `${names}, ${when}` : listSaid([{ en: names }, when]);
}

/** What one side wrote and what both agreed; what the other prepared waits until they meet (requirements 3.4). */
function inHand(facts: FormFacts, hand: Hand | undefined): FormFacts {
  if (hand === undefined || facts.filled === null) return facts;
  const { record } = facts.filled;
  const answers = record.answers.filter(({ side }) => side === hand || side === 'agreed');
  return { ...facts, filled: { ...facts.filled, record: { ...record, answers } } };
}

/** Whose copy it is, where each side has its own. */
function copyOf(facts: FormFacts & { hand: Hand | undefined }): { kind: 'paragraph'; text: Bilingual }[] {
  const side = facts.hand && sideName(facts.hand, facts);
  return side ? [{ kind: 'paragraph', text: words.hands.copyOf(side) }] : [];
}

function introOf(form: Form): { kind: 'paragraph'; text: Bilingual }[] {
  return form.intro ? [{ kind: 'paragraph', text: form.intro }] : [];
}
