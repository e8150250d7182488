import type { PlaceName } from '#contract/places.ts';

/** The words that Windows shows for us: the menu bar, its dialogs, the kinds of files. `&` marks the letter for Alt. */
export const machineWords = {
  menu: {
    file: '&File',
    save: '&Save',
    print: '&Print…',
    lock: '&Lock',
    exit: 'E&xit',
    edit: '&Edit',
    find: '&Find…',
    go: '&Go',
    view: '&View',
    help: '&Help',
    places: {
      home: '&Home',
      staff: '&Staff',
      reviews: '&Reviews',
      trainingNeeds: '&Training needs',
      documents: '&Documents',
      changes: 'Recent &changes',
      safekeeping: 'Safe&keeping',
      settings: 'S&ettings',
    } satisfies Record<PlaceName, string>,
  },
  dialogs: {
    save: 'Save',
    savePolicy: 'Save the policy',
    loadPolicy: 'Load a policy',
    chooseStaffList: 'Choose the staff list',
    chooseLogo: 'Choose the school’s logo',
    chooseBackupFolder: 'Choose the folder for backups',
    chooseRestoreFolder: 'Choose the folder with the backups',
  },
  files: {
    word: 'Word document',
    excel: 'Excel workbook',
    pdf: 'PDF',
    json: 'JSON file',
    calendar: 'Calendar file',
    policy: 'Policy of Reviewbook',
    staffList: 'Staff lists',
    picture: 'Pictures',
  },
  changed: {
    title: 'Reviewbook is not as it was installed',
    text: 'A file of the program is missing or was changed, so Reviewbook does not open the records with it. The records themselves are untouched. Install Reviewbook again, or ask whoever looks after this computer.',
  },
  closes: {
    title: 'Reviewbook has to close',
    text: (reference: string) =>
      `What you typed up to a second ago is saved. Open Reviewbook again to carry on. Reference: ${reference}`,
  },
} as const;
