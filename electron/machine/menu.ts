import type { MenuItemConstructorOptions } from 'electron';
import type { Notice } from '#contract/window.ts';

/** An item that tells the window something. The accelerator is Windows' own for it, where Windows has one. */
type Item = { id: string; label: string; key?: string; tells: Notice };

const fileItems: readonly Item[] = [
  { id: 'save', label: '&Save', key: 'Ctrl+S', tells: { kind: 'command', command: 'save' } },
  { id: 'print', label: '&Print…', key: 'Ctrl+P', tells: { kind: 'command', command: 'print' } },
  { id: 'lock', label: '&Lock', key: 'Ctrl+L', tells: { kind: 'command', command: 'lock' } },
];

const findItem: Item = { id: 'find', label: '&Find…', key: 'Ctrl+K', tells: { kind: 'command', command: 'find' } };

/** The places of the navigation, in its order. */
const goItems: readonly Item[] = [
  { id: 'go-home', label: '&Home', key: 'Ctrl+1', tells: { kind: 'go', to: '#/' } },
  { id: 'go-staff', label: '&Staff', key: 'Ctrl+2', tells: { kind: 'go', to: '#/staff' } },
  { id: 'go-reviews', label: '&Reviews', key: 'Ctrl+3', tells: { kind: 'go', to: '#/reviews' } },
  { id: 'go-training-needs', label: '&Training needs', key: 'Ctrl+4', tells: { kind: 'go', to: '#/training-needs' } },
  { id: 'go-documents', label: '&Documents', key: 'Ctrl+5', tells: { kind: 'go', to: '#/documents' } },
  { id: 'go-changes', label: 'Recent &changes', key: 'Ctrl+6', tells: { kind: 'go', to: '#/changes' } },
  { id: 'go-settings', label: 'S&ettings', key: 'Ctrl+,', tells: { kind: 'go', to: '#/settings' } },
];

const helpItem: Item = { id: 'help', label: '&Help', key: 'F1', tells: { kind: 'command', command: 'help' } };

/** The menu bar, as every Windows program has it. No item reloads, zooms a single page or opens developer tools. */
export function menuBar(tell: (notice: Notice) => void): MenuItemConstructorOptions[] {
  const entry = ({ id, label, key, tells }: Item): MenuItemConstructorOptions => ({
    id,
    label,
    ...(key === undefined ? {} : { accelerator: key }),
    click: () => tell(tells),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    { id: 'file', label: '&File', submenu: [...fileItems.map(entry), separator, { role: 'quit', label: 'E&xit' }] },
    { id: 'edit', label: '&Edit', submenu: [...editRoles.map((role) => ({ role })), separator, entry(findItem)] },
    { id: 'go', label: '&Go', submenu: goItems.map(entry) },
    { id: 'view', label: '&View', submenu: viewRoles.map((role) => ({ role })) },
    { id: 'help-menu', label: '&Help', submenu: [entry(helpItem)] },
  ];
}

const editRoles = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const;
const viewRoles = ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'] as const;
