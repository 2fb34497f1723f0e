import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from '#shared/derive/board.ts';
import { clockOf, inShort, runSheetOf } from '#shared/derive/run-sheet.ts';
import { runSheetMarkdown } from '#shared/transfer/run-sheet-markdown.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { makeSession } from '#shared/workshops/make-session.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';

const made = (id: string, roomSize: 'up-to-12' | '13-to-24' | '25-to-40' = 'up-to-12') => {
  const plan = catalogue.find((one) => one.id === id);
  if (!plan) throw new Error(`No plan ${id}.`);
  return makeSession(plan, { title: 'A | day', roomSize, now: 1, random: seededBytes(2) });
};

describe('the run sheet', () => {
  it('gives every step its time by the clock, one after the other to the end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue.map(({ id }) => id)),
        fc.constantFrom('up-to-12', '13-to-24', '25-to-40'),
        fc.integer({ min: 0, max: 1_439 }),
        (id, size, start) => {
          const sheet = runSheetOf(made(id, size), start);
          let at = start;
          for (const step of sheet.steps) {
            expect(step.beginsAt).toBe(at);
            at += step.minutes;
          }
          expect(sheet.endsAt).toBe(at);
          expect(sheet.totalMinutes).toBe(at - start);
        },
      ),
    );
  });

  it('leaves out what is left out of the agenda', () => {
    const session = made('insight-day');
    const [, second] = agendaOf(session);
    if (!second) throw new Error('A day has steps.');
    const sheet = runSheetOf(
      afterOps(session, { type: 'stage.skip', stageId: second.id, skipped: true }),
      540,
    );
    expect(sheet.steps.map(({ id }) => id)).not.toContain(second.id);
    expect(sheet.steps[1]?.beginsAt).toBe(540 + (sheet.steps[0]?.minutes ?? 0));
  });

  it('asks to bring what the steps and the number of people need', () => {
    expect(runSheetOf(made('insight-day'), 0).bring).not.toContain('tables');
    expect(runSheetOf(made('insight-day', '25-to-40'), 0).bring).toContain('tables');
    expect(runSheetOf(made('choose-partners'), 0).bring).toContain('scores');
    expect(runSheetOf(made('review'), 0).bring).toContain('figures');
    expect(runSheetOf(made('listen-and-sort'), 0).bring).not.toContain('food');
  });

  it('is a table of its steps in Markdown that no title breaks', () => {
    const sheet = runSheetOf(made('listen-and-sort'), 570);
    const text = runSheetMarkdown(sheet, 'Untitled');
    expect(text).toContain('# Run sheet: A \\| day');
    expect(text).toContain('| 9:30 | ');
    expect(text.match(/^\| \d+:\d\d \|/gm)).toHaveLength(sheet.steps.length);
  });
});

describe('a prompt in short', () => {
  it('is never longer than asked for, nor cut inside a word that fits', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 20, max: 90 }), (text, most) => {
        const short = inShort(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        if (short !== text) expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
  it('is the first sentence where that is enough', () => {
    expect(inShort('Who are you? And what brought you here to this place?', 30)).toBe(
      'Who are you?',
    );
  });
});

it('the clock goes round at midnight', () => {
  expect([clockOf(545), clockOf(1_440), clockOf(1_505)]).toEqual(['9:05', '0:00', '1:05']);
});
