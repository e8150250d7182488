import { useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import type { RecordId } from '#domain/ids.ts';
import { call } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import type { Filling } from '#renderer/form/filling.ts';
import { type Finding, findingsOf, nothingFound } from '#renderer/form/missing-by-box.ts';
import { SignaturesQuestion } from '#renderer/form/questions/signatures-question.tsx';
import { firstOfKind } from '#renderer/form/sections.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { href } from '#renderer/places/routes.ts';
import { fillingOf } from '#renderer/screens/reviews/filling.ts';
import { isOpen, type OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { SignDialog } from '#renderer/signing/sign-dialog.tsx';
import { type SignDraft, signDraft } from '#renderer/signing/sign-draft.ts';
import { VersionList } from '#renderer/signing/version-list.tsx';
import { Button, ButtonRow, Card, Notice, Refused, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { FindingList } from './finding-list.tsx';

const says = words.review.sign;

interface CheckAndSignProps {
  id: string;
  title: string;
  review: OpenReview;
  papers: readonly Listed[];
  /** Told what a check found, to be said at the head of the page and at the boxes. */
  onChecked: (findings: readonly Finding[]) => void;
}

/** Nothing is required before this: a check says what is missing, and both signatures are noted. */
export function CheckAndSign({ id, title, review, papers, onChecked }: CheckAndSignProps) {
  const signatures = firstOfKind(review.forms, 'signatures');
  return (
    <Card id={id} title={title}>
      <Stack>
        {signatures && <SignaturesQuestion question={signatures} filling={fillingOf(review)} found={nothingFound} />}
        {isOpen(review) && !review.team && (
          <Check
            recordId={review.review.id}
            filling={fillingOf(review)}
            signers={signersOf(review)}
            onChecked={onChecked}
          />
        )}
        {review.team && <TeamSigns team={review.team} />}
        <VersionList recordId={review.review.id} versions={review.versions} forms={review.forms} papers={papers} />
      </Stack>
    </Card>
  );
}

/** A review that is held with a team is signed with the team’s statement. */
function TeamSigns({ team }: { team: NonNullable<OpenReview['team']> }) {
  return (
    <p>
      {says.withTeam} <TextLink to={href('team', { recordId: team.recordId })}>{team.names}</TextLink>
    </p>
  );
}

interface CheckProps {
  recordId: RecordId;
  filling: Filling;
  /** Who is asked to sign. */
  signers: readonly SignDraft[];
  onChecked: (findings: readonly Finding[]) => void;
}

/** Looks for what is missing in a record, and notes who signed it. */
export function Check({ recordId, filling, signers, onChecked }: CheckProps) {
  const [worth, setWorth] = useState<readonly Finding[]>();
  const [problem, setProblem] = useState<Refusal>();
  const [isSigning, setSigning] = useState(false);

  /** True when nothing that is needed is missing, and everything typed is in the vault. */
  async function check(): Promise<boolean> {
    if (!(await flushAll())) return false; // the save state says what was not saved
    const checked = await call('records.check', { recordId });
    setProblem(checked.ok ? undefined : checked.problem);
    if (!checked.ok) return false;
    const findings = findingsOf(checked.value.missing, filling);
    setWorth(findings.filter((finding) => !finding.needed));
    onChecked(findings);
    return !findings.some((finding) => finding.needed);
  }

  return (
    <Stack>
      <p className="small">{says.text}</p>
      <Refused problem={problem} />
      {worth && <Checked worth={worth} />}
      <ButtonRow>
        <Button look="main" onClick={() => void check().then(setSigning)}>
          {says.action}
        </Button>
        <Button onClick={() => void check()}>{says.check}</Button>
      </ButtonRow>
      <SignDialog
        open={isSigning}
        recordId={recordId}
        asked={signers}
        says={{ title: says.dialog, text: says.dialogText, action: says.confirm }}
        onClose={() => setSigning(false)}
      >
        {worth && worth.length > 0 && (
          <Notice kind="info" title={says.worthALook}>
            <ul className="bullets">
              {worth.map(({ box, text }) => (
                <li key={box}>{text}</li>
              ))}
            </ul>
          </Notice>
        )}
      </SignDialog>
    </Stack>
  );
}

/** Both sides, and each place beside the appraiser that has a name; whoever appraises a second post has to sign. */
function signersOf({ staff, review, terms, panel }: OpenReview): SignDraft[] {
  const both = [
    { signer: 'appraisee' as const, label: inWindow(terms.appraisee.one), needed: true, name: staff.name },
    { signer: 'appraiser' as const, label: inWindow(terms.appraiser.one), needed: true, name: review.appraiserName },
  ];
  const beside = panel
    .filter(({ name }) => name !== '')
    .map(({ place, label, name, appraises }) => ({
      signer: `place/${place}` as const,
      label: inWindow(label),
      needed: appraises,
      name,
    }));
  return [...both, ...beside].map(signDraft);
}

function Checked({ worth }: { worth: readonly Finding[] }) {
  if (worth.length === 0) return <Notice kind="ok">{says.nothing}</Notice>;
  return (
    <Notice kind="info" title={says.worthALook}>
      <FindingList findings={worth} />
    </Notice>
  );
}
