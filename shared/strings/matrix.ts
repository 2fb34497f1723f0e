// Words of placing things between two axes.
import { short } from './note.ts';

export const matrixWords = {
  place: 'Place…',
  placeName: (name: string) => `Place “${short(name)}”…`,
  placeTitle: (name: string) => `Where does “${short(name)}” stand?`,
  cancel: 'Cancel',
  done: 'Place it here',
  takeOff: (name: string) => `Take “${short(name)}” off the map`,
  inHand: (name: string) => `“${short(name)}” is in your hand: click a spot on the map.`,
  placed: (name: string, x: string, y: string) => `“${short(name)}”: ${y}, ${x}.`,
  share: (axis: string, percent: number) => `${axis} ${percent} %`,
  takenOff: (name: string) => `“${short(name)}” is not placed any more.`,
  item: (parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
  key: 'Which number is which',
} as const;
