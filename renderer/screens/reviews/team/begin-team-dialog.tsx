import type { CycleId, StaffId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { ActionDialog, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.teams.begin;

interface BeginTeamDialogProps {
  cycleId: CycleId;
  clause: string;
  people: readonly { staffId: StaffId; name: string }[];
  onClose: () => void;
}

/** Begins the statement of a team for the people that were ticked, and opens it. */
export function BeginTeamDialog({ cycleId, clause, people, onClose }: BeginTeamDialogProps) {
  const { ask, busy, problem } = useWrite('teams.begin');

  async function begin(): Promise<void> {
    const begun = await ask({ cycleId, staffIds: people.map(({ staffId }) => staffId) });
    if (begun.ok) go('team', begun.value);
  }

  const isTeam = people.length > 1;
  return (
    <ActionDialog
      open
      title={says.title(people.length)}
      action={isTeam ? says.action : undefined}
      busy={busy}
      onDo={() => void begin()}
      onClose={onClose}
    >
      <Stack>
        <Refused problem={problem} />
        <p>{isTeam ? people.map(({ name }) => name).join(', ') : says.tooFew}</p>
        <p>{says.text(clause)}</p>
      </Stack>
    </ActionDialog>
  );
}
