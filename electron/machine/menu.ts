import type { MenuItemConstructorOptions } from 'electron';
import { places } from '#contract/places.ts';
import type { Notice } from '#contract/window.ts';
import { machineWords } from '#electron/words.ts';

const says = machineWords.menu;

/** An item that tells the window something. The accelerator is Windows' own for it, where Windows has one. */
type Item = { id: string; label: string; key: string; tells: Notice };

type CommandName = Extract<Notice, { kind: 'command' }>['command'];

const commandItem = (command: CommandName, key: string): Item => ({
  id: command,
  label: says[command],
  key,
  tells: { kind: 'command', command },
});

const goItems: readonly Item[] = places.map(({ name, address, key }) => ({
  id: `go-${address.slice(1) || 'home'}`,
  label: says.places[name],
  key,
  tells: { kind: 'go', to: `#${address}` },
}));

/** The menu bar, as every Windows program has it. No item reloads, zooms a single page or opens developer tools. */
export function menuBar(tell: (notice: Notice) => void): MenuItemConstructorOptions[] {
  const entry = ({ id, label, key, tells }: Item): MenuItemConstructorOptions => ({
    id,
    label,
    accelerator: key,
    click: () => tell(tells),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      id: 'file',
      label: says.file,
      submenu: [
        entry(commandItem('save', 'Ctrl+S')),
        entry(commandItem('print', 'Ctrl+P')),
        entry(commandItem('lock', 'Ctrl+L')),
        separator,
        { role: 'quit', label: says.exit },
      ],
    },
    {
      id: 'edit',
      label: says.edit,
      submenu: [...editRoles.map((role) => ({ role })), separator, entry(commandItem('find', 'Ctrl+K'))],
    },
    { id: 'go', label: says.go, submenu: goItems.map(entry) },
    { id: 'view', label: says.view, submenu: viewRoles.map((role) => ({ role })) },
    { id: 'help-menu', label: says.help, submenu: [entry(commandItem('help', 'F1'))] },
  ];
}

const editRoles = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const;
const viewRoles = ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'] as const;
