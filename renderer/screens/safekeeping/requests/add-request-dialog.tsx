import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { type RequestKind, requestKind } from '#domain/requests/request.ts';
import { sortName } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { PersonChoice } from '#renderer/people/person-choice.tsx';
import { go } from '#renderer/places/address.ts';
import { FormDialog, ProseField, RadioGroup, TextField, toast, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['name', 'receivedOn'] as const;
const nothing = { kind: 'access' as RequestKind, staffId: '' as StaffId | '', name: '', asked: '', receivedOn: '' };

/** Notes a request or a complaint on the day on which it arrives. */
export function AddRequestDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState(nothing);
  const staff = useRead('staff.list', { leavers: true });
  const add = useWrite('requests.add');
  const problems = useFormProblems('request', fields);
  const says = words.requests.form;
  const people = staff.state === 'ready' ? staff.value.staff : [];

  async function note(): Promise<void> {
    const { staffId, receivedOn, name, ...rest } = typed;
    if (staffId === '' && name.trim() === '') return problems.show([{ field: 'name', text: says.missingName }]);
    if (!isDay(receivedOn)) return problems.show([{ field: 'receivedOn', text: says.missingDay }]);
    const answer = await add.ask({ ...rest, name, receivedOn, staffId: staffId === '' ? null : staffId });
    if (!answer.ok) return problems.refused(answer.problem);
    const person = people.find(({ id }) => id === staffId);
    onClose();
    toast({ text: person ? says.done(sortName(person)) : says.doneOutside });
    go('request', { requestId: answer.value.requestId });
  }

  return (
    <FormDialog
      title={says.title}
      action={says.action}
      busy={add.busy}
      problems={problems}
      onDo={note}
      onClose={onClose}
    >
      <RadioGroup
        label={says.kind}
        options={requestKind.options.map((value) => ({ value, label: words.requests.kinds[value] }))}
        value={typed.kind}
        onChange={(kind) => setTyped({ ...typed, kind })}
      />
      <PersonChoice
        label={says.who}
        nobody={says.outside}
        people={people}
        value={typed.staffId}
        onChange={(staffId) => setTyped({ ...typed, staffId })}
      />
      {typed.staffId === '' && (
        <TextField
          {...problems.at('name')}
          label={says.name}
          spellCheck={false}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
      )}
      <ProseField
        label={says.asked}
        lines={3}
        value={typed.asked}
        onChange={(asked) => setTyped({ ...typed, asked })}
      />
      <UkDateField
        {...problems.at('receivedOn')}
        label={says.received}
        value={typed.receivedOn}
        onChange={(receivedOn) => setTyped({ ...typed, receivedOn })}
      />
    </FormDialog>
  );
}
