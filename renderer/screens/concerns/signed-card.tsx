import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { nothingFound } from '#renderer/form/missing-by-box.ts';
import { SignaturesQuestion } from '#renderer/form/questions/signatures-question.tsx';
import { firstOfKind } from '#renderer/form/sections.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Notice, ReasonDialog, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { fillingOf, type OpenConcern } from './open-concern.ts';
import { SignDialog } from './sign-dialog.tsx';

const says = words.concerns.signing;

interface SignedCardProps {
  concern: OpenConcern;
  list: Output<'documents.list'>;
}

/** Who signed the record on paper: the version is kept as it was worded, and a change begins the next. */
export function SignedCard({ concern, list }: SignedCardProps) {
  const [isSigning, setSigning] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const { forms, state, version, versions } = concern;
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
        <Versions concern={concern} list={list} />
        {isSigning && <SignDialog concern={concern} onClose={() => setSigning(false)} />}
        {isChanging && <ChangeDialog concern={concern} onClose={() => setChanging(false)} />}
      </Stack>
    </Card>
  );
}

/** The versions that were signed, each to be shown again as it was worded. */
function Versions({ concern: { recordId, versions, forms }, list }: SignedCardProps) {
  const papers = list.documents.filter(({ form }) => forms.some(({ id, signed }) => signed && id === form));
  const signed = versions.filter(({ signedOn }) => signedOn !== null);
  if (signed.length === 0) return null;
  return (
    <ul>
      {signed.flatMap(({ version, reason }) =>
        papers.map((paper) => (
          <li key={`${version}/${paper.id}`}>
            <TextLink
              to={href('document', { document: paper.id }, { about: aboutText({ of: 'signed', recordId, version }) })}
            >
              {words.review.versions.asSigned(inWindow(paper.title), version)}
            </TextLink>
            {reason !== '' && <p className="small">{words.review.versions.reason(reason)}</p>}
          </li>
        )),
      )}
    </ul>
  );
}

function ChangeDialog({ concern: { recordId, version }, onClose }: { concern: OpenConcern; onClose: () => void }) {
  const { ask, busy, problem } = useWrite('records.reopen');

  async function begin(reason: string): Promise<void> {
    const begun = await ask({ recordId, reason });
    if (begun.ok) onClose();
  }

  return (
    <ReasonDialog
      title={says.change}
      text={words.review.signed.dialogText}
      hint={words.review.signed.reasonHint}
      action={words.review.signed.begin(version + 1)}
      busy={busy}
      problem={problem}
      onDo={(reason) => void begin(reason)}
      onClose={onClose}
    />
  );
}
