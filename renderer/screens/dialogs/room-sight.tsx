// How far the back row sits and how high the picture is: the size of all letters in the room.
import { mostSteps, notesAPage, roomLetters } from '#shared/derive/room-letters.ts';
import { roomSizeWords as words } from '#shared/strings/room-size.ts';
import type { WallFit } from '../../canvases/insight/layout/wall-pages.ts';
import { Notice } from '../../components/notice.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useApp, useAppStores } from '../../store/hooks.ts';
import { MetresField } from './metres-field.tsx';
import './room-sight.css';

/** `fit`: what that makes of the wall that is open; null where it makes no difference. */
export function RoomSight({ fit }: { readonly fit: WallFit | null }) {
  const { app } = useAppStores();
  const settings = useApp((state) => state.settings);
  const { backRowM, pictureM, largerSteps } = settings;
  const letters = roomLetters(settings);
  const isLarger = letters.scale > 1.005;
  const isMeasured = backRowM !== null && pictureM !== null;
  return (
    <fieldset className="room-sight">
      <legend>{words.title}</legend>
      <p className="room-sight__intro">{words.intro}</p>
      <div className="room-sight__fields">
        <MetresField
          label={words.backRow}
          placeholder={words.placeholder.backRow}
          value={backRowM}
          least={1}
          most={99}
          onWrite={(metres) => void app.changeSettings({ backRowM: metres })}
        />
        <MetresField
          label={words.picture}
          placeholder={words.placeholder.picture}
          value={pictureM}
          least={0.3}
          most={20}
          onWrite={(metres) => void app.changeSettings({ pictureM: metres })}
        />
        <Stepper
          label={words.larger}
          value={largerSteps}
          min={0}
          max={mostSteps}
          onChange={(steps) => void app.changeSettings({ largerSteps: steps })}
        />
      </div>
      <div className="room-sight__result" role="status">
        <p>
          {isMeasured || isLarger ? words.result(letters.share, letters.scale) : words.unmeasured}
        </p>
        {letters.isTooFar && letters.farthestM !== null && (
          <Notice quiet tone="warn" happened={words.tooFar(letters.farthestM)} />
        )}
        {fit ? (
          <Notice quiet tone="warn" happened={words.manyPages(fit)} next={words.manyPagesNext} />
        ) : (
          isLarger && <p>{words.aPage(notesAPage(letters.scale))}</p>
        )}
      </div>
    </fieldset>
  );
}
