import { counted } from './counted.ts';

const rows = counted({ one: '# row', other: '# rows' });

/** The words of the kit itself: what fields, tables and dialogs say on every screen. */
export const kitWords = {
  optional: '(optional)',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  undone: 'Put back.',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  waiting: 'Loading…',
  problemTitle: 'There is a problem',
  errorPrefix: 'Error: ',
  crumbs: 'You are here',
  demo: 'Demo school – invented people, not your records',
  charactersLeft: counted({ one: '# character left', other: '# characters left' }),
  charactersOver: counted({ one: '# character too many', other: '# characters too many' }),
  save: {
    saving: 'Saving…',
    saved: (at: string) => `Saved ${at}`,
    failed: 'Not saved –',
    again: 'try again',
  },
  date: {
    hint: 'For example 3/9/26 or 3 Sep 2026',
    open: (label: string) => `Choose a day for ${label}`,
    calendar: 'Calendar',
    wrong: 'Enter a day that exists, such as 3/9/2026 or 3 Sep 2026',
    nextMonth: 'Next month',
    previousMonth: 'Previous month',
    nextYear: 'Next year',
    previousYear: 'Previous year',
    nextDecade: 'Next ten years',
    previousDecade: 'Previous ten years',
    chooseMonth: 'Choose a month',
    chooseYear: 'Choose a year',
  },
  reason: { label: 'Reason', missing: 'Enter the reason' },
  money: { wrong: 'Enter a sum in pounds, such as 12.50' },
  passphrase: {
    show: 'Show',
    hide: 'Hide',
    showFull: 'Show passphrase',
    hideFull: 'Hide passphrase',
    capsLock: 'Caps Lock is on',
  },
  chart: { late: 'overdue' },
  progress: (done: number, of: number) => `${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`,
  order: {
    [-1]: (what: string) => `Move up: ${what}`,
    1: (what: string) => `Move down: ${what}`,
    moved: (what: string, place: number, of: number) => `${what}: now ${place} of ${of}`,
  },
  table: {
    filter: 'Filter',
    filterHint: 'Type part of any column',
    clear: 'Clear filter',
    nothingFits: (find: string) => `Nothing here contains ‘${find}’.`,
    choose: (row: string) => `Choose ${row}`,
    chooseShown: (count: number) => `Choose all ${count}`,
    chosenRows: 'Chosen rows',
    chosen: (count: number, hidden: number) => {
      if (hidden === 0) return `${count} chosen`;
      return `${count} chosen, ${hidden === count ? 'all' : hidden} of them hidden by the filter`;
    },
    choosingHelp:
      'Tick rows to choose them. With the keyboard: Space for one row, Shift+Space for all rows up to it, Ctrl+A for all that are shown, Escape for none. Ctrl+C copies the chosen rows for Excel.',
    clearChosen: 'Clear',
    counted: rows,
    shown: (count: number, of: number, counts: (count: number) => string) => {
      return count === of ? counts(of) : `${count.toLocaleString('en-GB')} of ${counts(of)}`;
    },
    filterBy: (column: string) => `Filter by ${column}`,
    filterColumns: 'Filter columns',
    fitsNoColumn: 'Nothing fits what the columns are filtered by.',
    putOut: 'Print or save rows…',
    found: (typed: string) => `With ‘${typed}’`,
    foundIn: (column: string, typed: string) => `${column}: ${typed}`,
    onlyChosen: (count: number) => `Only the ${rows(count)} that are ticked`,
    tooLong: (most: number) => `Only the first ${most.toLocaleString('en-GB')} rows`,
    copyRows: 'Copy rows',
    copyChosen: (count: number) => `Copy ${rows(count)}`,
    copied: (count: number) => `Copied ${rows(count)} – paste them into Excel.`,
    notCopied: 'The rows could not be copied. Click a row and press Ctrl+C instead.',
    rows: (from: number, to: number, of: number) => `${from} to ${to} of ${of}`,
    pages: 'Pages of the table',
    previous: 'Previous page',
    next: 'Next page',
    sorted: (column: string, up: boolean) => `${column}, sorted ${up ? 'A to Z' : 'Z to A'}`,
  },
} as const;
