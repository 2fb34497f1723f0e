// The screen from hand to hand: a blank one, then one person's own thoughts, then a blank one again.
// Nothing else of the console is shown meanwhile, neither remarks nor what others wrote.
import { useEffect, useRef, useState } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import { errorText } from '#shared/strings/errors.ts';
import { looseTitle } from '#shared/strings/ideas.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useOpenSession, useSession, useShownStage } from '../../../store/hooks.ts';
import { useMayChange } from '../use-may-change.ts';
import { ThoughtList } from './thought-list.tsx';
import './pass.css';

const words = slipWords.pass;

export function PassThoughts({ canvasId }: { readonly canvasId: CanvasId }) {
  const { view } = useOpenSession();
  const [isWriting, setWriting] = useState(false);
  return isWriting ? (
    <Writing
      canvasId={canvasId}
      onDone={() => {
        view.announce(words.kept);
        setWriting(false);
      }}
    />
  ) : (
    <Between canvasId={canvasId} onBegin={() => setWriting(true)} />
  );
}

interface BetweenProps {
  readonly canvasId: CanvasId;
  readonly onBegin: () => void;
}

function Between({ canvasId, onBegin }: BetweenProps) {
  const { store, view } = useOpenSession();
  const mayChange = useMayChange(canvasId);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // After what was typed last has gone into the box: no key brings it up again.
    store.cutHistory();
    main.current?.focus();
  }, [store]);
  return (
    <main className="pass">
      <div className="pass__blank">
        <h1>{words.title}</h1>
        <p>{words.next}</p>
        <p className="pass__soft">{words.blank}</p>
        <Button ref={main} look="primary" sign="right" disabled={!mayChange} onClick={onBegin}>
          {words.begin}
        </Button>
        <Button look="quiet" icon="back" onClick={() => view.pass(null)}>
          {words.end}
        </Button>
      </div>
    </main>
  );
}

interface WritingProps {
  readonly canvasId: CanvasId;
  readonly onDone: () => void;
}

function Writing({ canvasId, onDone }: WritingProps) {
  const session = useSession((state) => state.session);
  const refused = useSession((state) => state.refused);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.querySelector('textarea')?.focus(), []);
  const lanes = lanesOf(session, canvasId);
  const places = lanes.length > 0 ? lanes : [{ id: null, title: looseTitle(0) }];
  const stage = useShownStage();
  return (
    <main ref={page} className="pass">
      <header className="pass__head">
        <h1 dir="auto">{stage?.prompt || words.writing}</h1>
        <p>
          <Icon name="hidden" /> {words.promise}
        </p>
      </header>
      <div className="pass__lists" data-lists={places.length}>
        {places.map(({ id, title }) => (
          <ThoughtList key={id ?? 'none'} canvasId={canvasId} laneId={id} question={title} />
        ))}
      </div>
      <footer className="pass__foot">
        <p role="status">{refused ? errorText(refused).happened : words.howTo}</p>
        <Button look="primary" sign="right" onClick={onDone}>
          {words.done}
        </Button>
      </footer>
    </main>
  );
}
