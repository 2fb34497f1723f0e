// Words of looking at the wall and putting it in order.
import { short } from './note.ts';

export const wallWords = {
  zoomToGroup: 'Show the group large, and back',
  map: 'Show or hide the small map',
  zoomedTo: (title: string) => `‘${short(title)}’ is shown large`,
  tidy: 'Tidy up the wall',
  tidied: (count: number) =>
    count === 1 ? 'Tidied one thing on the wall' : `Tidied ${count} things on the wall`,
  isTidy: 'The wall is tidy',
  zoomedBack: 'Back where you were on the wall',
} as const;
