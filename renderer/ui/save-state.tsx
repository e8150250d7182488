import { saveNow, useSaveState } from '#renderer/asking/autosave.ts';
import { words } from '#renderer/words/index.ts';
import './show.css';

/** Whether the vault has everything that was typed: the one place that says so. */
export function SaveState() {
  const state = useSaveState();
  const said = words.kit.save;
  return (
    <p className={`save-state save-state-${state.kind}`} role="status">
      {state.kind === 'saving' && said.saving}
      {state.kind === 'saved' && said.saved(state.at)}
      {state.kind === 'failed' && (
        <>
          {said.failed}{' '}
          <button type="button" onClick={() => void saveNow()}>
            {said.again}
          </button>
        </>
      )}
    </p>
  );
}
