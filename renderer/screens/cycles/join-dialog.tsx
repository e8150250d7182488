import { useState } from 'react';
import type { Appraiser } from '#domain/cycle/appraisers.ts';
import type { CycleId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { AppraiserField } from '#renderer/people/appraiser-field.tsx';
import { FormDialog, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { CycleFacts } from './cycle-facts.ts';

const says = words.cycles.one;
const fields = ['appraiserId', 'reason'] as const;

interface JoinDialogProps {
  cycleId: CycleId;
  person: CycleFacts['out'][number];
  onClose: () => void;
}

/** Takes somebody into a cycle; against a rule of the policy it is a decision, and its reason is kept. */
export function JoinDialog({ cycleId, person, onClose }: JoinDialogProps) {
  const { staffId, name, against } = person;
  const { ask, busy } = useWrite('cycles.join');
  const done = useDone();
  const [appraiser, setAppraiser] = useState<Appraiser>();
  const [reason, setReason] = useState('');
  const problems = useFormProblems('join', fields);

  async function join(): Promise<void> {
    const isNamed = Boolean(appraiser?.appraiserName.trim());
    const isExplained = against === null || reason.trim() !== '';
    problems.show([
      ...(isNamed ? [] : [{ field: 'appraiserId' as const, text: says.joinMissing }]),
      ...(isExplained ? [] : [{ field: 'reason' as const, text: words.kit.reason.missing }]),
    ]);
    if (!appraiser || !isNamed || !isExplained) return;
    const joined = await ask({ cycleId, people: [{ staffId, ...appraiser }], reason });
    if (!joined.ok) return problems.refused(joined.problem);
    done(says.joined(name), joined.value);
    onClose();
  }

  return (
    <FormDialog
      title={says.joinTitle(name)}
      onClose={onClose}
      action={says.join}
      busy={busy}
      problems={problems}
      onDo={join}
    >
      <p>{says.joinText}</p>
      <AppraiserField
        {...problems.at('appraiserId')}
        label={words.cycles.appraiser.label}
        of={staffId}
        value={appraiser}
        onChange={setAppraiser}
      />
      {against && (
        <>
          <p>{says.joinAgainst(words.cycles.reason(inWindow(against.reason), against.clause))}</p>
          <TextField
            {...problems.at('reason')}
            label={words.kit.reason.label}
            hint={says.joinReasonHint}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </FormDialog>
  );
}
