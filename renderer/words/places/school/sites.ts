import { counted } from '#renderer/words/counted.ts';

const people = counted({ one: '# person', other: '# people' });

/** The sites of an office that keeps several schools. */
export const sitesWords = {
  title: 'Sites',
  text: 'Only where this office keeps the staff of more than one school. Lists can then be looked at by site, and papers about somebody can carry the letterhead of their site.',
  label: 'Sites',
  columns: { name: 'Site', people: 'People', papers: 'Papers carry', edit: 'Change' },
  people: (count: number) => (count === 0 ? 'Nobody yet' : people(count)),
  papers: { own: 'Its own letterhead', usual: 'The usual letterhead' },
  add: 'Add a site',
  edit: 'Change',
  editOf: (name: string) => `Change ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  dialogNew: 'Add a site',
  dialogEdit: (name: string) => `Change ${name}`,
  name: 'Name',
  nameHint: 'As it appears on letters. A new name is its name everywhere.',
  missingName: 'Enter the name of the site',
  welshName: 'Name in Welsh',
  address: 'Address',
  addressHint: 'Where it is left empty, papers carry the usual one.',
  hasLetterhead: 'Papers about its people carry its name, address and logo',
  letterheadHint:
    'A review, an observation or a letter of somebody there. Papers about several sites stay as they are.',
  merging: (count: number, into: string) =>
    `There is a site called ${into} already. ${counted({ one: '# person moves', other: '# people move' })(count)} there, and what is said of ${into} stays.`,
  save: 'Save',
  saved: (name: string) => `${name} is saved.`,
  removed: (name: string) => `${name} is removed.`,
  logo: {
    alt: (name: string) => `The logo of ${name}`,
    choose: 'Choose a logo',
    chooseOf: (name: string) => `Choose a logo for ${name}`,
    change: 'Choose another logo',
    changeOf: (name: string) => `Choose another logo for ${name}`,
    remove: 'Remove the logo',
    removeOf: (name: string) => `Remove the logo of ${name}`,
  },
} as const;
