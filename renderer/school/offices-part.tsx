import { useRef, useState } from 'react';
import type { Input, Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import { type Answer, call, useRead, useWrite } from '#renderer/asking/ask.ts';
import { useAutosavedChoice } from '#renderer/asking/autosave.ts';
import { href } from '#renderer/places/routes.ts';
import { ActionDialog, Choice, EmptyState, Facts, LinkButton, Loaded, Stack } from '#renderer/ui/index.ts';
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
        {(offices) => (
          <Loaded reading={staff}>
            {({ staff: people }) =>
              offices.officesAreHeadteachers ? (
                <Told offices={offices} staff={people} />
              ) : (
                <Choices offices={offices} staff={people} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Stack>
  );
}

/** Who holds the offices, for whoever cannot change it. */
function Told({ offices: { headteacherId, businessManagerId }, staff }: { offices: Offices; staff: Staff }) {
  const said = words.settings.offices;
  const nameOf = (held: StaffId | null): string => {
    const person = staff.find(({ id }) => id === held);
    return person ? `${fullName(person)}, ${person.jobTitle}` : said.none;
  };
  return (
    <Stack>
      <Facts
        rows={[
          { label: said.headteacher, value: nameOf(headteacherId) },
          { label: said.businessManager, value: nameOf(businessManagerId) },
        ]}
      />
      <p>{said.onlyHeadteacher}</p>
    </Stack>
  );
}

function Choices({ offices, staff }: { offices: Offices; staff: Staff }) {
  const { send, moving } = useOfficesSend(offices);
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
      {moving && (
        <ActionDialog
          open
          title={said.moving.title}
          action={said.moving.action}
          onDo={() => moving.decide(true)}
          onClose={() => moving.decide(false)}
        >
          <Stack>
            <p>{said.moving.text}</p>
            <ul>
              {moving.moves.map(({ staffId, name, records }) => (
                <li key={staffId}>{said.moving.of(name, records)}</li>
              ))}
            </ul>
            {moving.copiesUntil && <p>{said.moving.copies(moving.copiesUntil)}</p>}
          </Stack>
        </ActionDialog>
      )}
    </Stack>
  );
}

/** Whose records would move, until somebody decides. */
interface Moving extends Output<'school.lookAtOffices'> {
  decide: (isMeant: boolean) => void;
}

/** Sends one office with the other as it was last chosen; where records would move with it, only once that is meant. */
function useOfficesSend(offices: Offices) {
  const { ask } = useWrite('school.setOffices');
  const [moving, setMoving] = useState<Moving>();
  const latest = useRef<Offices>({
    headteacherId: offices.headteacherId,
    businessManagerId: offices.businessManagerId,
  });
  const isMeant = (looked: Output<'school.lookAtOffices'>): Promise<boolean> =>
    new Promise((resolve) => {
      setMoving({
        ...looked,
        decide: (answer) => {
          setMoving(undefined);
          resolve(answer);
        },
      });
    });
  const sendOne = async (change: Partial<Offices>): Promise<Answer<unknown>> => {
    const wanted = { ...latest.current, ...change };
    const looked = await call('school.lookAtOffices', wanted);
    if (!looked.ok) return looked;
    if (looked.value.moves.length > 0 && !(await isMeant(looked.value)))
      return { ok: false, problem: { code: 'save-cancelled' } };
    const sent = await ask(wanted);
    if (sent.ok) latest.current = wanted;
    return sent;
  };
  // one after the other: each carries the office that the one before it has set
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const send = (change: Partial<Offices>): Promise<Answer<unknown>> => {
    const sent = before.current.then(() => sendOne(change));
    before.current = sent;
    return sent;
  };
  return { send, moving };
}

/** Everybody by family name, without the one who holds the other office. */
function peopleBut(other: StaffId | '', staff: Staff): { value: StaffId | ''; label: string }[] {
  const people = staff
    .filter(({ id }) => id !== other)
    .map((person) => ({ value: person.id, label: `${fullName(person)}, ${person.jobTitle}` }));
  return [{ value: '', label: words.settings.offices.none }, ...people];
}
