import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/lib/text.ts';
import { notesAsText, notesFromText } from '#shared/transfer/clip-text.ts';
import { clipOf, readClip } from '#shared/transfer/note-clip.ts';
import { northsideSession } from '../../builders/northside.ts';

const session = northsideSession();
const notes = [...session.note.values()];

describe('our own clip', () => {
  it('comes back as it went, whatever notes it holds', () => {
    fc.assert(
      fc.property(fc.subarray(notes, { minLength: 1 }), (some) => {
        const clip = clipOf(session, some);
        expect(readClip(JSON.stringify(clip))).toEqual(clip);
      }),
    );
  });

  it('keeps what a note is like and which notes stood together, and no id', () => {
    const clip = clipOf(session, notes);
    for (const [nth, { tone, source, sort }] of notes.entries()) {
      expect(clip.notes[nth]).toMatchObject({ tone, source });
      const title = sort.at === 'cluster' ? session.cluster.get(sort.clusterId)?.title : undefined;
      expect(clip.groups[clip.notes[nth]?.group ?? -1]?.title).toBe(title);
    }
    expect(JSON.stringify(clip)).not.toMatch(/(note|cluster|lane)_[0-9a-v]{26}/);
  });

  it.each([
    '',
    'null',
    '{',
    '[]',
    '{"commonboard":"notes","version":2,"groups":[],"notes":[]}',
    '{"commonboard":"notes","version":1,"groups":[],"notes":[]}',
    '{"commonboard":"notes","version":1,"groups":[],"notes":[{"text":"a","tone":"neon","source":null,"lane":null,"group":null}]}',
    '{"commonboard":"notes","version":1,"groups":[],"notes":[{"text":"a","tone":"sky","source":null,"lane":null,"group":3}]}',
    `{"commonboard":"notes","version":1,"groups":[],"notes":[{"text":"${'a'.repeat(10_001)}","tone":"sky","source":null,"lane":null,"group":null}]}`,
    '['.repeat(10_000),
  ])('is not taken from what is not wholly ours: %.70s', (raw) => {
    expect(readClip(raw)).toBeNull();
  });

  it('never throws, whatever lies on the clipboard', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (raw) => readClip(raw) === null));
  });
});

const line = fc
  .string({ unit: fc.constantFrom(...'ab"“ ,é🌱\n'), minLength: 1, maxLength: 12 })
  .map((text) => cleanText(text, 100).trim())
  .filter((text) => text !== '');

describe('plain text', () => {
  it('is one note a line', () => {
    expect(notesAsText(['One', 'Two'])).toBe('One\nTwo');
    expect(notesFromText('One\r\n\n- Two\n')).toEqual([
      { text: 'One', lane: null },
      { text: 'Two', lane: null },
    ]);
  });

  it('brings every note back whole, also those of several lines and with quotes', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (texts) => {
        expect(notesFromText(notesAsText(texts)).map((note) => note.text)).toEqual(texts);
      }),
    );
  });

  it('leaves what people quoted in quotes', () => {
    expect(notesFromText('"Nobody asked me"\nOther').map((note) => note.text)).toEqual([
      '"Nobody asked me"',
      'Other',
    ]);
  });

  it('loses no line by a quote that nobody closed', () => {
    expect(notesFromText('"Open\nOther').map((note) => note.text)).toEqual(['"Open', 'Other']);
  });
});
