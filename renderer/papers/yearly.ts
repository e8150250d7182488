/** The two documents that every year asks for, by their names in templates/documents/: Home offers them by themselves. */
export const yearly = { governorReport: 'governor-report', trainingNeeds: 'training-needs-summary' } as const;
