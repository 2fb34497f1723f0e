// The day on one page, in place of the board; the page alone is printed.
import { useMemo, useState } from 'react';
import { clockOf, dayMinutes, type RunSheet, runSheetOf } from '#shared/derive/run-sheet.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { exportStrings } from '#shared/strings/export.ts';
import { runSheetWords as words } from '#shared/strings/run-sheet.ts';
import { runSheetMarkdown } from '#shared/transfer/run-sheet-markdown.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { keptDrafts } from '../../store/kept-drafts.ts';
import './run-sheet.css';

const papers = ['a4', 'letter'] as const;
/** Nine in the morning. */
const USUAL_START = 540;

/** '09:05' as a time field gives it; null while it is not whole. */
const minutesIn = (time: string): number | null => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
};

export function RunSheetView() {
  const { view, store } = useOpenSession();
  const kept = `run-sheet:${store.sessionId}`;
  const session = useSession((state) => state.session);
  const [time, setTime] = useState(
    () => keptDrafts.read(kept) || clockOf(USUAL_START).padStart(5, '0'),
  );
  const [beginsAt, begin] = useState(() => minutesIn(time) ?? USUAL_START);
  const [paper, setPaper] = useState<(typeof papers)[number]>('a4');
  const sheet = useMemo(() => runSheetOf(session, beginsAt), [session, beginsAt]);
  const copy = async (): Promise<void> => {
    const text = runSheetMarkdown(sheet, exportStrings.untitledSession);
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    view.announce(isDone ? words.copied : words.notCopied);
  };
  return (
    <div className="run-sheet">
      <header className="run-sheet__head">
        <div className="field">
          <label className="field-label" htmlFor="run-sheet-start">
            {words.start}
          </label>
          <input
            id="run-sheet-start"
            className="field-input"
            type="time"
            value={time}
            onChange={({ target }) => {
              setTime(target.value);
              const asked = minutesIn(target.value);
              if (asked === null) return;
              begin(asked);
              keptDrafts.write(kept, target.value);
            }}
          />
        </div>
        <Select
          label={words.paper}
          value={paper}
          options={papers.map((value) => ({ value, label: words.papers[value] }))}
          onChange={(value) => setPaper(papers.find((one) => one === value) ?? 'a4')}
        />
        <Button icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button icon="copy" name={words.copyName} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span className="run-sheet__back">
          <Button icon="back" onClick={() => view.open(null)}>
            {words.back}
          </Button>
        </span>
      </header>
      <Page sheet={sheet} paper={paper} />
    </div>
  );
}

function Page({ sheet, paper }: { readonly sheet: RunSheet; readonly paper: string }) {
  const { columns } = words;
  const people = clockStrings.roomSize.people[sheet.roomSize];
  const ends = clockOf(sheet.endsAt);
  const end = sheet.endsAt >= dayMinutes ? words.nextDay(ends) : ends;
  return (
    <section
      className="run-sheet__page"
      data-paper={paper}
      data-long={sheet.steps.length > 24 || undefined}
      aria-label={words.title}
    >
      <h2 dir="auto">{sheet.title || exportStrings.untitledSession}</h2>
      <p>{words.facts(people, clockOf(sheet.beginsAt), end, sheet.totalMinutes)}</p>
      {sheet.steps.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.at}</th>
              <th scope="col">{columns.minutes}</th>
              <th scope="col">{columns.step}</th>
              <th scope="col">{columns.prompt}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.steps.map((step) => (
              <tr key={step.id} data-break={step.isBreak || undefined}>
                <td>{clockOf(step.beginsAt)}</td>
                <td>{step.minutes}</td>
                <th scope="row" dir="auto">
                  {step.title}
                  {step.isProtected && <small> {words.protected}</small>}
                </th>
                <td dir="auto">{step.prompt}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{words.bring}</h3>
      <ul>
        {sheet.bring.map((thing) => (
          <li key={thing}>{words.things[thing]}</li>
        ))}
      </ul>
    </section>
  );
}
