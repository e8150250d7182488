import { useState } from 'react';
import type { CycleId, StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { useSaveDocument } from '#renderer/papers/put-out.ts';
import { yearly } from '#renderer/papers/yearly.ts';
import { chosenCycle } from '#renderer/people/cycle-choice.tsx';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, EmptyState, IconAdd, LinkButton, Loaded, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AddNeedDialog } from './add-need-dialog.tsx';
import { Register } from './register.tsx';

const says = words.training;

/** The register: every training need of a cycle, to be filtered, worked on and taken out to Excel. */
export function TrainingScreen({ search }: ScreenProps<'trainingNeeds'>) {
  const cycles = useRead('cycles.list', {});
  const found = cycles.state === 'ready' ? cycles.value.cycles : [];
  const cycle = chosenCycle(found, search.cycle);
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        actions={
          <>
            {cycle && <Actions cycleId={cycle.id} closed={cycle.closedOn !== null} picked={idsIn(search.for)} />}
            <LinkButton to={href('trainingHeld')}>{words.trainingHeld.title}</LinkButton>
          </>
        }
      />
      <Loaded reading={cycles}>
        {() =>
          cycle ? (
            <Register cycleId={cycle.id} cycles={found} search={search} />
          ) : (
            <EmptyState text={says.noCycle} action={<LinkButton to={href('openCycle')}>{says.openCycle}</LinkButton>} />
          )
        }
      </Loaded>
    </>
  );
}

/** Those whom an address names: ids with commas between them, which the door checks by its schema. */
function idsIn(text: string): readonly StaffId[] {
  return text.split(',').filter((id): id is StaffId => id !== '');
}

interface ActionsProps {
  cycleId: CycleId;
  closed: boolean;
  /** Those for whom a need is added at once: they were ticked elsewhere. */
  picked: readonly StaffId[];
}

function Actions({ cycleId, closed, picked }: ActionsProps) {
  const school = useRead('school.read', {});
  const { save, busy } = useSaveDocument();
  const [isAdding, setAdding] = useState(false);
  const needs = useRead('training.list', { cycleId });
  const setSearch = useSetSearch('trainingNeeds');
  const language = school.state === 'ready' ? school.value.documentLanguage : 'en';
  return (
    <>
      <Button
        look="main"
        busy={busy}
        onClick={() =>
          void save({ document: yearly.trainingNeeds, subject: { of: 'cycle', cycleId }, language, format: 'excel' })
        }
      >
        {says.toExcel}
      </Button>
      {!closed && (
        <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => setAdding(true)}>
          {says.add}
        </Button>
      )}
      {(isAdding || (picked.length > 0 && !closed)) && (
        <AddNeedDialog
          cycleId={cycleId}
          priorities={needs.state === 'ready' ? needs.value.priorities : []}
          picked={picked}
          onClose={(need) => {
            setAdding(false);
            setSearch({ for: '', ...(need && { need }) });
          }}
        />
      )}
    </>
  );
}
