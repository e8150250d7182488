import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { type ObservationKind, observationKind } from '#domain/observation/observation.ts';
import { rulesOfObservation } from '#domain/observation/rules.ts';
import { sortName } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { PersonChoice } from '#renderer/people/person-choice.tsx';
import { go } from '#renderer/places/address.ts';
import { FormDialog, Notice, RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { kindSaid } from './says.ts';

const says = words.observations;
const fields = ['staffId'] as const;

interface BeginObservationProps {
  /** Who is observed; chosen in the dialog where it is left out. */
  whose?: StaffId | undefined;
  rules: Output<'observations.list'>['rules'];
  onClose: () => void;
}

/** Asks who is observed and how, says what the policy says of it, and opens the observation that was begun. */
export function BeginObservation({ whose, rules, onClose }: BeginObservationProps) {
  const [staffId, setStaffId] = useState<StaffId | ''>(whose ?? '');
  const [chosen, setKind] = useState<ObservationKind>();
  const staff = useRead('staff.list', { leavers: false });
  const begin = useWrite('observations.begin');
  const problems = useFormProblems('begin-observation', fields);
  const people = staff.state === 'ready' ? staff.value.staff : [];
  const person = people.find(({ id }) => id === staffId);
  const usual = person && rulesOfObservation({ observations: rules }, person.group, 'formal')?.kinds[0];
  const kind = chosen ?? usual ?? 'formal';
  const said = person && kindSaid(rulesOfObservation({ observations: rules }, person.group, kind), kind);

  async function start(): Promise<void> {
    if (staffId === '') return problems.show([{ field: 'staffId', text: says.missingWho }]);
    const begun = await begin.ask({ staffId, kind });
    if (!begun.ok) return problems.refused(begun.problem);
    go('observation', begun.value);
  }

  return (
    <FormDialog
      title={whose && person ? says.beginOf(sortName(person)) : says.begin}
      action={says.begin}
      busy={begin.busy}
      problems={problems}
      onDo={start}
      onClose={onClose}
    >
      {whose === undefined && (
        <PersonChoice
          {...problems.at('staffId')}
          label={says.who}
          nobody={says.choose}
          people={people}
          value={staffId}
          onChange={setStaffId}
        />
      )}
      <RadioGroup
        label={says.how}
        options={observationKind.options.map((value) => ({ value, label: says.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      {said && (said.fits ? <p className="small">{said.text}</p> : <Notice kind="warn">{said.text}</Notice>)}
    </FormDialog>
  );
}
