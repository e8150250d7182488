import type { Input } from '#contract/index.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';

type Format = Input<'documents.save'>['format'];

/** The gallery of documents, the page on screen, printing and saving. */
export const documentsWords = {
  title: 'Documents',
  help: [
    'Every paper that the school’s policy asks for, filled in from the records, or blank for handing out.',
    'Choose a document to see the page exactly as it is printed; print or save it from there.',
  ],
  cycle: 'Cycle',
  language: 'Language',
  languages: { en: 'English', cy: 'Welsh', both: 'Welsh and English' } satisfies Record<LanguageChoice, string>,
  about: 'Whose',
  blank: 'Blank, for handing out',
  names: 'Names',
  named: { with: 'With names', without: 'Without names, to hand round' },
  preview: 'Preview',
  needsCycle: 'This is about a whole cycle. Open a cycle first.',
  openCycle: 'Open a cycle',
  page: {
    help: [
      'This is exactly what is printed. Choose the language at the top.',
      'Ctrl+P prints. ‘Save as’ writes a file where you choose.',
    ],
    frame: (title: string) => `The page as it is printed: ${title}`,
    print: 'Print',
    formats: { word: 'Word', excel: 'Excel', pdf: 'PDF' } satisfies Record<Format, string>,
    save: (format: string) => `Save as ${format}`,
    saveAs: (format: string, title: string) => `Save as ${format}: ${title}`,
    asSigned: (version: number) => `Version ${version}, as it was signed`,
    cycle: (label: string) => `Cycle ${label}`,
    due: 'The list it was made from',
    nowhere: 'This address does not say what the document is about. Choose it again from the list.',
    all: 'All documents',
  },
  list: {
    title: (title: string) => `Print or save: ${title}`,
    what: (count: string) => `${count}, in the columns and the order that are shown.`,
  },
  saved: (fileName: string) => `Saved ${fileName}`,
  printed: 'Sent to the printer',
  /** The way to the note of whom a paper was shown to. */
  noteWhom: 'Note whom it is for',
  open: 'Open',
  showInFolder: 'Show in folder',
  saveAgain: 'Save again',
  printAgain: 'Print again',
} as const;
