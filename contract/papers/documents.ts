import { z } from 'zod';
import { read, task } from '#contract/operation.ts';
import { disclosureFilter } from '#contract/safekeeping/disclosures.ts';
import { trailFilter } from '#contract/safekeeping/trail.ts';
import {
  certificateId,
  cycleId,
  nothing,
  recordId,
  releaseId,
  reviewId,
  savedFile,
  staffId,
} from '#contract/shapes.ts';
import { dueFilter } from '#domain/deadlines/due-filter.ts';
import { shownList } from '#domain/list/shown-list.ts';
import { formId } from '#domain/policy/form.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { role } from '#domain/roles.ts';
import { languageChoice, saidSchema } from '#domain/text/bilingual.ts';
import type { About } from '#domain/trail/about.ts';

export const format = z.enum(['word', 'excel', 'pdf']);

/** What a document is made about; 'signed' is a signed version exactly as it was worded. */
export const subject = z.discriminatedUnion('of', [
  /** A review; `hand` for the copy of the side that prepared it, without what the other wrote. */
  z.strictObject({ of: z.literal('review'), reviewId, hand: z.enum(['appraisee', 'appraiser']).optional() }),
  /** A record of any kind. */
  z.strictObject({ of: z.literal('record'), recordId }),
  z.strictObject({ of: z.literal('signed'), recordId, version: z.int().min(1) }),
  /** A cycle; `unnamed` for the training summary that names nobody. */
  z.strictObject({ of: z.literal('cycle'), cycleId, unnamed: z.literal(true).optional() }),
  z.strictObject({ of: z.literal('certificate'), certificateId }),
  /** One person, over all years. */
  z.strictObject({ of: z.literal('person'), staffId }),
  /** Everybody who works here, or at one site; '' for all. */
  z.strictObject({ of: z.literal('staff'), site: z.string().max(300) }),
  z.strictObject({ of: z.literal('due'), filter: dueFilter.strict() }),
  z.strictObject({ of: z.literal('trail'), filter: trailFilter }),
  z.strictObject({ of: z.literal('disclosures'), filter: disclosureFilter }),
  /** A list of the window as it is shown there. */
  z.strictObject({ of: z.literal('list'), list: shownList }),
  z.strictObject({ of: z.literal('handover'), role }),
  /** A paper that the headteacher handed to the office, as it was signed. */
  z.strictObject({ of: z.literal('released'), releaseId }),
  z.strictObject({ of: z.literal('blank') }),
]);
export type DocumentSubject = z.infer<typeof subject>;

/** What a document is about: whose record, or which cycle. */
function aboutSubject({ subject: of }: { subject: DocumentSubject }): About | null {
  if (of.of === 'review') return { of: 'records', ids: [of.reviewId] };
  if (of.of === 'person') return { of: 'staff', id: of.staffId };
  if (of.of === 'record' || of.of === 'signed') return { of: 'records', ids: [of.recordId] };
  if ((of.of === 'trail' || of.of === 'disclosures') && of.filter.person !== null)
    return { of: 'staff', id: of.filter.person };
  // whose paper it is stands with it; an office's book names many people: that it was looked at is noted, too
  if (of.of === 'handover' || of.of === 'released') return { of: 'school' };
  return of.of === 'cycle' ? { of: 'cycle', id: of.cycleId } : null;
}

const asked = { document: z.string().max(60), subject, language: languageChoice };

export const documents = {
  /** The documents that there are under a policy: the school's own, or that of a cycle or of one record. */
  'documents.list': read(
    z.strictObject({
      under: z.discriminatedUnion('of', [
        z.strictObject({ of: z.literal('school') }),
        z.strictObject({ of: z.literal('cycle'), cycleId }),
        z.strictObject({ of: z.literal('record'), recordId }),
      ]),
    }),
    z.object({
      /** What the papers can be had in. */
      languages: policySchema.shape.languages,
      documents: z.array(
        z.object({
          id: z.string(),
          title: saidSchema,
          about: saidSchema,
          /** The form of the policy that it prints, or null; forms that are signed are kept as they were worded. */
          form: formId.nullable(),
          /** Whom the form is for; everybody where it is null. */
          groups: z.array(staffGroupId).nullable(),
          /** What it can be made about: empty only where the school's own policy has the form. */
          subjects: z.array(
            z.enum([
              'review',
              'record',
              'cycle',
              'person',
              'staff',
              'due',
              'certificate',
              'trail',
              'disclosures',
              'list',
              'handover',
              'blank',
            ]),
          ),
          formats: z.array(format),
          /** Both sides prepare it and have not met yet: each is given its own copy. */
          apart: z.boolean(),
        }),
      ),
    }),
    ['policy', 'cycles', 'staff', 'reviews'],
  ),
  /** The page as it is printed, at an address that only this window can show. */
  'documents.preview': task(z.strictObject(asked), z.object({ address: z.string(), title: z.string() }), [], {
    about: aboutSubject,
    detail: ({ document }) => ({ document }),
    leaves: 'once',
  }),
  'documents.print': task(z.strictObject(asked), nothing, ['reports'], {
    about: aboutSubject,
    detail: ({ document }) => ({ document }),
  }),
  /** Asks where, writes beside it, renames. */
  'documents.save': task(z.strictObject({ ...asked, format }), savedFile, ['reports'], {
    about: aboutSubject,
    detail: (input) => ({ document: input.document, format: input.format }),
  }),
  /** Opens, or shows in its folder, the file that was saved last. */
  'documents.openSaved': task(z.strictObject({ how: z.enum(['open', 'folder']) }), nothing, [], { leaves: 'nothing' }),
};
