import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { nothingFound } from '#renderer/form/missing-by-box.ts';
import { SignaturesQuestion } from '#renderer/form/questions/signatures-question.tsx';
import { firstOfKind } from '#renderer/form/sections.ts';
import { ChangeSignedDialog } from '#renderer/signing/change-signed-dialog.tsx';
import { SignDialog } from '#renderer/signing/sign-dialog.tsx';
import { signDraft } from '#renderer/signing/sign-draft.ts';
import { VersionList } from '#renderer/signing/version-list.tsx';
import { Button, ButtonRow, Card, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { fillingOf, type OpenConcern } from './open-concern.ts';

const says = words.concerns.signing;

interface SignedCardProps {
  concern: OpenConcern;
  list: Output<'documents.list'>;
}

/** Who signed the record on paper: the version is kept as it was worded, and a change begins the next. */
export function SignedCard({ concern, list }: SignedCardProps) {
  const [isSigning, setSigning] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const { recordId, name, forms, state, version, versions } = concern;
  const today = { needed: true, signedOn: concern.today };
  const signatures = firstOfKind(forms, 'signatures');
  // a record from before its form was signed here has the days in the form
  if (signatures === undefined || !forms.some(({ signed }) => signed)) return null;
  const signedOn = versions.find((one) => one.version === version)?.signedOn;

  return (
    <Card title={says.title}>
      <Stack>
        <SignaturesQuestion question={signatures} filling={fillingOf(concern)} found={nothingFound} />
        {state === 'signed' && signedOn ? (
          <Notice
            kind="ok"
            title={words.review.signed.title(version, shortDay(signedOn, lang))}
            actions={<Button onClick={() => setChanging(true)}>{says.change}</Button>}
          >
            {says.text}
          </Notice>
        ) : (
          <ButtonRow>
            {/* what is being typed belongs to what is signed */}
            <Button onClick={() => void flushAll().then(setSigning)}>{says.action}</Button>
          </ButtonRow>
        )}
        <VersionList recordId={recordId} versions={versions} forms={forms} papers={list.documents} />
        {isSigning && (
          <SignDialog
            open
            recordId={recordId}
            asked={[
              { signer: 'appraisee' as const, label: inWindow(signatures.appraisee), name, ...today },
              { signer: 'appraiser' as const, label: inWindow(signatures.appraiser), name: '', ...today },
            ].map(signDraft)}
            says={{ title: says.action, text: says.dialog, action: says.confirm }}
            onClose={() => setSigning(false)}
          />
        )}
        {isChanging && (
          <ChangeSignedDialog
            recordId={recordId}
            version={version}
            title={says.change}
            onClose={() => setChanging(false)}
          />
        )}
      </Stack>
    </Card>
  );
}
