// Page one and the brief in place of the board: they write themselves from the session as it is.
import { useMemo, useState } from 'react';
import { briefOf } from '#shared/derive/brief.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { briefWords as words } from '#shared/strings/brief.ts';
import { exportStrings } from '#shared/strings/export.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { PageOneView } from './page-one-view.tsx';
import { WholeBrief } from './whole-brief.tsx';
import './brief.css';

const faces = ['pageOne', 'brief'] as const;

export function BriefView() {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const brief = useMemo(() => briefOf(session), [session]);
  const [face, setFace] = useState<(typeof faces)[number]>('pageOne');
  return (
    <div className="brief">
      <header className="brief-head">
        <fieldset className="brief-faces" aria-label={words.show}>
          {faces.map((one) => (
            <button
              key={one}
              type="button"
              className="brief-face"
              aria-pressed={face === one}
              onClick={() => setFace(one)}
            >
              {words.faces[one]}
            </button>
          ))}
        </fieldset>
        <Button icon="back" onClick={() => view.open(null)}>
          {words.back}
        </Button>
      </header>
      <section className="brief-sheet" aria-label={words.faces[face]}>
        <h2 dir="auto">{sessionRecord(session).title || exportStrings.untitledSession}</h2>
        {face === 'pageOne' ? <PageOneView page={brief.pageOne} /> : <WholeBrief brief={brief} />}
      </section>
    </div>
  );
}
