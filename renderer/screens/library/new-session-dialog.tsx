import { useEffect, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits.ts';
import { type RoomSize, roomSizes } from '#shared/domain/session.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { appStrings } from '#shared/strings/app.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { dayOf } from '../moment.ts';
import { OpenPlanButton } from './open-plan-button.tsx';
import { PlanAbout } from './plan-about.tsx';
import { PlanChoices } from './plan-choices.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { useOpenExample } from './use-open-example.ts';
import { useOwnPlans } from './use-own-plans.ts';

const words = libraryStrings.create;

interface NewSessionDialogProps {
  readonly planId: string;
  /** A plan file that is opened with it. */
  readonly file: File | null;
  readonly onClose: () => void;
}

export function NewSessionDialog({ planId, file, onClose }: NewSessionDialogProps) {
  const { library } = useAppStores();
  const own = useOwnPlans(planId, file);
  const openExample = useOpenExample();
  const [typed, setTyped] = useState<string | null>(null);
  const [roomSize, setRoomSize] = useState<RoomSize>('up-to-12');
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const plan = own.chosen;
  const title = typed ?? (plan ? words.prefilled(plan.title, dayOf(Date.now())) : '');
  const cleanTitle = cleanLine(title, limits.titleChars);

  const create = async (): Promise<void> => {
    if (!plan || cleanTitle === '' || working) return;
    setWorking(true);
    const made = await library.create({ title: cleanTitle, workshop: plan.id, roomSize });
    onClose();
    if (made.ok) window.location.assign(sessionAddress(made.value.sessionId));
  };

  return (
    <Dialog
      title={words.title}
      wide
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <div className="new-session-ways">
            <OpenPlanButton onFile={(next) => void own.openFile(next)} />
            <Button look="quiet" onClick={openExample}>
              {libraryStrings.empty.example}
            </Button>
          </div>
          <Button onClick={onClose}>{appStrings.cancel}</Button>
          <Button
            look="primary"
            disabled={!plan || cleanTitle === '' || working}
            onClick={() => void create()}
          >
            {words.submit}
          </Button>
        </>
      }
    >
      <PlanNotices onUndo={() => void own.restore()} />
      <div className="new-session">
        <PlanChoices
          plans={own.all}
          value={plan?.id ?? ''}
          roomSize={roomSize}
          onChange={own.choose}
        />
        <div className="new-session-own">
          <TextField
            ref={field}
            label={words.name}
            value={title}
            maxLength={limits.titleChars}
            onChange={setTyped}
            onEnter={() => void create()}
          />
          <Choices
            label={words.size}
            value={roomSize}
            options={roomSizes.map((size) => ({ value: size, ...words.sizes[size] }))}
            onChange={setRoomSize}
          />
          {plan && (
            <PlanAbout
              plan={plan}
              roomSize={roomSize}
              onRemove={() => plan.own && void own.remove(plan.own)}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
