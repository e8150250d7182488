import { type ReactNode, useState } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import {
  ActionDialog,
  CheckBox,
  FieldSet,
  ProseField,
  Refused,
  Stack,
  TextField,
  UkDateField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { fieldOf, sentence } from '#renderer/words/problems.ts';
import { missingIn, type SignDraft, type SignField, signaturesOf } from './sign-draft.ts';

const says = words.review.sign;

interface SignDialogProps {
  open: boolean;
  recordId: RecordId;
  /** Who is asked to sign. */
  asked: readonly SignDraft[];
  says: { title: string; text: string; action: string };
  /** What is worth a look before signing. */
  children?: ReactNode;
  onClose: () => void;
}

/**
 * 'Signed on paper on … by …', for both sides and whoever acts beside the appraiser; somebody may have declined. From then
 * on the version cannot be changed.
 */
export function SignDialog({
  open,
  recordId,
  asked,
  says: { title, text, action },
  children,
  onClose,
}: SignDialogProps) {
  const { ask, busy, problem, forget } = useWrite('records.sign');
  const [drafts, setDrafts] = useState(asked);
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const isOutOfOrder = problem?.code === 'step-order';
  const errorOf = (draft: SignDraft, field: SignField): string | undefined => {
    if (problem && fieldOf(problem) === `${draft.signer}.${field}`) return sentence(problem);
    return hasTried ? missingIn(draft, field) : undefined;
  };

  function close(): void {
    setTried(false);
    forget();
    onClose();
  }

  async function sign(): Promise<void> {
    setTried(true);
    const signatures = signaturesOf(drafts);
    if (!signatures) return;
    const signed = await ask({ recordId, signatures, reason });
    if (signed.ok) close();
  }

  return (
    <ActionDialog open={open} title={title} onClose={close} action={action} busy={busy} onDo={() => void sign()}>
      <Stack>
        <p>{text}</p>
        {children}
        {problem && fieldOf(problem) === undefined && <Refused problem={problem} />}
        {drafts.map((draft, at) => (
          <SignFields
            key={draft.signer}
            draft={draft}
            change={(next) => setDrafts(drafts.with(at, next))}
            errorOf={(field) => errorOf(draft, field)}
          />
        ))}
        {(isOutOfOrder || reason !== '') && (
          <TextField label={words.kit.reason.label} hint={says.orderHint} value={reason} onChange={setReason} />
        )}
      </Stack>
    </ActionDialog>
  );
}

interface SignFieldsProps {
  draft: SignDraft;
  change: (draft: SignDraft) => void;
  errorOf: (field: SignField) => string | undefined;
}

function SignFields({ draft, change, errorOf }: SignFieldsProps) {
  const { signer, label, needed, name, signedOn, hasDeclined, declined } = draft;
  return (
    <FieldSet legend={capitalised(label)} hint={needed ? undefined : says.mayStay}>
      <div className="sides">
        <TextField
          id={`sign/${signer}/name`}
          label={says.name}
          spellCheck={false}
          value={name}
          onChange={(text) => change({ ...draft, name: text })}
          error={errorOf('name')}
        />
        <UkDateField
          id={`sign/${signer}/day`}
          label={hasDeclined ? says.declinedOn : says.signedOn}
          value={signedOn}
          onChange={(text) => change({ ...draft, signedOn: text })}
          error={errorOf('signedOn')}
        />
      </div>
      <CheckBox
        label={says.hasDeclined}
        checked={hasDeclined}
        onChange={(isSo) => change({ ...draft, hasDeclined: isSo })}
      />
      {hasDeclined && (
        <ProseField
          label={says.declined}
          hint={says.declinedHint}
          lines={2}
          value={declined}
          onChange={(text) => change({ ...draft, declined: text })}
          error={errorOf('declined')}
        />
      )}
    </FieldSet>
  );
}
