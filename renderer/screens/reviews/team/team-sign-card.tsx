import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { type Finding, nothingFound } from '#renderer/form/missing-by-box.ts';
import { SignaturesQuestion } from '#renderer/form/questions/signatures-question.tsx';
import { firstOfKind } from '#renderer/form/sections.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { Check } from '#renderer/screens/reviews/signing/check-and-sign.tsx';
import { ChangeSignedDialog } from '#renderer/signing/change-signed-dialog.tsx';
import { type SignDraft, signDraft } from '#renderer/signing/sign-draft.ts';
import { VersionList } from '#renderer/signing/version-list.tsx';
import { Button, Card, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { fillingOf, type OpenTeam } from './open-team.ts';

const says = words.teams.signing;

interface TeamSignCardProps {
  team: OpenTeam;
  papers: readonly Listed[];
  onChecked: (findings: readonly Finding[]) => void;
}

/** Every member signs the one statement, and whoever appraises; it counts for each of their reviews. */
export function TeamSignCard({ team, papers, onChecked }: TeamSignCardProps) {
  const [isChanging, setChanging] = useState(false);
  const { recordId, forms, state, cycle, version, versions } = team;
  const filling = fillingOf(team);
  const signatures = firstOfKind(forms, 'signatures');
  const signedOn = versions.find((one) => one.version === version)?.signedOn;
  return (
    <Card title={says.title}>
      <Stack>
        {signatures && <SignaturesQuestion question={signatures} filling={filling} found={nothingFound} />}
        {filling.open && (
          <Check recordId={recordId} filling={filling} signers={signersOf(team)} onChecked={onChecked} />
        )}
        {state === 'signed' && signedOn && (
          <Notice
            kind="ok"
            title={words.review.signed.title(version, shortDay(signedOn, lang))}
            actions={cycle.closedOn === null && <Button onClick={() => setChanging(true)}>{says.change}</Button>}
          >
            {says.text}
          </Notice>
        )}
        <VersionList recordId={recordId} versions={versions} forms={forms} papers={papers} />
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

function signersOf({ members, appraiserName, terms }: OpenTeam): SignDraft[] {
  const each = members.map(({ staffId, name }) => ({
    signer: `member/${staffId}` as const,
    label: name,
    needed: true,
    name,
  }));
  const appraiser = {
    signer: 'appraiser' as const,
    label: inWindow(terms.appraiser.one),
    needed: true,
    name: appraiserName,
  };
  return [...each, appraiser].map(signDraft);
}
