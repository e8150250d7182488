import type { DocumentReads } from '#db/reads.ts';
import type { Form, FormId } from '#domain/form.ts';
import { formOf } from '#domain/policy.ts';
import type { Said } from '#domain/said.ts';
import type { School } from '#domain/school.ts';
import { fullName, sortName } from '#domain/staff.ts';
import type { Text } from '#templates/blocks.ts';
import { type AnyDocument, document, type Format, type Subject } from '#templates/document.ts';
import { type FormFacts, formBlocks } from './form.ts';
import { letterhead } from './letterhead.ts';

/** What sets one form's document apart from another's. */
interface FormDocument {
  id: string;
  title: Said;
  about: Said;
  formId: FormId;
  formats: readonly Format[];
}

/**
 * The document of one of the policy's forms, of a review or empty. Nothing is made when the review is not there, or
 * the policy has no such form.
 */
export function formDocument({ formId, ...definition }: FormDocument): AnyDocument {
  return document<FormFacts & { school: School; form: Form }>({
    ...definition,
    form: formId,
    subjects: ['review', 'blank'],
    load: (read, subject) => {
      const facts = factsOf(read, subject);
      const form = facts && formOf(facts.policy, formId);
      return facts && form && { ...facts, form, school: read.school() };
    },
    compose: (facts) => ({
      title: facts.form.title,
      subtitle: subtitleOf(facts),
      school: letterhead(facts.school),
      blocks: [...introOf(facts.form), ...formBlocks(facts.form, facts)],
      workbook: 'page',
      demo: facts.school.demo,
    }),
    fileName: ({ filled }) =>
      filled
        ? `${sortName(filled.staff)} – ${definition.title.en} – ${filled.cycle.label}`
        : `${definition.title.en} – blank`,
  });
}

function factsOf(read: DocumentReads, subject: Subject): FormFacts | undefined {
  if (subject.of === 'blank') return { policy: subject.policy, filled: null };
  if (subject.of === 'cycle') return undefined;
  const record = read.reviews.record(subject.reviewId);
  const cycle = record && read.cycles.byId(record.review.cycleId);
  const staff = record && read.staff.byId(record.review.staffId);
  return cycle && staff && { policy: cycle.policy, filled: { cycle, staff, record } };
}

function subtitleOf({ policy, filled }: FormFacts): Text {
  return filled ? `${fullName(filled.staff)}, ${filled.cycle.label}` : policy.title;
}

function introOf(form: Form): { kind: 'paragraph'; text: Said }[] {
  return form.intro ? [{ kind: 'paragraph', text: form.intro }] : [];
}
