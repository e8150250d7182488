/** A place of the navigation: its name, its address in the window, its key in the menu, and the group it stands in. */
export interface Place {
  name: string;
  address: `/${string}`;
  key: string;
  group: 'subjects' | 'papers' | 'seldom';
}

/** The places of the navigation in its order: the subjects, what comes out of them, what is seldom needed. */
export const places = [
  { name: 'home', address: '/', key: 'Ctrl+1', group: 'subjects' },
  { name: 'staff', address: '/staff', key: 'Ctrl+2', group: 'subjects' },
  { name: 'reviews', address: '/reviews', key: 'Ctrl+3', group: 'subjects' },
  { name: 'observations', address: '/observations', key: 'Ctrl+8', group: 'subjects' },
  { name: 'trainingNeeds', address: '/training-needs', key: 'Ctrl+4', group: 'subjects' },
  { name: 'documents', address: '/documents', key: 'Ctrl+5', group: 'papers' },
  { name: 'policies', address: '/policies', key: 'Ctrl+9', group: 'papers' },
  { name: 'changes', address: '/changes', key: 'Ctrl+6', group: 'seldom' },
  { name: 'safekeeping', address: '/safekeeping', key: 'Ctrl+7', group: 'seldom' },
  { name: 'settings', address: '/settings', key: 'Ctrl+,', group: 'seldom' },
] as const satisfies readonly Place[];

export type PlaceName = (typeof places)[number]['name'];
