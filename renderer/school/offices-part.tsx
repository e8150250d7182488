import { useRef } from 'react';
import type { Input, Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import { type Answer, useRead, useWrite } from '#renderer/asking/ask.ts';
import { useAutosavedChoice } from '#renderer/asking/autosave.ts';
import { href } from '#renderer/places/routes.ts';
import { Choice, EmptyState, LinkButton, Loaded, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type Staff = Output<'staff.list'>['staff'];
type Offices = Input<'school.setOffices'>;

/** Who of the staff is the headteacher and who the business manager; their own reviews are kept apart. */
export function OfficesPart() {
  const staff = useRead('staff.list', { leavers: false });
  const school = useRead('school.read', {});
  const { text } = words.settings.offices;
  return (
    <Stack>
      <p>{text}</p>
      <Loaded reading={school}>
        {(offices) => <Loaded reading={staff}>{({ staff }) => <Choices offices={offices} staff={staff} />}</Loaded>}
      </Loaded>
    </Stack>
  );
}

function Choices({ offices, staff }: { offices: Offices; staff: Staff }) {
  const send = useOfficesSend(offices);
  const said = words.settings.offices;
  const headteacher = useAutosavedChoice<StaffId | ''>('school/headteacher', offices.headteacherId ?? '', (chosen) =>
    send({ headteacherId: chosen || null }),
  );
  const manager = useAutosavedChoice<StaffId | ''>('school/manager', offices.businessManagerId ?? '', (chosen) =>
    send({ businessManagerId: chosen || null }),
  );
  if (staff.length === 0) {
    return <EmptyState text={said.noStaff} action={<LinkButton to={href('staff')}>{words.staff.title}</LinkButton>} />;
  }
  return (
    <Stack>
      <Choice {...headteacher} label={said.headteacher} options={peopleBut(manager.value, staff)} />
      <Choice {...manager} label={said.businessManager} options={peopleBut(headteacher.value, staff)} />
    </Stack>
  );
}

/** Sends one office with the other as it was last chosen. */
function useOfficesSend(offices: Offices): (change: Partial<Offices>) => Promise<Answer<unknown>> {
  const { ask } = useWrite('school.setOffices');
  const latest = useRef<Offices>({
    headteacherId: offices.headteacherId,
    businessManagerId: offices.businessManagerId,
  });
  return (change) => {
    latest.current = { ...latest.current, ...change };
    return ask(latest.current);
  };
}

/** Everybody by family name, without the one who holds the other office. */
function peopleBut(other: StaffId | '', staff: Staff): { value: StaffId | ''; label: string }[] {
  const people = staff
    .filter(({ id }) => id !== other)
    .map((person) => ({ value: person.id, label: `${fullName(person)}, ${person.jobTitle}` }));
  return [{ value: '', label: words.settings.offices.none }, ...people];
}
