// The worked example, fiction: 410 homes by a canal, adults who moved in under three years ago, and
// what keeps them from swapping small favours. What a room had on its wall at the end.
import type { NoteSource } from '../domain/note.ts';
import type { WallPoint } from '../domain/wall.ts';

/** A statement: which question it answers (from 0 on), how we know, and the words. */
export type ExampleNote = readonly [lane: number, source: NoteSource, text: string];
export interface ExampleGroup extends WallPoint {
  readonly title: string;
  readonly notes: readonly ExampleNote[];
}

export const northside = {
  title: 'Kindness at Northside',
  question: 'What keeps people on our landings from swapping small favours?',
  groups: [
    {
      title: 'Too busy to notice',
      x: 0,
      y: 0,
      notes: [
        [0, 'lived', 'Night shift. I sleep when you knock.'],
        [0, 'lived', 'I leave at seven and I’m home after dark. When would I meet anyone?'],
        [0, 'saw', 'Headphones on, eyes down. It’s not rude, they are just tired.'],
        [4, 'heard', 'The parcel locker means I never meet the woman who took my parcels in.'],
        [0, 'assumption', 'Teenagers here only look at their phones.'],
        [3, 'lived', 'I don’t know the name of the man above me. I know his alarm clock.'],
      ],
    },
    {
      title: 'Nobody asked us',
      x: 3.8,
      y: 0,
      notes: [
        [3, 'lived', 'Nobody has ever asked me for anything here.'],
        [1, 'heard', 'I would water plants for anyone, if they told me they were away.'],
        [2, 'heard', 'Older people only ever get offered help. Nobody asks what I can still do.'],
        [4, 'heard', 'The caretaker knows everyone. We should ask him before we print anything.'],
        [1, 'heard', 'I’d join in if it took ten minutes and not a committee.'],
      ],
    },
    {
      title: 'I’d hate to be a bother',
      x: 7.6,
      y: 0,
      notes: [
        [3, 'lived', 'I’d rather wait two days for a parcel than bother the people next door.'],
        [3, 'lived', 'I’m new and I don’t want to be the one who needs something.'],
        [3, 'heard', 'My mother, 84, says: “If I can’t give something back, I won’t ask.”'],
        [2, 'lived', 'I said yes to a key once and had to feed a cat for six weeks.'],
        [3, 'lived', 'My neighbour lent me a drill on my second day. I still have it, sorry.'],
        [4, 'research', 'Six in ten say they would help. One in ten has ever asked.'],
      ],
    },
    {
      title: 'A hello is fine, a knock is not',
      x: 0,
      y: 2.6,
      notes: [
        [1, 'lived', 'A hello in the lift is fine. A knock on my door makes me nervous.'],
        [4, 'saw', 'We talk at the school gate, never on the stairs.'],
        [1, 'lived', 'The bench by the canal is where you hear who is ill.'],
        [2, 'lived', 'I offered to carry a pram and she held on tighter. I felt stupid.'],
        [2, 'heard', 'People ring at supper and want a signature. So I don’t open.'],
        [0, 'saw', 'Nobody stops on the landing: the light goes out after twenty seconds.'],
      ],
    },
    {
      title: 'Once bitten, we wait',
      x: 3.8,
      y: 2.6,
      notes: [
        [2, 'lived', 'I tried a group chat. It became complaints about bins, bins, bins.'],
        [2, 'heard', 'They promised us a repair café. Twice.'],
        [4, 'saw', 'The last “good neighbour week” ended after the posters came down.'],
        [2, 'saw', 'The noticeboard is behind glass and nobody has the key.'],
        [0, 'heard', 'People helped in the flood. A month later it was quiet again.'],
      ],
    },
    {
      title: 'Kindness we already have',
      x: 7.6,
      y: 2.6,
      notes: [
        [5, 'lived', 'I carried Mrs Oduya’s shopping up once. Now she bakes for half the landing.'],
        [5, 'lived', 'On our row we swap babysitting: one evening each, no counting.'],
        [5, 'lived', 'Someone put soup outside my door when I had flu. I’d love to know who.'],
        [5, 'saw', 'A stranger walked my dog when I broke my ankle: three weeks, every morning.'],
        [5, 'saw', 'The boys from Block C cleared the snow for us and nobody thanked them.'],
        [5, 'heard', 'When the heating broke, the whole of Block B shared three kettles.'],
        [5, 'saw', 'Café Zoë lets you leave a coat for whoever needs one. It is gone by noon.'],
      ],
    },
  ] satisfies readonly ExampleGroup[],
  /** What fitted nowhere, and may. */
  alone: [
    {
      x: 0,
      y: 5.2,
      note: [
        4,
        'heard',
        'It’s safe and it’s quiet here; that’s why I moved. Please don’t spoil that.',
      ],
    },
    {
      x: 1.4,
      y: 5.2,
      note: [0, 'research', 'You need to see a thing used by others before you dare to take it.'],
    },
    {
      x: 3.8,
      y: 5.2,
      note: [2, 'lived', 'I was told off for chalk on the pavement, so now the kids play inside.'],
    },
    {
      x: 5.2,
      y: 5.2,
      note: [3, 'heard', 'Ich würde gern helfen, aber mein Englisch ist noch nicht so gut.'],
    },
  ] satisfies readonly (WallPoint & { readonly note: ExampleNote })[],
} as const;
