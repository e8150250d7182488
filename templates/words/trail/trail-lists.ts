/** The sentences of trail.ts for a school's own columns, their cells, how lists are shown, and the words of its spelling. */
export const listSentences = {
  'ownColumns.ofStaff': ['seen', 'Looked at the school’s own columns of the staff list'],
  'ownColumns.ofReviews': ['seen', 'Looked at the school’s own columns of the reviews'],
  'ownColumns.save': ['changed', 'Added or changed a column of a list'],
  'ownColumns.remove': ['changed', 'Removed a column of a list'],
  'cells.fillStaff': ['changed', 'Changed cells of the staff list'],
  'cells.changeStaff': ['changed', 'Changed records in the staff list'],
  'cells.fillReviews': ['changed', 'Changed cells of the list of reviews'],
  'listViews.all': ['seen', 'Looked at how lists are shown'],
  'listViews.setColumns': ['changed', 'Chose the columns of a list'],
  'listViews.save': ['changed', 'Gave a filter a name'],
  'listViews.remove': ['changed', 'Removed a filter'],
  'spelling.words': ['seen', 'Looked at the school’s own words'],
  'spelling.addWord': ['changed', 'Added a word to the spelling'],
  'spelling.removeWord': ['changed', 'Removed a word from the spelling'],
} as const;
