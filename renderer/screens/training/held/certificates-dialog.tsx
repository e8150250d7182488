import { CertificateFiles } from '#renderer/training/certificate-files.tsx';
import { Button, ButtonRow, Dialog, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { HeldEvent } from './held.ts';

const says = words.trainingHeld.files;

/** The certificates of everybody who was at a training, each as it was issued. */
export function CertificatesDialog({ event, onClose }: { event: HeldEvent | undefined; onClose: () => void }) {
  return (
    <Dialog open={event !== undefined} title={event ? says.title(event.what, event.heldOn) : ''} onClose={onClose}>
      {event && (
        <Stack>
          <p>{says.hint}</p>
          {event.people.map((person) => (
            <section key={person.staffId} aria-label={person.name}>
              <h3>{person.name}</h3>
              {person.certificate}
              <CertificateFiles event={event} person={person} />
            </section>
          ))}
          <ButtonRow>
            <Button onClick={onClose}>{says.close}</Button>
          </ButtonRow>
        </Stack>
      )}
    </Dialog>
  );
}
