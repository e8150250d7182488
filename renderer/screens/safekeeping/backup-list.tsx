import { useMemo } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import {
  Button,
  GlanceTable,
  Loaded,
  Refused,
  Stack,
  type TableColumn,
  Tag,
  type TagKind,
  toast,
} from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

type Copy = Output<'backups.list'>['backups'][number];

/** Every copy that was made and is still kept, the newest first. */
export function BackupList() {
  const copies = useRead('backups.list', {});
  const check = useWrite('backups.check');
  const { list, counted, empty, checked } = words.backups;
  const { ask, busy } = check;
  const columns = useMemo(
    () =>
      columnsWith(busy, async (copy) => {
        const answer = await ask({ backupId: copy.id });
        if (answer.ok) toast({ text: checked });
      }),
    [ask, busy, checked],
  );
  return (
    <Stack>
      <Refused problem={check.problem} />
      <Loaded reading={copies}>
        {({ backups }) =>
          backups.length === 0 ? (
            <p>{empty}</p>
          ) : (
            <GlanceTable
              list="backups"
              label={list}
              rows={backups}
              rowId={({ id }) => id}
              columns={columns}
              order="-madeAt"
              counted={counted}
              empty={null}
            />
          )
        }
      </Loaded>
    </Stack>
  );
}

const kinds: Record<Copy['state'], TagKind> = {
  proved: 'ok',
  unproved: 'warn',
  damaged: 'bad',
  'other-key': 'neutral',
};

function columnsWith(busy: boolean, onCheck: (copy: Copy) => Promise<void>): readonly TableColumn<Copy>[] {
  const { columns, states, gone, away, check, checkNamed } = words.backups;
  const made = ({ madeAt }: Copy): string => dayAndTime(new Date(madeAt));
  return [
    { id: 'madeAt', heading: columns.madeAt, text: made, sortBy: ({ madeAt }) => madeAt, oneLine: true },
    { id: 'place', heading: columns.place, text: ({ place }) => place },
    {
      id: 'state',
      heading: columns.state,
      text: ({ state }) => states[state],
      cell: ({ state }) => <Tag kind={kinds[state]}>{states[state]}</Tag>,
    },
    {
      id: 'keptUntil',
      heading: columns.keptUntil,
      text: ({ keptUntil }) => shortDay(keptUntil, lang),
      sortBy: ({ keptUntil }) => keptUntil,
      oneLine: true,
    },
    {
      id: 'check',
      heading: columns.check,
      text: ({ isThere }) => (isThere === null ? away : isThere ? '' : gone),
      cell: (copy) =>
        copy.isThere ? (
          <Button busy={busy} label={checkNamed(made(copy))} onClick={() => void onCheck(copy)}>
            {check}
          </Button>
        ) : copy.isThere === null ? (
          away
        ) : (
          gone
        ),
    },
  ];
}
