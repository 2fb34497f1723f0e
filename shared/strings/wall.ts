// Words of looking at the wall and putting it in order.
import { short } from './note.ts';

export const wallWords = {
  zoomToGroup: 'Show the group large, and back',
  map: 'Show or hide the small map',
  zoomedTo: (title: string) => `‘${short(title)}’ is shown large`,
  zoomedBack: 'Back where you were on the wall',
} as const;
