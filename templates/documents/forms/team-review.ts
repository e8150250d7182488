import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** The review of a team, signed by each of its members (requirements 2.3). */
export const teamReview = formDocument({
  id: 'team-review',
  about: words.forms.teamReview,
  formId: 'team-review',
  formats: ['word', 'pdf'],
});
