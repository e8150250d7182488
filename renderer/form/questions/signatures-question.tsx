import { shortDay } from '#domain/days/day-words.ts';
import type { Signer } from '#domain/record/signer.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { Facts } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

/** Who signed this version on paper, and when. */
export function SignaturesQuestion({ question, filling }: QuestionProps<'signatures'>) {
  const signedBy = (signer: Signer): string => {
    const signature = filling.signatures.find((one) => one.signer === signer);
    if (!signature) return words.form.signature.notSigned;
    return words.form.signature.signed(signature.name, shortDay(signature.signedOn, lang));
  };
  return (
    <Facts
      rows={[
        { label: inWindow(question.appraisee), value: signedBy('appraisee') },
        { label: inWindow(question.appraiser), value: signedBy('appraiser') },
      ]}
    />
  );
}
