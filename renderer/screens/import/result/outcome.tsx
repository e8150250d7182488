import type { StaffGroupId } from '#domain/policy/groups.ts';
import { setAsideReason } from '#domain/staff-list/sheet.ts';
import type { Decision, Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { Doubts } from '#renderer/screens/import/doubts.tsx';
import { JobTitleGroups } from '#renderer/screens/import/job-title-groups.tsx';
import { Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AddedTable } from './added-table.tsx';
import { ChangedTable } from './changed-table.tsx';
import { LeftOutTable } from './left-out-table.tsx';
import { RejectedTable } from './rejected-table.tsx';
import { WorthALook } from './worth-a-look.tsx';

interface Props {
  /** Without any decision, and with those that were made. */
  open: Preview;
  decided: Preview;
  decisions: readonly Decision[];
  onDecide: (decision: Decision) => void;
  onGroup: (key: string, group: StaffGroupId) => void;
}

/** What taking the list over would do: the counts, what to decide, and then every row by what becomes of it. */
export function Outcome({ open, decided, decisions, onDecide, onGroup }: Props) {
  const { counts, nothing, undecided, newSites, notTaken } = words.import.preview;
  const broken = decided.leftOut.filter(isBrokenLine);
  const [ungrouped, rejected] = [
    decided.rejected.filter(isForAGroup),
    decided.rejected.filter((one) => !isForAGroup(one)),
  ];
  const rejectedRows = rowsOf([...rejected, ...broken]);
  const toDecide = decided.doubtful.length + rowsOf(ungrouped);
  const isNothing = decided.added.length + decided.changed.length + toDecide + rejectedRows === 0;
  return (
    <>
      <p>
        {counts({
          added: decided.added.length,
          changed: decided.changed.length,
          same: decided.same,
          doubtful: toDecide,
          rejected: rejectedRows,
        })}
      </p>
      {isNothing && <Notice kind="ok">{nothing}</Notice>}
      {toDecide > 0 && <Notice kind="warn">{undecided(toDecide)}</Notice>}
      {decided.notTaken.length > 0 && <Notice kind="info">{notTaken(decided.notTaken.map(headingOf))}</Notice>}
      {decided.newSites.length > 0 && <Notice kind="info">{newSites(decided.newSites)}</Notice>}
      <Doubts doubts={allDoubts(open, decided)} decisions={decisions} onDecide={onDecide} />
      <JobTitleGroups jobTitles={decided.jobTitles} onGroup={onGroup} />
      <RejectedTable rejected={rejected} broken={broken} />
      <ChangedTable changed={decided.changed} />
      <AddedTable added={decided.added} />
      <LeftOutTable leftOut={decided.leftOut.filter((line) => !isBrokenLine(line))} />
      <WorthALook {...decided} />
    </>
  );
}

/** Whether a row waits for nothing but a staff group, which is chosen on this screen. */
function isForAGroup({ reason }: Preview['rejected'][number]): boolean {
  return reason === 'group-unknown';
}

function rowsOf(lines: readonly { row: number }[]): number {
  return new Set(lines.map(({ row }) => row)).size;
}

/** Whether a line may be a person who is lost to the way in which it was written; a total or a note is none. */
function isBrokenLine({ why }: Preview['leftOut'][number]): boolean {
  return setAsideReason.options.some((reason) => reason === why);
}

function headingOf({ heading, position }: Preview['notTaken'][number]): string {
  return heading || words.import.match.unnamed(position + 1);
}

/** The doubts there were at first, and those that a decision has raised: two rows put to one person. */
function allDoubts(open: Preview, decided: Preview): Preview['doubtful'] {
  const byRow = new Map([...open.doubtful, ...decided.doubtful].map((doubt) => [doubt.row, doubt]));
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}
