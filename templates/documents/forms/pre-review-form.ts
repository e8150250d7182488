import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** What both sides may fill in before they meet (requirements 8.5). */
export const preReviewForm = formDocument({
  id: 'pre-review-form',
  about: words.forms.preReview,
  formId: 'pre-review',
  formats: ['word', 'pdf'],
});
