/** The time of day on this PC's clock, '14:32'. */
export function timeOfDay(instant: Date): string {
  return `${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`;
}
