import type { PlaceName } from '#contract/places.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Role } from '#domain/roles.ts';

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
      observations: '&Observations',
      trainingNeeds: '&Training needs',
      documents: '&Documents',
      policies: '&Policy',
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
    chooseWelshList: 'Choose the list with the Welsh words',
    chooseChangedList: 'Choose the Excel file that the list was saved to',
    chooseScan: 'Choose the scan of the signed paper',
    chooseForm: 'Choose the form that came back',
    chooseFolderOfForms: 'Choose the folder with the forms that came back',
    chooseCertificate: 'Choose the file of the certificate',
    chooseLogo: 'Choose the school’s logo',
    chooseLetterhead: 'Choose the Word file of the letterhead',
    chooseBackupFolder: 'Choose the folder for backups',
    chooseRestoreFolder: 'Choose the folder with the backups',
    chooseFolderForPapers: 'Choose where the papers are to stand',
    chooseFolderForEverything: 'Choose where the folder with everything is to stand',
  },
  files: {
    word: 'Word document',
    excel: 'Excel workbook',
    pdf: 'PDF',
    json: 'JSON file',
    calendar: 'Calendar file',
    policy: 'Policy of Reviewbook',
    staffList: 'Staff lists',
    welshList: 'Workbooks and CSV files',
    picture: 'Pictures',
    scan: 'Scans (PDF, JPEG, PNG)',
  },
  everything: {
    folder: (today: Day) => `Reviewbook records ${today}`,
    readme: 'READ ME FIRST.txt',
    about: ({ school, today, role, purpose }: { school: string; today: Day; role: Role; purpose: string }) =>
      [
        `Staff reviews of ${school || 'our school'}, as they stood on ${today}.`,
        `Saved by the ${role === 'headteacher' ? 'headteacher' : 'business manager'}. Purpose: ${purpose}`,
        '',
        'Nothing in this folder is encrypted: whoever has it can read it. Keep it as you would keep the paper.',
        '',
        'people      the documents of each person as Word files; signed versions in the words that were signed',
        'general     the office’s part of the records: everything.json holds all of it, each .csv file one table',
        ...(role === 'headteacher'
          ? ['restricted  the headteacher’s part, in the same form; give it to nobody who may not see it']
          : []),
        '',
        'Days are written year-month-day. In the .csv files a text that a spreadsheet would calculate has an apostrophe before it;',
        'everything.json has each text exactly as it was typed.',
        '',
      ].join('\r\n'),
  },
  scans: {
    number: (at: number) => `scan ${at}`,
    signed: (version: number) => `signed version ${version}`,
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
