import { AppointmentFields } from '#renderer/joining/appointment-fields.tsx';
import type { Candidate, OpeningDraft } from '#renderer/joining/opening-draft.ts';
import { Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { AppraiserLook } from './appraiser-look.ts';
import './opening-table.css';

const says = words.cycles.open.look.tags;

interface AppraiserCellProps {
  row: Candidate;
  draft: OpeningDraft;
  onDraft: (draft: OpeningDraft) => void;
  look: AppraiserLook;
  /** More appraisees than these are pointed out. */
  most: number;
  error: string | undefined;
}

/** Who appraises somebody, with whom, and what is worth a look about it. */
export function AppraiserCell({ row, draft, onDraft, look, most, error }: AppraiserCellProps) {
  return (
    <AppointmentFields
      person={row}
      draft={draft}
      onDraft={onDraft}
      error={look.none ? error : undefined}
      inTable
      beside={!look.none && <Looks look={look} most={most} />}
    />
  );
}

function Looks({ look, most }: { look: AppraiserLook; most: number }) {
  return (
    <span className="appraiser-looks">
      {look.many ? (
        <Tag kind="warn">{says.many(look.count, most)}</Tag>
      ) : (
        <span className="small">{says.count(look.count)}</span>
      )}
      {look.untrained && <Tag kind="warn">{says.untrained}</Tag>}
      {look.withoutQts && <Tag kind="neutral">{says.withoutQts}</Tag>}
    </span>
  );
}
