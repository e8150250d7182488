import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import type { StaffId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useBulkActions } from '#renderer/bulk/bulk-actions.tsx';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import {
  Button,
  ButtonRow,
  Card,
  Choice,
  PlainTable,
  Refused,
  Row,
  Stack,
  type TableColumn,
  TextLink,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { OpenTeam } from './open-team.ts';

type Member = OpenTeam['members'][number];

const says = words.teams.members;

/** Who is in the team, and how far each one's review is; what is due of all of them is booked and marked here at once. */
export function MembersCard({ team }: { team: OpenTeam }) {
  const { recordId, cycle, members, state, answers } = team;
  const bulk = useBulkActions(cycle.id);
  const leave = useWrite('teams.leave');
  const remove = useWrite('teams.remove');
  const isOpen = state === 'open' && cycle.closedOn === null;
  const reviews = members.flatMap(({ reviewId }) => (reviewId === null ? [] : [{ reviewId }]));
  const isWritten = answers.length > 0 || team.objectives.length > 0;

  async function removeAll(): Promise<void> {
    const removed = await remove.ask({ recordId });
    if (removed.ok) go('reviews', {}, { cycle: cycle.id });
  }

  const columns: TableColumn<Member>[] = [
    ...facts,
    ...(isOpen ? [leaving((staffId) => void leave.ask({ recordId, staffId }))] : []),
  ];
  return (
    <Card title={says.title(members.length)}>
      <Stack>
        <Refused problem={leave.problem ?? remove.problem} />
        <PlainTable label={says.title(members.length)} rows={members} rowId={(row) => row.staffId} columns={columns} />
        {isOpen && <ButtonRow>{bulk.buttons(reviews)}</ButtonRow>}
        {isOpen && <JoinRow team={team} />}
        {isOpen && !isWritten && (
          <ButtonRow>
            <Button look="quiet" busy={remove.busy} onClick={() => void removeAll()}>
              {says.remove}
            </Button>
          </ButtonRow>
        )}
      </Stack>
      {bulk.dialog}
    </Card>
  );
}

const facts: TableColumn<Member>[] = [
  {
    id: 'name',
    heading: says.name,
    text: (row) => row.name,
    cell: (row) =>
      row.reviewId ? <TextLink to={href('review', { reviewId: row.reviewId })}>{row.name}</TextLink> : row.name,
  },
  { id: 'job', heading: says.jobTitle, text: (row) => row.jobTitle },
  { id: 'appraiser', heading: says.appraiser, text: (row) => row.appraiserName },
  { id: 'met', heading: says.met, text: (row) => (row.meetingOn ? shortDay(row.meetingOn, lang) : '–') },
  {
    id: 'stage',
    heading: says.stage,
    text: (row) => (row.stage ? words.stages[row.stage] : '–'),
    cell: (row) => row.stage && <StageTag stage={row.stage} />,
  },
];

function leaving(onLeave: (staffId: StaffId) => void): TableColumn<Member> {
  return {
    id: 'leave',
    heading: says.leaveHeading,
    text: () => '',
    cell: (row) => (
      <Button look="quiet" label={says.leaveOf(row.name)} onClick={() => onLeave(row.staffId)}>
        {says.leave}
      </Button>
    ),
  };
}

/** Somebody else of the cycle joins. */
function JoinRow({ team: { recordId, others } }: { team: OpenTeam }) {
  const [chosen, choose] = useState<StaffId | ''>('');
  const { ask, busy, problem } = useWrite('teams.join');
  if (others.length === 0) return null;

  async function join(): Promise<void> {
    if (chosen === '') return;
    const joined = await ask({ recordId, staffId: chosen });
    if (joined.ok) choose('');
  }

  return (
    <Stack gap={8}>
      <Refused problem={problem} />
      <Row gap={8} align="end">
        <Choice<StaffId | ''>
          label={says.join}
          options={[
            { value: '', label: says.nobody },
            ...others.map(({ staffId, name }) => ({ value: staffId, label: name })),
          ]}
          value={chosen}
          onChange={choose}
        />
        <Button busy={busy} onClick={() => void join()}>
          {says.joinAction}
        </Button>
      </Row>
    </Stack>
  );
}
