import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { firstOfKind } from '#renderer/form/sections.ts';
import { ActionDialog, FieldSet, Refused, Stack, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { fieldOf, sentence } from '#renderer/words/problems.ts';
import type { OpenConcern } from './open-concern.ts';

const says = words.review.sign;
const sides = ['appraisee', 'appraiser'] as const;
type Side = (typeof sides)[number];

/** 'Signed on paper on … by …', for the person and for whoever signs for the school. */
export function SignDialog({ concern, onClose }: { concern: OpenConcern; onClose: () => void }) {
  const { recordId, name, today, forms } = concern;
  const { ask, busy, problem } = useWrite('records.sign');
  const [names, setNames] = useState<Record<Side, string>>({ appraisee: name, appraiser: '' });
  const [days, setDays] = useState<Record<Side, string>>({ appraisee: today, appraiser: today });
  const [hasTried, setTried] = useState(false);
  const question = firstOfKind(forms, 'signatures');

  const errorOf = (side: Side, field: 'name' | 'signedOn'): string | undefined => {
    if (problem && fieldOf(problem) === `${side}.${field}`) return sentence(problem);
    if (!hasTried) return undefined;
    if (field === 'name') return names[side].trim() === '' ? says.nameMissing : undefined;
    return isDay(days[side]) ? undefined : says.dayMissing;
  };

  async function sign(): Promise<void> {
    setTried(true);
    const signatures = sides.flatMap((signer) => {
      const signedOn = days[signer];
      return names[signer].trim() !== '' && isDay(signedOn) ? [{ signer, name: names[signer], signedOn }] : [];
    });
    if (signatures.length < sides.length) return;
    const signed = await ask({ recordId, signatures });
    if (signed.ok) onClose();
  }

  return (
    <ActionDialog
      open
      title={words.concerns.signing.action}
      onClose={onClose}
      action={words.concerns.signing.confirm}
      busy={busy}
      onDo={() => void sign()}
    >
      <Stack>
        <p>{words.concerns.signing.dialog}</p>
        {problem && fieldOf(problem) === undefined && <Refused problem={problem} />}
        {sides.map((side) => (
          <FieldSet key={side} legend={question ? inWindow(question[side]) : ''}>
            <div className="sides">
              <TextField
                label={says.name}
                spellCheck={false}
                value={names[side]}
                onChange={(value) => setNames({ ...names, [side]: value })}
                error={errorOf(side, 'name')}
              />
              <UkDateField
                label={says.signedOn}
                value={days[side]}
                onChange={(value) => setDays({ ...days, [side]: value })}
                error={errorOf(side, 'signedOn')}
              />
            </div>
          </FieldSet>
        ))}
      </Stack>
    </ActionDialog>
  );
}
