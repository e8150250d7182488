import { counted } from '#renderer/words/counted.ts';

/** Who opens the records: the two roles, their passphrases and the recovery sheets. */
export const peopleWords = {
  roles: { manager: 'Business manager', headteacher: 'Headteacher' },
  roleHints: {
    manager: 'Opens every record except the headteacher’s own and the business manager’s own.',
    headteacher: 'Opens every record.',
  },
  passphrase: {
    label: 'Passphrase',
    newLabel: 'New passphrase',
    hint: 'Four random words, for example from a book opened anywhere. At least 14 characters.',
    again: 'The same passphrase again',
    missing: 'Enter a passphrase',
    different: 'The two passphrases are not the same',
    strength: {
      short: (least: number) => `Too short yet: at least ${least} characters`,
      common: 'Easy to guess: use words that do not belong together',
      enough: 'Good enough; another word makes it stronger',
      strong: 'Strong',
    },
    noBackDoor: 'There is no back door',
    noBackDoorText:
      'Nobody can open the records without a passphrase or the printed recovery sheet: not even us or your IT support. You will print that sheet in a moment; keep it in the safe.',
  },
  /** Lists of an office that keeps several sites. */
  site: { label: 'Site', all: 'All sites' },
  /** Several people out of the staff list. */
  picker: {
    find: 'Find by name or job title',
    findHint: 'Enter chooses the first that fits',
    atOnce: 'Choose several at once',
    choose: 'Everybody with a job title',
    everybody: 'Everybody',
    count: counted({ one: '# person chosen', other: '# people chosen' }),
    nobody: 'Choose nobody',
  },
  canOpen: 'Who can open the records',
  you: '(you)',
  hasNone: 'No passphrase yet',
  hasOne: 'Has a passphrase',
  add: {
    title: { manager: 'Add the business manager', headteacher: 'Add the headteacher' },
    text: {
      manager: 'The business manager sits down here and types a passphrase that nobody else knows.',
      headteacher:
        'The headteacher sits down here and types a passphrase that nobody else knows. The part that only the headteacher can open is made when the headteacher unlocks the records for the first time, and its recovery sheet is printed then.',
    },
    action: { manager: 'Add the business manager', headteacher: 'Add the headteacher' },
    done: {
      manager: 'The business manager can now unlock the records with that passphrase.',
      headteacher: 'The headteacher can now unlock the records with that passphrase, and then prints a recovery sheet.',
    },
  },
  change: {
    title: 'Change my passphrase',
    current: 'My passphrase now',
    currentMissing: 'Enter the passphrase that you use now',
    action: 'Change my passphrase',
    done: 'Your passphrase has been changed. Use the new one from now on.',
    known: 'Somebody else knew it, or somebody else takes over from me',
    knownHint:
      'The records then get a new key, which the former passphrase and the former recovery sheets do not open. New sheets are printed.',
    askHeadteacher:
      'If somebody else knew your passphrase, ask the headteacher to turn your key on this page, when they have unlocked the records.',
    other: {
      manager: 'The business manager’s passphrase, typed by them',
      headteacher: 'The headteacher’s passphrase, typed by them',
    },
    otherHint: 'If they are not here, leave this empty: they then choose a new passphrase on this page another day.',
  },
  other: {
    title: {
      manager: 'If the business manager forgets or leaves',
      headteacher: 'If the headteacher forgets or leaves',
    },
    question: 'What has happened?',
    questionMissing: 'Choose what has happened',
    options: {
      forgotten: 'They have forgotten their passphrase',
      replaced: 'They leave, and somebody takes over now',
      removed: 'They leave, and nobody takes over yet',
    },
    text: {
      manager: {
        forgotten: 'The business manager sits down here and types a new passphrase that nobody else knows.',
        replaced:
          'The new business manager sits down here and types a passphrase that nobody else knows. The general part gets a new key and a new recovery sheet: the former passphrase and sheet open nothing any more.',
        removed:
          'The general part gets a new key and a new recovery sheet: the former passphrase and sheet open nothing any more. A new business manager can be added here later.',
      },
      headteacher: {
        forgotten:
          'The headteacher sits down here and types a new passphrase that nobody else knows. When they next unlock the records, they also type the recovery sheet for their part.',
        replaced:
          'The new headteacher sits down here and types a passphrase that nobody else knows. The general part gets a new key and a new recovery sheet. When they first unlock the records, they also type the recovery sheet for the headteacher’s part, which then gets a new key and a new sheet.',
        removed:
          'The general part gets a new key and a new recovery sheet. The headteacher’s part stays closed until a new headteacher is added here and brings its recovery sheet.',
      },
    },
    passphrase: {
      manager: 'The business manager’s new passphrase',
      headteacher: 'The headteacher’s new passphrase',
    },
    action: {
      forgotten: 'Set the new passphrase',
      replaced: 'Turn the key and set the new passphrase',
      removed: 'Turn the key',
    },
    given: {
      manager: 'The business manager’s passphrase has been changed.',
      headteacher: 'The headteacher’s passphrase has been changed.',
    },
    turned:
      'The records have a new key. Print the new recovery sheets. Backups made before today still open with the former passphrases and sheets: make a new backup and destroy the older ones when you no longer need them.',
  },
  sheets: {
    title: { general: 'Recovery sheet: general part', restricted: 'Recovery sheet: headteacher’s part' },
    about: {
      general: 'Opens everything but the headteacher’s part, if both passphrases are forgotten. Keep it in the safe.',
      restricted:
        'Opens the headteacher’s part, if the headteacher’s passphrase is forgotten. The headteacher keeps it, apart from the other sheet.',
    },
    groups: 'The nine groups',
    group: (number: number) => `Group ${number}`,
    print: 'Print the sheet',
    printed: 'The sheet has been sent to the printer.',
    next: 'I have the sheet on paper',
    check: 'Type two groups from the paper, to make sure that it can be read.',
    checkAction: 'Check the two groups',
    groupMissing: (number: number) => `Enter group ${number}`,
    show: 'Show the sheet again',
    unconfirmed: 'Not checked yet',
    checked: (title: string) => `Checked: ${title}`,
    checkedText: 'Both groups are right, so the sheet on paper can be read. Put it in its place.',
    renewCard: 'New sheets',
    kept: 'A sheet cannot be shown again once two of its groups have been checked, or once the records have been locked. If a sheet was lost, never printed or seen by somebody else, make a new one.',
    headteacherOnly: 'Only the headteacher can make a new sheet for the headteacher’s part.',
    renew: { manager: 'Make a new sheet', headteacher: 'Make two new sheets' },
    renewTitle: { manager: 'Make a new sheet for the general part?', headteacher: 'Make new sheets for both parts?' },
    renewText: {
      manager: 'The sheet on paper stops working at once. Print the new one and destroy the old one.',
      headteacher: 'Both sheets on paper stop working at once. Print the new ones and destroy the old ones.',
    },
  },
} as const;
