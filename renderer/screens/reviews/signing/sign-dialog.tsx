import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import type { Finding } from '#renderer/form/missing-by-box.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { ActionDialog, FieldSet, Notice, Refused, Stack, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { fieldOf, sentence } from '#renderer/words/problems.ts';

const says = words.review.sign;

/** A signature as it is being typed; the day is a text until it is one. */
interface Typed {
  name: string;
  signedOn: string;
}
type SignSide = 'appraisee' | 'appraiser';

interface SignDialogProps {
  open: boolean;
  /** What the check found worth a look, to be seen once more before signing. */
  worth: readonly Finding[];
  review: OpenReview;
  onClose: () => void;
}

/** 'Signed on paper on … by …', for both sides. From then on the version cannot be changed. */
export function SignDialog({ open, worth, review, onClose }: SignDialogProps) {
  const { ask, busy, problem, forget } = useWrite('records.sign');
  const [typed, setTyped] = useState<Record<SignSide, Typed>>({
    appraisee: { name: review.staff.name, signedOn: '' },
    appraiser: { name: review.review.appraiserName, signedOn: '' },
  });
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const isOutOfOrder = problem?.code === 'step-order';
  const errorOf = (side: SignSide, field: keyof Typed): string | undefined => {
    if (problem && fieldOf(problem) === `${side}.${field}`) return sentence(problem);
    return hasTried ? missing(field, typed[side][field]) : undefined;
  };

  function close(): void {
    setTried(false);
    forget();
    onClose();
  }

  async function sign(): Promise<void> {
    setTried(true);
    const [appraisee, appraiser] = [signatureOf(typed.appraisee), signatureOf(typed.appraiser)];
    if (!appraisee || !appraiser) return;
    const signatures = [
      { signer: 'appraisee' as const, ...appraisee },
      { signer: 'appraiser' as const, ...appraiser },
    ];
    const signed = await ask({ recordId: review.review.id, signatures, reason });
    if (signed.ok) close();
  }

  return (
    <ActionDialog
      open={open}
      title={says.dialog}
      onClose={close}
      action={says.confirm}
      busy={busy}
      onDo={() => void sign()}
    >
      <Stack>
        <p>{says.dialogText}</p>
        {worth.length > 0 && (
          <Notice kind="info" title={says.worthALook}>
            <ul className="bullets">
              {worth.map(({ box, text }) => (
                <li key={box}>{text}</li>
              ))}
            </ul>
          </Notice>
        )}
        {problem && fieldOf(problem) === undefined && <Refused problem={problem} />}
        {(['appraisee', 'appraiser'] as const).map((side) => (
          <FieldSet key={side} legend={capitalised(inWindow(review.terms[side].one))}>
            <div className="sides">
              <TextField
                id={`sign/${side}/name`}
                label={says.name}
                spellCheck={false}
                value={typed[side].name}
                onChange={(name) => setTyped({ ...typed, [side]: { ...typed[side], name } })}
                error={errorOf(side, 'name')}
              />
              <UkDateField
                id={`sign/${side}/day`}
                label={says.signedOn}
                value={typed[side].signedOn}
                onChange={(signedOn) => setTyped({ ...typed, [side]: { ...typed[side], signedOn } })}
                error={errorOf(side, 'signedOn')}
              />
            </div>
          </FieldSet>
        ))}
        {(isOutOfOrder || reason !== '') && (
          <TextField label={words.kit.reason.label} hint={says.orderHint} value={reason} onChange={setReason} />
        )}
      </Stack>
    </ActionDialog>
  );
}

function missing(field: keyof Typed, value: string): string | undefined {
  if (field === 'name') return value.trim() === '' ? says.nameMissing : undefined;
  return isDay(value) ? undefined : says.dayMissing;
}

function signatureOf({ name, signedOn }: Typed) {
  return name.trim() !== '' && isDay(signedOn) ? { name, signedOn } : undefined;
}
