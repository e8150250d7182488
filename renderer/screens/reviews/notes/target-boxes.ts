import type { BoxName } from '#domain/form/address.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { sidesOf } from '#domain/form/sides.ts';
import { sideLabel } from '#renderer/form/labels.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

/** A box of the policy's forms that a line can be moved to. */
export interface TargetBox {
  id: string;
  label: string;
  box: BoxName;
}

/** Every box for prose in the policy's forms, in the order of the review; one that several forms print stands there once. */
export function targetBoxes({ forms, terms }: Pick<OpenReview, 'forms' | 'terms'>): TargetBox[] {
  const all = forms
    .filter(({ id }) => id !== 'meeting-notes')
    .flatMap(questionsOf)
    .flatMap((question) => {
      if (question.kind !== 'text') return [];
      const { id, by, label } = question;
      return sidesOf[by].map((side): TargetBox => {
        const said = inWindow(label);
        const name = sideLabel(side, terms);
        const box = { question: id, side, row: '', cell: '' };
        return { id: `${id}/${side}`, label: name === '' ? said : words.form.inHand(said, name), box };
      });
    });
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
