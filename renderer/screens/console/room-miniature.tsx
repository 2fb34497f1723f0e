// What the room sees, small: the room's own view, drawn from this window's records. What it shows is
// said in one sentence beside it; the picture itself is for the eye alone.
import { useRef, useState } from 'react';
import { runningWords } from '#shared/strings/running.ts';
import { useSize } from '../../canvases/insight/use-size.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { OpenSessionContext, useOpenSession, useSession, useView } from '../../store/hooks.ts';
import { roomSide } from '../../store/room-side.ts';
import { RoomView } from '../room/room-view.tsx';
import { useFrozenSession } from '../room/use-frozen-session.ts';
import { useRoomSentence } from './use-room-sentence.ts';
import './room-miniature.css';

const words = runningWords.miniature;

export function RoomMiniature() {
  const open = useOpenSession();
  const [side] = useState(() => roomSide(open, true));
  return (
    <OpenSessionContext value={side}>
      <Held console_={open} />
    </OpenSessionContext>
  );
}

/** Always there, so that it knows what the wall was frozen at. */
function Held({ console_: { view } }: { readonly console_: ReturnType<typeof useOpenSession> }) {
  const live = useOpenSession();
  const shown = useFrozenSession();
  return (
    <OpenSessionContext value={{ ...live, view }}>
      <WhenOpen live={live} shown={shown} />
    </OpenSessionContext>
  );
}

type Sides = Pick<Parameters<typeof RoomView>[0], 'live' | 'shown'>;

function WhenOpen(sides: Sides) {
  const { view } = useOpenSession();
  const { hasMiniature, isMiniatureLarge } = useView((state) => state.room);
  return hasMiniature ? (
    <Picture
      {...sides}
      isLarge={isMiniatureLarge}
      onSize={(isLarge) => view.lookAtRoom({ isMiniatureLarge: isLarge })}
      onClose={() => view.lookAtRoom({ hasMiniature: false, isMiniatureLarge: false })}
    />
  ) : null;
}

interface PictureProps extends Sides {
  readonly isLarge: boolean;
  readonly onSize: (isLarge: boolean) => void;
  readonly onClose: () => void;
}

function Picture({ live, shown, isLarge, onSize, onClose }: PictureProps) {
  const sentence = useRoomSentence();
  const { blank, aspect } = useSession((state) => state.room);
  const frame = useRef<HTMLDivElement>(null);
  const wall = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const full = useSize(wall);
  const shape = aspect ?? window.innerWidth / window.innerHeight;
  const scale = full.width > 0 ? width / full.width : 0;
  return (
    <aside
      className="room-miniature"
      data-large={isLarge ? '' : undefined}
      aria-label={words.title}
      style={isLarge ? { width: `min(78vw, (100vh - 170px) * ${shape})` } : undefined}
    >
      <header>
        <span>{sentence}</span>
        <IconButton
          icon={isLarge ? 'foldRight' : 'fit'}
          label={isLarge ? words.smaller : words.larger}
          tip="end"
          onClick={() => onSize(!isLarge)}
        />
        <IconButton icon="close" label={words.close} tip="end" onClick={onClose} />
      </header>
      <div ref={frame} className="room-miniature-frame" style={{ aspectRatio: shape }}>
        <div
          ref={wall}
          className="room room-miniature-wall"
          style={{ width: `calc(100vh * ${shape})`, transform: `scale(${scale})` }}
          aria-hidden="true"
          inert
        >
          <RoomView live={live} shown={shown} isBlank={blank} />
        </div>
        {/* For whoever clicks the picture; keys have the button over it. */}
        <div className="room-miniature-cover" aria-hidden="true" onClick={() => onSize(!isLarge)} />
      </div>
    </aside>
  );
}
