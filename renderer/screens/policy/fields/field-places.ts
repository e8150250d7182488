/** The id and the error of the box at a place of what is changed: 'when.amount'. Spread it on the field. */
export type At = (place: string) => { id: string; error: string | undefined };
