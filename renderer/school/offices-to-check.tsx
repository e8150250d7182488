import type { StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, LinkButton, Notice, Refused, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.settings.offices;

/**
 * Tells the headteacher whom the business manager, who was there alone, entered as holders of the two offices: whose reviews
 * only the headteacher opens follows from it, so it is asked about until the headteacher has said it.
 */
export function OfficesToCheck() {
  const school = useRead('school.read', {});
  const staff = useRead('staff.list', { leavers: true });
  const confirm = useWrite('school.setOffices');
  if (school.state !== 'ready' || staff.state !== 'ready' || !school.value.officesToCheck) return null;
  const { headteacherId, businessManagerId } = school.value;
  const nameOf = (held: StaffId | null): string => {
    const person = staff.value.staff.find(({ id }) => id === held);
    return person ? fullName(person) : says.none;
  };

  async function areRight(): Promise<void> {
    const answer = await confirm.ask({ headteacherId, businessManagerId });
    if (answer.ok) toast({ text: says.check.done });
  }

  return (
    <Notice
      kind="warn"
      title={says.check.title}
      actions={
        <ButtonRow>
          <Button busy={confirm.busy} onClick={() => void areRight()}>
            {says.check.right}
          </Button>
          <LinkButton to={href('settings', {}, { part: 'offices' })}>{says.check.change}</LinkButton>
        </ButtonRow>
      }
    >
      <p>{says.check.text(nameOf(headteacherId), nameOf(businessManagerId))}</p>
      <Refused problem={confirm.problem} />
    </Notice>
  );
}
