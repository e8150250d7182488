import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { doCommand } from '#renderer/asking/commands.ts';
import { SaveState } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The school, the way to find anything, the cycle, and whether everything is saved. */
export function TopBar({ vault }: { vault: Output<'vault.state'> }) {
  const isOpen = vault.state === 'open';
  return (
    <header className="top" data-region tabIndex={-1}>
      {vault.demo && <p className="demo-bar">{words.kit.demo}</p>}
      {vault.isShared && <SharedBar />}
      <div className="top-line">
        <span className="top-school">{vault.schoolName || words.shell.product}</span>
        {isOpen && (
          <>
            <button type="button" className="top-find" onClick={() => doCommand('find')} aria-keyshortcuts="Control+K">
              {words.shell.find}
              <span className="keys" aria-hidden="true">
                {words.shell.findKeys}
              </span>
            </button>
            <div className="top-state">
              <CycleLabel />
              <SaveState />
            </div>
          </>
        )}
      </div>
    </header>
  );
}

/** Says that others see the window, as long as they do. */
function SharedBar() {
  const share = useWrite('vault.shareWindow');
  return (
    <p className="shared-bar" role="status">
      {words.shell.shared}{' '}
      <button type="button" onClick={() => void share.ask({ shared: false })}>
        {words.shell.hide}
      </button>
    </p>
  );
}

/** The cycle that the office works in; where several are open side by side, how many. */
function CycleLabel() {
  const cycles = useRead('cycles.list', {});
  if (cycles.state !== 'ready') return null;
  const open = cycles.value.cycles.filter((cycle) => cycle.closedOn === null);
  const [only] = open;
  if (!only) return null;
  return open.length > 1 ? (
    <span className="small">{words.shell.cycles(open.length)}</span>
  ) : (
    <span className="small">
      {words.shell.cycle} <b>{only.label}</b>
    </span>
  );
}
