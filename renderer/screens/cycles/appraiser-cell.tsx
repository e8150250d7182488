import { inLanguage } from '#domain/said.ts';
import { Stack, Tag, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { AppraiserField } from './appraiser-field.tsx';
import type { AppraiserLook } from './appraiser-look.ts';
import { appraiserBox } from './open-action.tsx';
import { appraiserOf, type Candidate, type OpeningDraft, panelOf, withAppraiser, withPanel } from './opening-draft.ts';
import './opening-table.css';

const says = words.cycles.open;

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
  const { staffId, name, office } = row;
  const isMissing = error !== undefined && look.none;
  return (
    <Stack gap={4}>
      <div className="appraiser-cell">
        <AppraiserField
          id={appraiserBox(staffId)}
          label={words.cycles.appraiser.of(name)}
          inTable
          of={staffId}
          fromOutside={office !== null}
          value={appraiserOf(row, draft)}
          onChange={(next) => onDraft(withAppraiser(draft, staffId, next))}
          error={isMissing ? error : undefined}
        />
        <Looks look={look} most={most} />
      </div>
      {office && <p className="small">{says.office(inLanguage(office, 'en'))}</p>}
      {panelOf(row, draft).map(({ place, label, name: filled }) => (
        <TextField
          key={place}
          label={inLanguage(label, 'en')}
          value={filled}
          spellCheck={false}
          onChange={(text) => onDraft(withPanel(draft, staffId, place, text))}
        />
      ))}
    </Stack>
  );
}

function Looks({ look, most }: { look: AppraiserLook; most: number }) {
  if (look.none) return null;
  return (
    <span className="appraiser-looks">
      {look.many ? (
        <Tag kind="warn">{says.look.tags.many(look.count, most)}</Tag>
      ) : (
        <span className="small">{says.look.tags.count(look.count)}</span>
      )}
      {look.untrained && <Tag kind="warn">{says.look.tags.untrained}</Tag>}
      {look.withoutQts && <Tag kind="neutral">{says.look.tags.withoutQts}</Tag>}
    </span>
  );
}
