import { useState } from 'react';
import type { Appraiser } from '#domain/appraisers.ts';
import type { StaffId } from '#domain/ids.ts';
import { Button, Dialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { AppraiserField } from './appraiser-field.tsx';
import { type OpeningDraft, withSameAppraiser } from './opening-draft.ts';

const says = words.cycles.open;

/** What a dialog about several people of the preview is given; `onClose` takes the draft that it made. */
export interface DraftDialogProps {
  open: boolean;
  ids: readonly StaffId[];
  draft: OpeningDraft;
  onClose: (draft?: OpeningDraft) => void;
}

/** Gives several people the same appraiser. */
export function SameAppraiserDialog({ open, ids, draft, onClose }: DraftDialogProps) {
  const [appraiser, setAppraiser] = useState<Appraiser>();
  const [isMissing, setMissing] = useState(false);

  function give(): void {
    const isNamed = Boolean(appraiser?.appraiserName.trim());
    setMissing(!isNamed);
    if (appraiser && isNamed) onClose(withSameAppraiser(draft, ids, appraiser));
  }

  return (
    <Dialog
      open={open}
      title={says.sameTitle(ids.length)}
      onClose={() => onClose()}
      actions={
        <>
          <Button look="main" onClick={give}>
            {says.give}
          </Button>
          <Button onClick={() => onClose()}>{words.kit.cancel}</Button>
        </>
      }
    >
      <AppraiserField
        id="same-appraiser"
        label={words.cycles.appraiser.label}
        hint={says.sameHint}
        of={undefined}
        value={appraiser}
        onChange={setAppraiser}
        error={isMissing ? words.cycles.one.joinMissing : undefined}
      />
    </Dialog>
  );
}
