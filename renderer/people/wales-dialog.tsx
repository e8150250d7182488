import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { FormDialog, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Somebody in a school in Wales. */
export type InWales = Output<'wales.list'>['people'][number];

const fields = ['ewcCheckedOn', 'welshAskedOn'] as const;
const says = words.wales;

/** Notes somebody's registration, and which papers they want in Welsh. */
export function WalesDialog({ person, onClose }: { person: InWales; onClose: () => void }) {
  const { staffId, name, isRegistered } = person;
  const [typed, setTyped] = useState({
    ewcNumber: person.ewcNumber,
    ewcCheckedOn: person.ewcCheckedOn ?? '',
    welshAskedOn: person.welshAskedOn ?? '',
    welshAnswer: person.welshAnswer,
  });
  const save = useWrite('wales.save');
  const done = useDone();
  const problems = useFormProblems('wales', fields);

  async function keep(): Promise<void> {
    const isWrong = (day: string): boolean => day !== '' && !isDay(day);
    const { ewcCheckedOn, welshAskedOn, welshAnswer } = typed;
    const missing = [
      ...(isWrong(ewcCheckedOn) ? [{ field: 'ewcCheckedOn' as const, text: words.kit.date.wrong }] : []),
      ...(isWrong(welshAskedOn) ? [{ field: 'welshAskedOn' as const, text: words.kit.date.wrong }] : []),
      ...(welshAnswer.trim() !== '' && welshAskedOn === ''
        ? [{ field: 'welshAskedOn' as const, text: says.missingAsked }]
        : []),
    ];
    if (problems.found(missing)) return;
    const answer = await save.ask({
      ...typed,
      staffId,
      ewcCheckedOn: isDay(ewcCheckedOn) ? ewcCheckedOn : null,
      welshAskedOn: isDay(welshAskedOn) ? welshAskedOn : null,
    });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(says.saved(name), answer.value);
  }

  return (
    <FormDialog
      title={says.dialog(name)}
      action={says.save}
      busy={save.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      {isRegistered && (
        <>
          <TextField
            label={says.number}
            width="middle"
            value={typed.ewcNumber}
            onChange={(ewcNumber) => setTyped({ ...typed, ewcNumber })}
          />
          <UkDateField
            {...problems.at('ewcCheckedOn')}
            label={says.checkedOn}
            optional
            value={typed.ewcCheckedOn}
            onChange={(ewcCheckedOn) => setTyped({ ...typed, ewcCheckedOn })}
          />
          <p className="small">{says.passport}</p>
        </>
      )}
      <UkDateField
        {...problems.at('welshAskedOn')}
        label={says.askedOn}
        optional
        value={typed.welshAskedOn}
        onChange={(welshAskedOn) => setTyped({ ...typed, welshAskedOn })}
      />
      <TextField
        label={says.answer}
        hint={says.answerHint}
        value={typed.welshAnswer}
        onChange={(welshAnswer) => setTyped({ ...typed, welshAnswer })}
      />
    </FormDialog>
  );
}
