import { useState } from 'react';
import type { StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { WalesDialog } from '#renderer/people/wales-dialog.tsx';
import { Button, Card, Facts, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.wales;

/** What a school in Wales keeps of somebody besides; nothing in England. */
export function WalesCard({ staffId }: { staffId: StaffId }) {
  const wales = useRead('wales.list', {});
  const [isOpen, open] = useState(false);
  const person = wales.state === 'ready' ? wales.value.people.find((one) => one.staffId === staffId) : undefined;
  if (!person) return null;
  const { name, isRegistered, ewcNumber, ewcCheckedOn, welshAskedOn, welshAnswer } = person;
  const ofRegister = isRegistered
    ? [
        { label: says.columns.number, value: ewcNumber === '' ? says.noNumber : ewcNumber },
        { label: says.columns.checked, value: ewcCheckedOn ? says.onDay(ewcCheckedOn) : says.notChecked },
      ]
    : [];
  return (
    <Card
      title={says.title}
      actions={
        <Button label={says.editOf(name)} onClick={() => open(true)}>
          {says.edit}
        </Button>
      }
    >
      <Stack>
        <Facts
          rows={[
            ...ofRegister,
            { label: says.columns.asked, value: welshAskedOn ? says.onDay(welshAskedOn) : says.notAsked },
            ...(welshAnswer === '' ? [] : [{ label: says.columns.answer, value: welshAnswer }]),
          ]}
        />
        {isRegistered && <p className="small">{says.passport}</p>}
        {isOpen && <WalesDialog person={person} onClose={() => open(false)} />}
      </Stack>
    </Card>
  );
}
