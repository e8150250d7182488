import { loud } from './loud.ts';

interface ItemOptions {
  id?: string;
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  enabled?: boolean;
  submenu?: readonly ItemOptions[];
  click?: (item: StandInMenuItem) => void;
}

/** An item of a menu. There is no menu bar to see: a test clicks by id. */
class StandInMenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  enabled: boolean;
  visible = true;
  checked = false;
  readonly submenu: StandInMenu | undefined;
  readonly click: () => void;

  constructor(options: ItemOptions) {
    this.id = options.id;
    this.label = options.label ?? options.role ?? '';
    this.role = options.role;
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator;
    this.enabled = options.enabled ?? true;
    this.submenu = options.submenu ? StandInMenu.buildFromTemplate(options.submenu) : undefined;
    this.click = () => options.click?.(this);
  }
}

/** A menu, and the one menu bar of the program. */
class StandInMenu {
  private static bar: StandInMenu | null = null;
  readonly items: StandInMenuItem[] = [];

  getMenuItemById(id: string): StandInMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  static buildFromTemplate(template: readonly ItemOptions[]): StandInMenu {
    const menu = loud('Menu', new StandInMenu());
    menu.items.push(...template.map((options) => loud('MenuItem', new StandInMenuItem(options))));
    return menu;
  }

  static setApplicationMenu(menu: StandInMenu | null): void {
    StandInMenu.bar = menu;
  }

  static getApplicationMenu(): StandInMenu | null {
    return StandInMenu.bar;
  }
}

export const Menu = loud('Menu', StandInMenu);
export const MenuItem = loud('MenuItem', StandInMenuItem);
