import { shortDay } from '#domain/days/day-words.ts';
import type { Signer } from '#domain/record/signer.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { Facts } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** Who signed this version on paper, and when. */
export function SignaturesQuestion({ question, filling }: QuestionProps<'signatures'>) {
  const signedBy = (signer: Signer): string => {
    const signature = filling.signatures.find((one) => one.signer === signer);
    if (!signature) return words.form.signature.notSigned;
    return words.form.signature.signed(signature.name, shortDay(signature.signedOn, 'en'));
  };
  return (
    <Facts
      rows={[
        { label: inLanguage(question.appraisee, 'en'), value: signedBy('appraisee') },
        { label: inLanguage(question.appraiser, 'en'), value: signedBy('appraiser') },
      ]}
    />
  );
}
