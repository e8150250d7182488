import type { DocumentReads } from '#db/reads.ts';
import { appraiserRule, filledPlaces } from '#domain/cycle/appraisers.ts';
import type { Form, FormId } from '#domain/policy/form.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { doneOn } from '#domain/policy/steps.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { School } from '#domain/school.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Text } from '#templates/blocks.ts';
import { type AnyDocument, document, type Format, type Subject } from '#templates/document.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { formBlocks } from './form.ts';
import type { FormFacts } from './form-facts.ts';

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
  return document<FormFacts & { school: School; form: Form }>({
    ...definition,
    title: null,
    form: formId,
    subjects: ['review', 'record', 'blank'],
    load: (read, subject) => {
      const facts = factsOf(read, subject);
      const form = facts?.rules.forms.find(({ id }) => id === formId);
      return facts && form && { ...facts, form, school: read.school() };
    },
    compose: (facts) => ({
      title: facts.form.title,
      subtitle: subtitleOf(facts),
      school: letterhead(facts.school),
      blocks: [...introOf(facts.form), ...formBlocks(facts.form, facts)],
      languages: facts.policy.languages,
      workbook: 'page',
      demo: facts.school.demo,
      form: {
        record: facts.filled?.record.head.id ?? null,
        form: facts.form.id,
        policy: { id: facts.policy.id, version: facts.policy.version },
      },
    }),
    fileName: ({ form, filled }) =>
      filled ? `${sortName(filled.staff)} – ${form.title.en} – ${filled.cycle.label}` : `${form.title.en} – blank`,
  });
}

function factsOf(read: DocumentReads, subject: Subject): FormFacts | undefined {
  if (subject.of === 'blank') {
    return { policy: subject.policy, rules: formRules(subject.policy, null, []), filled: null };
  }
  const record = recordOf(read, subject);
  const { cycleId = null } = record?.head ?? {};
  const cycle = cycleId === null ? undefined : read.cycles.byId(cycleId);
  const [first] = record?.people ?? [];
  const staff = first && read.staff.byId(first);
  if (!record || !cycle || !staff) return undefined;
  const { kind, id } = record.head;
  const review = read.reviews.byId(id);
  const appraiser = review?.appraiserId ? read.staff.byId(review.appraiserId) : undefined;
  const panel = review ? filledPlaces(appraiserRule(cycle.policy, staff.group), review.panel) : [];
  const before = read.reviews.before(id);
  const stepsBefore = before && read.cycles.byId(before.review.cycleId)?.policy.steps;
  const metBefore = (before && doneOn('meeting', before.steps, stepsBefore ?? [])) ?? null;
  return {
    policy: cycle.policy,
    rules: formRules(cycle.policy, { kind, group: staff.group }, record.objectives),
    filled: { cycle, staff, record, appraiserName: review?.appraiserName ?? '', appraiser, panel, metBefore },
  };
}

function recordOf(read: DocumentReads, subject: Subject): WholeRecord | undefined {
  if (subject.of === 'review') return read.records.whole(subject.reviewId);
  return subject.of === 'record' ? read.records.whole(subject.recordId) : undefined;
}

function subtitleOf({ policy, filled }: FormFacts): Text {
  return filled ? `${fullName(filled.staff)}, ${filled.cycle.label}` : policy.title;
}

function introOf(form: Form): { kind: 'paragraph'; text: Bilingual }[] {
  return form.intro ? [{ kind: 'paragraph', text: form.intro }] : [];
}
