import type { FormId } from '#domain/policy/form.ts';
import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

const occasions = ['self-assessment', 'interim-self-assessment', 'annual-self-assessment'] satisfies FormId[];

/** What somebody thinks of their own work against the lists of the policy (requirements 8.6), before each meeting. */
export const selfAssessments = occasions.map((formId) =>
  formDocument({ id: formId, about: words.forms.selfAssessment, formId, formats: ['word', 'pdf'] }),
);
