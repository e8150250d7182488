import { holdWhatIsDone } from './first/hold.ts';

/** How long a window that draws nothing, since nobody sees it, waits for its first picture. */
const LONGEST_MS = 100;

const place = document.getElementById('window');
if (!place) throw new Error('index.html has no place for the window');

const giveBack = holdWhatIsDone(place);
const drawn = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, LONGEST_MS);
});
void drawn.then(() => import('./window.tsx')).then(({ takeOver }) => takeOver(place, giveBack));
