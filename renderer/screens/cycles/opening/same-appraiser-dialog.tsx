import { useState } from 'react';
import type { Appraiser } from '#domain/cycle/appraisers.ts';
import type { StaffId } from '#domain/ids.ts';
import { type OpeningDraft, withSameAppraiser } from '#renderer/joining/opening-draft.ts';
import { AppraiserField } from '#renderer/people/appraiser-field.tsx';
import { FormDialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.cycles.open;

interface SameAppraiserDialogProps {
  ids: readonly StaffId[];
  draft: OpeningDraft;
  /** Takes the draft that it made. */
  onClose: (draft?: OpeningDraft) => void;
}

/** Gives several people the same appraiser. */
export function SameAppraiserDialog({ ids, draft, onClose }: SameAppraiserDialogProps) {
  const [appraiser, setAppraiser] = useState<Appraiser>();
  const [isMissing, setMissing] = useState(false);

  function give(): void {
    const isNamed = Boolean(appraiser?.appraiserName.trim());
    setMissing(!isNamed);
    if (appraiser && isNamed) onClose(withSameAppraiser(draft, ids, appraiser));
  }

  return (
    <FormDialog title={says.sameTitle(ids.length)} onClose={() => onClose()} action={says.give} onDo={give}>
      <AppraiserField
        id="same-appraiser"
        label={words.cycles.appraiser.label}
        hint={says.sameHint}
        of={undefined}
        value={appraiser}
        onChange={setAppraiser}
        error={isMissing ? words.cycles.one.joinMissing : undefined}
      />
    </FormDialog>
  );
}
