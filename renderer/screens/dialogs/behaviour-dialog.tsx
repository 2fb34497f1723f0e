import { appStrings } from '#shared/strings/app.ts';
import { behaviourWords } from '#shared/strings/day.ts';
import { BehaviourFields } from '../../canvases/day/behaviour-fields.tsx';
import { Dialog } from '../../components/dialog.tsx';

/** The card at any time of the day, to look at and to sharpen. */
export function BehaviourDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog wide title={behaviourWords.dialog} closeLabel={appStrings.close} onClose={onClose}>
      <BehaviourFields />
    </Dialog>
  );
}
