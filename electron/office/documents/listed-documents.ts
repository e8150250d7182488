import type { Input, Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Form, FormId } from '#domain/policy/form.ts';
import { formsUnder } from '#domain/policy/notes-form.ts';
import { appliesToAny, type Policy } from '#domain/policy/policy.ts';
import { isApart } from '#domain/policy/preparing.ts';
import { inSchoolsWelsh } from '#domain/policy/schools-welsh.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import type { AnyDocument } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';

type Under = Input<'documents.list'>['under'];
type DocumentRow = Output<'documents.list'>['documents'][number];

/** What is asked under: a policy, if there is one, and the forms of it that are used. */
interface Used {
  policy: Policy | null;
  forms: readonly Form[];
}

/**
 * The documents that there are: the school's own, and those of a policy's forms; of a record also the letters that have
 * something to tell on a day. One that is only handed out empty is not
 * made about anybody, and nothing is handed out empty that the school's own policy does not have. Undefined where the
 * cycle or the review is not there.
 */
export function listedDocuments(read: Reads, under: Under, today: Day): Output<'documents.list'> | undefined {
  const used = usedUnder(read, under);
  if (!used) return undefined;
  const steps = under.of === 'record' ? (read.records.whole(under.recordId)?.steps ?? []) : null;
  const ownPolicy = read.policy().policy;
  const own = ownPolicy ? formsUnder(ownPolicy) : [];
  const listed = documents.flatMap((document): DocumentRow[] => {
    const { id, about, form: formId, kinds } = document;
    const title = used.policy ? (document.titleUnder?.(used.policy) ?? document.title) : document.title;
    const formats = [...document.formats];
    if (kinds !== undefined) {
      const subject = under.of === 'record' ? ({ of: 'record', recordId: under.recordId } as const) : undefined;
      const tells = subject && document.make(read, subject, today) !== undefined;
      return tells && title
        ? [{ id, title, about, form: null, groups: null, subjects: ['record'], formats, apart: false }]
        : [];
    }
    if (formId === null && document.subjects.includes('review') && !tellsOfReview(read, document, under, today))
      return [];
    if (formId === null)
      return title
        ? [{ id, title, about, form: null, groups: null, subjects: [...document.subjects], formats, apart: false }]
        : [];
    const form = named(used.forms, formId);
    const blank = named(own, formId);
    const subjects: DocumentRow['subjects'] = [
      ...(form?.for === 'review' ? (['review'] as const) : []),
      ...(form && form.for !== 'review' && form.for !== 'hand-out' ? (['record'] as const) : []),
      ...(blank ? (['blank'] as const) : []),
    ];
    const shown = form ?? blank;
    if (!shown || subjects.length === 0) return [];
    const apart = form !== undefined && used.policy !== null && steps !== null && isApart(form, used.policy, steps);
    return [{ id, title: shown.title, about, form: formId, groups: shown.groups ?? null, subjects, formats, apart }];
  });
  const worded = used.policy && inSchoolsWelsh(used.policy, read.welshWords());
  return { languages: worded?.languages ?? ['en', 'cy'], documents: listed };
}

/** Whether a letter about somebody's review has something to tell; of whom it is written is chosen where none is named. */
function tellsOfReview(read: Reads, document: AnyDocument, under: Under, today: Day): boolean {
  if (under.of !== 'record') return true;
  const review = read.reviews.byId(under.recordId);
  return review !== undefined && document.make(read, { of: 'review', reviewId: review.id }, today) !== undefined;
}

function named(forms: readonly Form[], id: FormId): Form | undefined {
  return forms.find((form) => form.id === id);
}

function usedUnder(read: Reads, under: Under): Used | undefined {
  if (under.of === 'school') {
    const { policy } = read.policy();
    return { policy, forms: policy ? formsUnder(policy) : [] };
  }
  if (under.of === 'cycle') {
    const cycle = read.cycles.byId(under.cycleId);
    return cycle && { policy: cycle.policy, forms: formsUnder(cycle.policy) };
  }
  const whole = read.records.whole(under.recordId);
  const frame = whole && frameOf(read, whole.head);
  const people = peopleIn(read, whole?.people ?? []);
  const groups = frame ? people.flatMap((person) => groupsAsked(person, frame)) : [];
  return frame && groups.length > 0
    ? { policy: frame.policy, forms: formsUnder(frame.policy).filter((form) => appliesToAny(form, groups)) }
    : undefined;
}
