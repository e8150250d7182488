import { shortDay } from '#domain/days/day-words.ts';
import type { Signer } from '#domain/record/signer.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { Facts } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

/** Who signed this version on paper or declined to, and when; of those beside the appraiser only who did. */
export function SignaturesQuestion({ question, filling }: QuestionProps<'signatures'>) {
  const signedBy = (signer: Signer): string => {
    const signature = filling.signatures.find((one) => one.signer === signer);
    if (!signature) return words.form.signature.notSigned;
    const { name, declined } = signature;
    const on = shortDay(signature.signedOn, lang);
    return declined === '' ? words.form.signature.signed(name, on) : words.form.signature.declined(name, on, declined);
  };
  const beside = filling.panel.filter(({ place }) =>
    filling.signatures.some(({ signer }) => signer === `place/${place}`),
  );
  return (
    <Facts
      rows={[
        { label: inWindow(question.appraisee), value: signedBy('appraisee') },
        { label: inWindow(question.appraiser), value: signedBy('appraiser') },
        ...beside.map(({ place, label }) => ({ label: inWindow(label), value: signedBy(`place/${place}`) })),
      ]}
    />
  );
}
